package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.configmgrtck.Small;
import org.configmgrtck.selftest.Matrix;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.selftest.Trials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** After a change that is meant, run with {@code -Dgolden.write=true} and look at the difference. */
class SelfTestFolderTest {
    private final SelfTest test = Trials.everyResult();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        new SelfTestFolder(folder).write(test, Matrix.of(Small.SPECIFICATION, test.trials()));
    }

    @Test
    void jsonFitsItsSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("self-test.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(text("self-test.json"), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"schema\": \"self-test.schema.json\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-test.json", "matrix.svg"})
    void isAsItWas(String name) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.copy(
                    folder.resolve(name),
                    Path.of("src", "test", "resources", "golden", name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(text(name)).isEqualTo(Small.text("golden/" + name));
    }

    @Test
    void consoleIsAsItWas() throws IOException {
        StringWriter out = new StringWriter();
        new SelfTestSummary(Style.PLAIN).write(test, "self-test.html", new PrintWriter(out));
        Path golden = Path.of("src", "test", "resources", "golden", "self-test-console.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, out.toString());
        }
        assertThat(out.toString()).isEqualToNormalizingNewlines(Small.text("golden/self-test-console.txt"));
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void eachSignOfThePictureHasAText() throws IOException {
        NodeList signs = Documents.xml(text("matrix.svg")).getElementsByTagName("use");
        int titled = 0;
        for (int i = 0; i < signs.getLength(); i++) {
            if (signs.item(i).getTextContent().contains(": ")) {
                titled++;
            }
        }
        int inLegend = 4;
        assertThat(titled).isEqualTo(signs.getLength() - inLegend).isEqualTo(7);
        assertThat(text("matrix.svg"))
                .contains(
                        "<title>skips-&lt;signature&gt;, TRUST-01: its own requirement, which failed, in 1 scenario</title>");
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndEscapesWhatItShows() throws IOException {
        String html = text("self-test.html");
        assertThat(html)
                .contains(
                        "<h1>FAILED</h1>",
                        "2 of 4 misbehaviours caught, 1 precisely; 1 of 2 that break nothing survived.",
                        "skips-&lt;signature&gt;",
                        "./tck run --misbehave never-asks",
                        "Failed: MAP-01, in MAP-01/asked")
                .doesNotContain("<script", "<signature>", "src=", "url(", "@import");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
