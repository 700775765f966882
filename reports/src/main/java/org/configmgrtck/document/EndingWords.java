package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.configmgrtck.verdict.Ending;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.JudgedWaiver.Fit;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Waiver;

/** Waivers and mismatches in sentences, the same in each document for people. */
public final class EndingWords {
    private final Ending ending;

    public EndingWords(Ending ending) {
        this.ending = ending;
    }

    /**
     * A waiver or a mismatch.
     *
     * @param label what it is, in capitals, as the console has it
     * @param wrong whether something has to be mended
     * @param words untrusted text
     */
    public record Said(String label, boolean wrong, String words) {}

    /** What has to be mended stands last, next to the verdict. */
    public List<Said> all() {
        List<Said> all = new ArrayList<>();
        ending.waivers().stream()
                .filter(one -> !one.isWrong())
                .forEach(one -> all.add(new Said(one.fit() == Fit.HOLDS ? "WAIVED" : label(one), false, words(one))));
        ending.mismatches().stream()
                .filter(one -> !one.isWrong())
                .forEach(one -> all.add(new Said(label(one), false, one.words())));
        ending.waivers().stream()
                .filter(JudgedWaiver::isWrong)
                .forEach(one -> all.add(new Said(label(one), true, words(one))));
        ending.mismatches().stream()
                .filter(Mismatch::isWrong)
                .forEach(one -> all.add(new Said(label(one), true, one.words())));
        return all;
    }

    /** How long a waiver holds, why, and where the failure is dealt with. */
    public static String until(Waiver waiver) {
        return "until " + waiver.expires() + " (UTC): " + waiver.reason() + " (" + waiver.issue() + ")";
    }

    private static String words(JudgedWaiver one) {
        Waiver waiver = one.waiver();
        return one.isWrong()
                ? waiver.place() + ", " + waiver.subject() + ": " + one.words()
                : waiver.subject() + ", " + until(waiver) + ". " + one.words();
    }

    private static String label(JudgedWaiver waiver) {
        return "WAIVER " + capitals(waiver.fit().label());
    }

    private static String label(Mismatch mismatch) {
        return capitals(mismatch.kind().label());
    }

    private static String capitals(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
