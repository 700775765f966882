package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.configmgrtck.bundle.Answer;
import org.configmgrtck.bundle.Bundle;
import org.configmgrtck.bundle.ZipTrick;
import org.configmgrtck.document.Columns;
import org.configmgrtck.document.Style;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.seal.SealCheck;
import org.configmgrtck.text.Visible;
import org.configmgrtck.tls.PemFiles;
import org.configmgrtck.tls.UnusableFile;
import org.configmgrtck.verify.Verification;
import org.configmgrtck.verify.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tck verify}: may a report be believed? */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says whether a report may be believed, offline, and answers three questions apart: is its signature"
                        + " valid, does its verdict follow from its evidence, is its set of scenarios whole. For the second it"
                        + " makes the checks of every scenario again, of what the transcripts show.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing speaks against it",
            "1:one of the answers is no; or it is not signed, and --require-signature is given",
            "2:none is no, and one can't be given",
            "64:wrong usage",
            "70:the kit itself failed"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 40;

    private final Terminal terminal;
    private final PrintWriter out;

    @Parameters(paramLabel = "BUNDLE", description = "A report folder, or a zip file of one.")
    private Path bundle;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "The authorities of signers, and of time stamps, that you trust: certificates in PEM form."
                    + " Without it nobody looks at whether the signer is who it says.")
    private Optional<Path> trust = Optional.empty();

    @Option(names = "--require-signature", description = "End with 1 if the report is not signed.")
    private boolean signatureRequired;

    VerifyCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<X509Certificate> trusted = trusted();
        Verified verified;
        try (Bundle opened = Bundle.open(bundle)) {
            verified = new Verification(
                            SpecifiedBasis.load(),
                            new SealCheck(trusted, Clock.systemUTC().instant()),
                            new RecordedDocuments())
                    .of(opened.folder());
        } catch (ZipTrick e) {
            verified = Verified.unreadable(e.getMessage());
        }
        int exitCode = verified.exitCode(signatureRequired);
        show("1  Is the signature valid?", verified.signature());
        show("2  Does the verdict follow from the evidence?", verified.verdict());
        show("3  Is the set of scenarios whole?", verified.whole());
        out.println(
                switch (exitCode) {
                    case 0 -> "Nothing speaks against it (exit code 0)";
                    case 1 -> "Don't rely on it (exit code 1)";
                    default -> "Not everything can be said (exit code 2)";
                });
        return exitCode;
    }

    private void show(String question, Answer answer) {
        Style style = Style.of(terminal.colours());
        String words = answer.kind().words();
        out.println(question + "  "
                + switch (answer.kind()) {
                    case YES -> style.good(words);
                    case NO -> style.bad(words);
                    default -> words;
                });
        answer.reasons().stream()
                .limit(MOST_SHOWN)
                .forEach(reason -> Columns.wrap("   ", Visible.cut(Visible.line(reason), 600), 80)
                        .forEach(out::println));
        if (answer.reasons().size() > MOST_SHOWN) {
            out.println("   … and " + (answer.reasons().size() - MOST_SHOWN) + " more.");
        }
        out.println();
    }

    private List<X509Certificate> trusted() {
        try {
            return trust.map(PemFiles::certificates).orElse(List.of());
        } catch (UnusableFile e) {
            throw new WrongUsage("--trust: " + e.getMessage());
        }
    }
}
