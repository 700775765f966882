package org.configmgrtck.verify;

import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.bundle.Answer;
import org.configmgrtck.bundle.Answer.Kind;
import org.configmgrtck.verdict.ExitCode;

/**
 * What is to be said of a bundle.
 *
 * @param signature is the signature valid?
 * @param verdict does the verdict follow from the evidence?
 * @param whole is the set of scenarios whole?
 */
public record Verified(Answer signature, Answer verdict, Answer whole) {
    /** All three with one answer: the bundle can't be looked into. */
    public static Verified unreadable(String why) {
        return new Verified(Answer.cannotSay(why), Answer.no(why), Answer.cannotSay(why));
    }

    /** Zero if nothing speaks against it, one if something does, and two if nobody can tell. */
    public int exitCode(boolean signatureRequired) {
        List<Kind> kinds =
                Stream.of(signature, verdict, whole).map(Answer::kind).toList();
        if (kinds.contains(Kind.NO) || signatureRequired && signature.kind() == Kind.NOT_SIGNED) {
            return ExitCode.NOT_CONFORMANT.code();
        }
        return (kinds.contains(Kind.CANNOT_SAY) ? ExitCode.NOT_DECIDED : ExitCode.CONFORMANT).code();
    }
}
