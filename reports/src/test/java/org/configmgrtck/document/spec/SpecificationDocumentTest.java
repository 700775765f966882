package org.configmgrtck.document.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.configmgrtck.Small;
import org.configmgrtck.document.Documents;
import org.configmgrtck.document.html.HtmlSpecification;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After a change that is meant, run with {@code -Dgolden.write=true} and look at the difference. */
class SpecificationDocumentTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void markdownIsAsItWas(Language language) throws IOException {
        String name = "specification." + language.tag() + ".md";
        String text = MarkdownSpecification.of(SmallSpecification.document(), Words.in(language));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src", "test", "resources", "golden", name), text);
        }
        assertThat(text).isEqualTo(Small.text("golden/" + name));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsWellFormedAndItsLinksLeadSomewhere(Language language) throws IOException {
        String html = HtmlSpecification.of(SmallSpecification.document(), Words.in(language));
        Documents.xml(html.replace("<!DOCTYPE html>", ""));
        List<String> targets = Pattern.compile("href=\"#([^\"]*)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(targets).contains("TRUST-01", "TRUST-01/unsigned-policy", "reading-other-root-inspection");
        assertThat(targets).allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
        assertThat(html).doesNotContainPattern("(href|src)=\"(?!#)");
    }

    @Test
    void thePageTellsEachScenarioWhereItIsAsked() throws IOException {
        String html = HtmlSpecification.of(SmallSpecification.document(), Words.in(Language.ENGLISH));
        assertThat(html)
                .contains(
                        "<article id=\"TRUST-01\">",
                        "<p class=\"statement\">The subject does what TRUST-01 says</p>",
                        "<details id=\"TRUST-01/altered-policy\">",
                        "Given a client of site &lt;ABC&gt; &amp; \"its\" *neighbour*\nWhen it runs a policy cycle",
                        "<a href=\"#reading-other-root-inspection\">other-root-inspection</a> = literal",
                        "Not tested: <span>Advice: no test can judge it.</span>");
        assertThat(html.split("<article id=\"[A-Z]", -1)).hasSize(8 + 1);
    }
}
