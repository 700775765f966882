package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.Served;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Doctor;
import org.configmgrtck.doctor.Problem;
import org.configmgrtck.document.Columns;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;
import org.configmgrtck.text.Visible;

/** What has to be in order before any scenario runs: the target answers, and its declaration fits the contract. */
final class Preflight {
    private Preflight() {}

    /** @throws Unreachable if the target can't be judged */
    static Declaration declaration(Target target, Contract contract, Deadlines deadlines) {
        return declaration(target, contract, deadlines, new Journal());
    }

    /**
     * As above.
     *
     * @param journal keeps what was asked and answered
     */
    static Declaration declaration(Target target, Contract contract, Deadlines deadlines, Journal journal) {
        try (SubjectEndpoint subject = new SubjectEndpoint(target, contract, deadlines)) {
            return subject.probe(journal);
        } catch (Inconclusive e) {
            boolean absent = e.reason() == ReasonCode.CRASH || e.reason() == ReasonCode.HANG;
            throw new Unreachable("the target " + target.address()
                    + (absent ? " could not be reached: " : " failed the preflight: ") + e.getMessage() + "."
                    + new BaseAddress(contract, deadlines)
                            .hint(target, e)
                            .map(hint -> " " + hint)
                            .orElse(""));
        }
    }

    /**
     * Has the doctor look at the target. What keeps only a part of it from being judged is said, and the run goes on.
     *
     * @param served what was seen before
     * @return what was seen before and now
     * @throws Unreachable if nothing of it can be judged
     */
    static Served examine(TestBed bed, Served served, URI target, PrintWriter out) {
        List<Problem> problems = Doctor.beforeRun(served).examine(bed, examined -> {});
        problems.stream().filter(Problem::isFatal).findFirst().ifPresent(problem -> {
            throw new Unreachable("the target " + target + " failed the preflight: "
                    + Visible.cut(Visible.line(problem.where() + ": " + problem.what()), 400) + ". " + problem.mend()
                    + " tck doctor tells more; --skip-doctor judges all the same.");
        });
        if (!problems.isEmpty()) {
            String counted = problems.size() + (problems.size() == 1 ? " problem" : " problems");
            line(out, "Doctor:  ", counted + " found before the run; tck doctor --target tells how to mend them");
            problems.forEach(problem -> line(out, "         ", problem.where() + ": " + problem.what()));
        }
        Served seen = served;
        for (Problem problem : problems) {
            seen = problem.consequence().apply(seen);
        }
        return seen;
    }

    private static void line(PrintWriter out, String label, String text) {
        Columns.wrap(label, Visible.cut(Visible.line(text), 400), 80).forEach(out::println);
    }
}
