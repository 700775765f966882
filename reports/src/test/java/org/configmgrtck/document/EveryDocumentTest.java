package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document in the report folder, whatever the subject sends; also for those to come. */
class EveryDocumentTest {
    private static final Pattern ACTS =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}\\x{fffe}\\x{ffff}&&[^\\n\\t]]");
    /** A tag in JSON needs two escapes, of which each is half of it; such a character is invisible and does nothing. */
    private static final Pattern TAGS = Pattern.compile("[\\x{e0000}-\\x{e007f}]");

    @TempDir
    Path folder;

    static Stream<Named<String>> texts() {
        return Corpus.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingInItActs(String text) throws IOException {
        ReportFolder.standard(folder).write(HostileRun.of(text));
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String content = Files.readString(file);
            assertThat(TAGS.matcher(content).replaceAll("")).as(name).doesNotContainPattern(ACTS);
            if (name.endsWith(".json") || name.endsWith(".sarif") || name.endsWith(".jsonld")) {
                assertThat(Seen.json(content)).as(name).isNotEmpty();
            } else if (name.endsWith(".xml") || name.endsWith(".svg")) {
                assertThat(Documents.xml(content).getDoctype()).as(name).isNull();
            } else if (name.endsWith(".html")) {
                requireHarmless(Jsoup.parse(content));
            }
        }
    }

    private static void requireHarmless(Document page) {
        assertThat(page.select("iframe, object, embed, base, form, img, foreignObject, audio, video"))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(element.cssSelector()).doesNotStartWith("on");
            }
        }
        for (Element element : page.select("[href], [src], [action], [xlink:href]")) {
            for (String name : List.of("href", "src", "action", "xlink:href")) {
                assertThat(element.attr(name))
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("//")
                        .doesNotContain("evil.example", "etc/passwd");
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
