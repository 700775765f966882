package org.configmgrtck.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where Allure's command line is: the build unpacks it beside the kit's jar. */
final class AllureGenerator {
    private AllureGenerator() {}

    /** The folder, whether or not it is there. */
    static Path folder() {
        try {
            Path code = Path.of(AllureGenerator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("allure");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The kit's own place can't be named", e);
        }
    }
}
