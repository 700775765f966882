package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Doctor;
import org.configmgrtck.doctor.Problem;
import org.configmgrtck.document.Columns;
import org.configmgrtck.document.Style;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck doctor}: can this target be judged? */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells whether a target can be judged: is it reachable, does it answer every operation of its"
                + " roles as the endpoint contract describes, does it reach the doubles? It judges no behaviour.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the target can be judged",
            "4:something keeps it from being judged, in whole or in part",
            "64:wrong usage"
        })
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Option(
            names = "--target",
            paramLabel = "URL",
            required = true,
            description = "Address of the endpoint of the implementation, for example http://127.0.0.1:8080.")
    private URI target;

    DoctorCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        Contract contract = Contract.load();
        Declaration declaration = Preflight.declaration(target, contract);
        DoctorReport report = new DoctorReport(Style.of(terminal.colours()), out);
        introduce(declaration);
        SubjectEndpoint subject = new SubjectEndpoint(target, contract, SubjectEndpoint.CALL_DEADLINE);
        try (TestBed bed = TestBed.open(subject, declaration, Circumstances.standard())) {
            List<Problem> problems = Doctor.standard().examine(bed, report::examined);
            report.conclude(problems, Optional.of("./tck run --target " + target));
            boolean healthy = problems.stream().noneMatch(Problem::isSerious);
            return (healthy ? ExitCode.CONFORMANT : ExitCode.UNREACHABLE).code();
        }
    }

    private void introduce(Declaration declaration) {
        Declaration.Options options = declaration.options();
        line("Target:  ", target.toString());
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
