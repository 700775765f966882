package org.configmgrtck.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.configmgrtck.digest.Sha256;

/** The resources that the documents are made with. */
public final class Resources {
    private Resources() {}

    /** The text of a resource that stands beside this class. */
    public static String text(String name) throws IOException {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The resource " + name + " is missing from the jar of the module reports.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The SHA-256 of a text, as a content security policy has it. */
    public static String hash(String text) {
        return Base64.getEncoder().encodeToString(Sha256.raw(text.getBytes(StandardCharsets.UTF_8)));
    }
}
