package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;

/**
 * The documents of one fixed run, letter by letter. After a change that is meant, run with {@code -Dgolden.write=true}
 * and look at the difference.
 */
class GoldenTest {
    private final RunReport report = Small.everyVerdict();

    @Test
    void json() throws IOException {
        String json = Documents.written(new JsonReport(), report);
        assertThat(Documents.schemaErrors(json)).isEmpty();
        same("report.json", json);
    }

    @Test
    void junit() throws IOException {
        same("junit.xml", Documents.written(new JunitReport(), report));
    }

    @Test
    void console() throws IOException {
        same("console.txt", Documents.console(report, Style.PLAIN));
    }

    private static void same(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src", "test", "resources", "golden", name), actual);
        }
        assertThat(actual).isEqualTo(Small.text("golden/" + name));
    }
}
