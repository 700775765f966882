package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.seal.Seal;
import org.configmgrtck.seal.TimeStamping;
import org.configmgrtck.text.Visible;

/** Signs report folders. */
final class Sealing {
    private Sealing() {}

    /**
     * Signs the folder's manifest as it stands. A former signature is replaced.
     *
     * @throws WrongUsage if no time stamp could be had; the folder is then as it was
     */
    static void sign(Path folder, Seal seal, Clock clock, PrintWriter out) throws IOException {
        ManifestFile manifest = new ManifestFile(folder);
        try {
            byte[] signature = seal.sign(manifest.octets(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
            Files.write(manifest.signature(), signature);
        } catch (TimeStamping.Refused e) {
            throw new WrongUsage(e.getMessage() + " The report is not signed; tck sign "
                    + Visible.line(folder.toString()) + " --sign KEYSTORE signs it later.");
        }
        out.println("Signed:  " + Visible.line(manifest.signature().toString()));
    }
}
