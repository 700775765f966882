package org.configmgrtck.document.badge;

import java.util.Locale;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.verdict.RunVerdict;

/**
 * What a badge says. It holds no text of the subject's.
 *
 * @param label the left half
 * @param message the right half: the verdict and how much it rests on
 * @param colour of the right half, as six hexadecimal digits; white letters can be read on it
 * @param title the same in full, for those who hear it
 */
record BadgeText(String label, String message, String colour, String title) {
    private static final String LABEL = "configmgr-tck";

    static BadgeText of(RunReport report) {
        RunVerdict verdict = report.judgement().verdict();
        String share = report.counts().asked() + " of " + report.counts().planned() + " asked";
        return new BadgeText(
                LABEL,
                verdict.words().toLowerCase(Locale.ROOT) + ", " + share,
                colour(verdict),
                LABEL + ": " + verdict.words() + " (exit code "
                        + report.judgement().exitCode().code() + "). "
                        + report.counts().scenarioWords() + ". "
                        + report.counts().requirementWords() + ".");
    }

    private static String colour(RunVerdict verdict) {
        return switch (verdict) {
            case CONFORMANT -> "1a7f37";
            case PARTIAL, INCONCLUSIVE -> "8a5a00";
            case NOT_CONFORMANT -> "b3261e";
            case KIT_FAILED -> "555555";
        };
    }
}
