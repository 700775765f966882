package org.configmgrtck.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.deployment.Gate;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.plan.ScenarioText;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verify.ScenarioRecheck.Rechecked;

/** Judges a run again, from its evidence to its documents. */
final class Rejudgement {
    private final RecordedRun run;
    private final Basis basis;
    private final SpecifiedScenarios scenarios;
    private final ThenSteps steps;
    private final Documents.Check documents;
    private final List<String> complaints = new ArrayList<>();
    private int checks;
    private int again;
    private int counted;
    private String verdict = "";

    Rejudgement(RecordedRun run, SpecifiedBasis specified, ThenSteps steps, Documents.Check documents)
            throws IOException {
        this.run = run;
        this.basis = specified.basis();
        this.scenarios = specified.scenarios();
        this.steps = steps;
        this.documents = documents;
        try {
            judge();
        } catch (RecordException e) {
            complaints.add(e.getMessage());
        } catch (IllegalArgumentException e) {
            complaints.add("run.json, field readings: " + e.getMessage());
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was done, and what could not be done. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (complaints.isEmpty()) {
            remarks.add("The documents say what follows from the facts: " + verdict + ".");
        }
        remarks.add(checks + " checks of " + again + (again == 1 ? " scenario" : " scenarios")
                + " were made again, of what the transcripts show.");
        if (counted > 0) {
            remarks.add("Of " + counted + (counted == 1 ? " scenario" : " scenarios")
                    + " not every exchange is kept, so that for what was right in them only the digest speaks.");
        }
        return remarks;
    }

    private void judge() throws IOException {
        ChosenReadings readings =
                ChosenReadings.of(basis.specification(), run.record().readings());
        Circumstance circumstance = new Circumstance(run.record().subject(), readings);
        complaints.addAll(new DeclarationCheck(run).complaints());
        ScenarioRecheck recheck = new ScenarioRecheck(steps, circumstance);
        Set<String> transcripts = new TreeSet<>();
        for (Fact fact : run.facts()) {
            transcripts.add(fact.transcript());
            scenarios.text(fact.scenario()).ifPresent(text -> judge(fact, text, recheck, circumstance));
        }
        strangers(transcripts);
        Documents written = documents.check(run, basis);
        verdict = written.verdict();
        complaints.addAll(written.complaints());
        complaints.addAll(new AllureCheck(run.folder(), written.scenarios()).complaints());
    }

    private void judge(Fact fact, ScenarioText text, ScenarioRecheck recheck, Circumstance circumstance) {
        try {
            wording(fact, text);
            gate(fact, text, circumstance);
            if (fact.transcript().isEmpty()) {
                if (fact.outcome() instanceof Outcome.Passed || fact.outcome() instanceof Outcome.Failed) {
                    throw new Unsound("facts.ndjson: " + fact.scenario() + " was judged, and has no transcript.");
                }
                return;
            }
            Rechecked rechecked = recheck.recheck(fact, text, new EvidenceFile().read(run.folder(), fact.transcript()));
            complaints.addAll(rechecked.complaints());
            checks += rechecked.again();
            again += rechecked.again() > 0 ? 1 : 0;
            counted += rechecked.counted() ? 1 : 0;
        } catch (Unsound e) {
            complaints.add(e.getMessage());
        } catch (IOException e) {
            complaints.add(fact.transcript() + " can't be read.");
        }
    }

    /** A fact repeats what the scenario says. */
    private void wording(Fact fact, ScenarioText text) {
        PlannedScenario planned = text.planned();
        boolean same = fact.name().equals(planned.name())
                && fact.feature().equals(planned.feature())
                && fact.line() == planned.line()
                && fact.requirements().equals(planned.requirements())
                && fact.readings().equals(ScenarioTags.readings(text.tags()))
                && fact.steps().stream().map(StepFact::text).toList().equals(text.steps());
        String transcript = "evidence/" + fact.scenario() + ".json";
        if (!same || !fact.transcript().isEmpty() && !fact.transcript().equals(transcript)) {
            if (!neverAsked(fact)) {
                throw new Unsound("facts.ndjson: what it says of " + fact.scenario()
                        + " is not what the specification says of it.");
            }
        }
        boolean done = fact.steps().stream().allMatch(step -> step.status() == StepFact.Status.DONE);
        if (fact.outcome() instanceof Outcome.Passed && !done) {
            throw new Unsound("facts.ndjson: " + fact.scenario() + " passed, and not all of its steps are done.");
        }
    }

    /** What the run did not come to has no steps. */
    private static boolean neverAsked(Fact fact) {
        return fact.steps().isEmpty()
                && (fact.outcome() instanceof Outcome.Inconclusive || fact.outcome() instanceof Outcome.KitError);
    }

    private static void gate(Fact fact, ScenarioText text, Circumstance circumstance) {
        Optional<String> reason = Gate.notAsked(
                text.tags(), circumstance::claims, circumstance.subject().settableClock(), circumstance.readings());
        if (reason.isPresent()) {
            boolean said = fact.outcome() instanceof Outcome.NotApplicable not
                    && not.reason().equals(reason.get());
            if (!said
                    && !(fact.outcome() instanceof Outcome.Inconclusive unclear
                            && unclear.reason() == ReasonCode.OUT_OF_TIME)) {
                throw new Unsound("facts.ndjson: " + fact.scenario() + " does not apply, for " + reason.get()
                        + "; the fact says something else.");
            }
        } else if (fact.outcome() instanceof Outcome.NotApplicable
                && fact.transcript().isEmpty()) {
            throw new Unsound("facts.ndjson: " + fact.scenario() + " applies, by what run.json says of the subject.");
        }
    }

    /** Evidence of scenarios that have no fact. */
    private void strangers(Set<String> transcripts) throws IOException {
        Path evidence = ReportFile.EVIDENCE.in(run.folder());
        if (!Files.isDirectory(evidence)) {
            return;
        }
        try (Stream<Path> files = Files.walk(evidence, 2)) {
            Set<String> found = files.filter(file ->
                            Files.isRegularFile(file) && !file.getParent().equals(evidence))
                    .map(file -> run.folder().relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            found.removeAll(transcripts);
            found.forEach(path -> complaints.add(path + " is evidence of nothing: no fact names it."));
        }
    }
}
