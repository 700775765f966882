package org.configmgrtck.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.configmgrtck.selftest.Matrix;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.text.Json;

/**
 * What a self-test leaves behind: {@code self-test.json} with its schema for programs, {@code self-test.html} and
 * {@code matrix.svg} for people. The same self-test always gives the same bytes.
 */
public final class SelfTestFolder {
    /** The document that a person opens. */
    public static final String PAGE = "self-test.html";

    private static final String SCHEMA = "self-test.schema.json";

    private final Path folder;

    /** @param folder where the documents go; it is made if need be */
    public SelfTestFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes all documents. What stood there before under the same names is replaced. */
    public void write(SelfTest test, Matrix matrix) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve("self-test.json"), out -> json(test, matrix, out));
        text(SCHEMA, Resources.text(SCHEMA));
        MatrixPicture picture = MatrixPicture.of(test, matrix);
        text("matrix.svg", picture.file());
        text(PAGE, new SelfTestPage(test, matrix, picture).html());
    }

    private void text(String name, String text) throws IOException {
        WholeFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void json(SelfTest test, Matrix matrix, OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Json.mapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(out, JsonSelfTest.of(test, matrix));
        out.write('\n');
    }
}
