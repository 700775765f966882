package org.configmgrtck.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The resources that the documents are made with. */
final class Resources {
    private Resources() {}

    /** The text of a resource that stands beside this class. */
    static String text(String name) throws IOException {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The resource " + name + " is missing from the jar of the module reports.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
