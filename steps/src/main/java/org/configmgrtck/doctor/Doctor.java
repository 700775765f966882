package org.configmgrtck.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.configmgrtck.deployment.Served;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Inconclusive;

/** Examines a target whose declaration fits the contract. */
public final class Doctor {
    private final List<Checkup> checkups;
    private final boolean patient;
    private final Set<Role> absent;

    private Doctor(List<Checkup> checkups, boolean patient, Set<Role> absent) {
        this.checkups = List.copyOf(checkups);
        this.patient = patient;
        this.absent = Set.copyOf(absent);
    }

    /** A doctor who looks at everything, what all else rests on first. */
    public static Doctor standard() {
        List<Checkup> all = new ArrayList<>(
                List.of(new DeploymentCheckup(), new ForgettingCheckup(), new IsolationCheckup(), new ClaimsCheckup()));
        all.addAll(roles());
        return new Doctor(all, true, Set.of());
    }

    /**
     * A doctor who looks at what a run does not look at by itself before it begins, and leaves it to the run to find out
     * how much a target answers that was silent once.
     *
     * @param served what the run has looked at
     */
    public static Doctor beforeRun(Served served) {
        List<Checkup> all = new ArrayList<>(List.of(new DeploymentCheckup(), new IsolationCheckup()));
        all.addAll(roles());
        return new Doctor(all, false, served.missing().keySet());
    }

    private static List<Checkup> roles() {
        ClockUse clock = new ClockUse(Clock.systemUTC());
        return List.of(
                new PolicyClientCheckup(clock),
                new ShvPointCheckup(clock),
                new HealthAgentCheckup(clock),
                new NetworkPolicyServerCheckup(clock),
                new SiteServerCheckup(clock));
    }

    /**
     * What one checkup found.
     *
     * @param title a sentence that is true of a target in order
     * @param problems empty if it is true of this one
     */
    public record Examined(String title, List<Problem> problems) {
        public Examined {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Makes all checkups that concern the target. After a fatal problem no more are made: they would only repeat it.
     *
     * @param each hears of each checkup as soon as it was made
     * @return the problems, in the order in which they were found
     */
    public List<Problem> examine(TestBed bed, Consumer<Examined> each) {
        List<Problem> all = new ArrayList<>();
        int expected = 0;
        int seen = 0;
        boolean enough = false;
        boolean oneWay = waysToDoubles(bed.declaration()) == 1;
        Set<Role> settled = new HashSet<>(absent);
        for (Checkup checkup : checkups) {
            boolean isSettled = checkup.role().filter(settled::contains).isPresent();
            if (checkup.concerns(bed.declaration()) && !isSettled && !enough) {
                Complaints complaints = examine(checkup, bed);
                if (oneWay) {
                    complaints.onlyWayToDoubles();
                }
                settled.addAll(complaints.absent());
                enough = complaints.silence() && !patient
                        || complaints.problems().stream().anyMatch(Problem::isFatal);
                each.accept(new Examined(checkup.title(), complaints.problems()));
                all.addAll(complaints.problems());
                expected += complaints.expected();
                seen += complaints.seen();
            }
        }
        Reach.nowhere(expected, seen).ifPresent(problem -> {
            each.accept(new Examined("What the target sends reaches the doubles", List.of(problem)));
            all.add(problem);
        });
        return List.copyOf(all);
    }

    /** How many of the roles that are claimed send anything to doubles. */
    private static long waysToDoubles(Declaration declaration) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.NETWORK_POLICY_SERVER && declaration.claims(role.label()))
                .count();
    }

    private static Complaints examine(Checkup checkup, TestBed bed) {
        Complaints complaints = new Complaints();
        try {
            checkup.examine(bed, complaints);
        } catch (Inconclusive e) {
            complaints.note(
                    Severity.SERIOUS,
                    "what leads up to it",
                    e.getMessage(),
                    "Mend what was named before, and ask again.");
        }
        return complaints;
    }
}
