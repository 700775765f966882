package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Doctor;
import org.configmgrtck.doctor.Problem;
import org.configmgrtck.document.Columns;
import org.configmgrtck.document.ShellWords;
import org.configmgrtck.document.Style;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tck doctor}: can this target be judged? */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells whether a target can be judged: is it reachable, does it answer every operation of its"
                + " roles as the endpoint contract describes, does it reach the doubles, does it go by the clock that is set? It judges"
                + " no behaviour.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the target can be judged",
            "4:something keeps it from being judged, in whole or in part",
            "64:wrong usage"
        })
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Mixin
    private DoubleOptions doubles = new DoubleOptions();

    @Mixin
    private DeadlineOptions deadlines = new DeadlineOptions();

    DoctorCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        Target target = targets.target(Environment::variable)
                .orElseThrow(() -> new WrongUsage("doctor needs a --target, such as http://127.0.0.1:8080."));
        Contract contract = Contract.load();
        Deadlines chosen = deadlines.chosen();
        Declaration declaration = Preflight.declaration(target, contract, chosen);
        introduce(target, declaration);
        SubjectEndpoint subject = new SubjectEndpoint(target, contract, chosen);
        try (TestBed bed = TestBed.open(subject, declaration, Circumstances.standard(), chosen, doubles.address())) {
            DoctorReport report = new DoctorReport(Style.of(terminal.colours()), out);
            List<Problem> problems = Doctor.standard().examine(bed, report::examined);
            report.conclude(problems, next(target));
            boolean healthy = problems.stream().noneMatch(Problem::isSerious);
            return (healthy ? ExitCode.CONFORMANT : ExitCode.UNREACHABLE).code();
        }
    }

    private String next(Target target) {
        List<String> words =
                new ArrayList<>(List.of("--target", target.address().toString()));
        words.addAll(targets.words());
        words.addAll(doubles.words());
        return ShellWords.command("./tck run", words);
    }

    private void introduce(Target target, Declaration declaration) {
        Declaration.Options options = declaration.options();
        line("Target:  ", target.address().toString());
        line(
                "Is:      ",
                declaration.implementation().name() + " "
                        + declaration.implementation().version());
        line("Claims:  ", String.join(", ", declaration.roles()));
        line("Clock:   ", options.settableClock() ? "can be set" : "can't be set: what needs to move it is not asked");
        line("At once: ", options.deploymentsAtOnce() + " deployments");
        out.println();
    }

    private void line(String label, String text) {
        Columns.wrap(label, Visible.line(text), 80).forEach(out::println);
    }
}
