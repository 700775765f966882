package org.configmgrtck.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.configmgrtck.bundle.Answer;
import org.configmgrtck.bundle.Deviations;
import org.configmgrtck.bundle.Manifest;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.seal.SealCheck;
import org.configmgrtck.text.Visible;

/** Answers the three questions about a report folder. */
public final class Verification {
    private final SpecifiedBasis specified;
    private final ThenSteps steps = ThenSteps.load();
    private final SealCheck seal;
    private final Documents.Check documents;

    /**
     * @param specified the specification that this kit has
     * @param seal looks at the signature, if there is one
     * @param documents looks at the documents
     */
    public Verification(SpecifiedBasis specified, SealCheck seal, Documents.Check documents) {
        this.specified = specified;
        this.seal = seal;
        this.documents = documents;
    }

    /** Looks at a report folder. */
    public Verified of(Path folder) throws IOException {
        List<String> complaints = new ArrayList<>();
        try {
            new FormCheck(folder).complaints().forEach(complaints::add);
            RecordedRun run = RecordedRun.in(folder);
            Answer signature = signature(folder, run.record());
            Manifest manifest = new ManifestFile(folder).read();
            complaints.addAll(Deviations.between(manifest, folder, Set.of(ReportFile.ALLURE_PAGE.fileName())));
            return new Verified(signature, verdict(run, manifest, complaints), whole(run, manifest));
        } catch (RecordException e) {
            complaints.add(e.getMessage());
            return new Verified(
                    Answer.cannotSay("The folder can't be read; see below."),
                    new Answer(Answer.Kind.NO, complaints),
                    Answer.cannotSay("The folder can't be read; see above."));
        }
    }

    private Answer signature(Path folder, RunRecord record) throws IOException {
        ManifestFile manifest = new ManifestFile(folder);
        if (!Files.isRegularFile(manifest.signature())) {
            return new Answer(
                    Answer.Kind.NOT_SIGNED,
                    List.of(
                            "Nobody signed it: tck run --sign or tck sign does. Whoever could change a file could change"
                                    + " all that depends on it as well."));
        }
        Instant ended = record.started().plus(record.duration().orElse(Duration.ZERO));
        return seal.check(manifest.octets(), Files.readAllBytes(manifest.signature()), ended);
    }

    private Answer verdict(RecordedRun run, Manifest manifest, List<String> complaints) throws IOException {
        if (!isKnown(run, manifest)) {
            return complaints.isEmpty() ? otherSpecification(run) : new Answer(Answer.Kind.NO, complaints);
        }
        Rejudgement again = new Rejudgement(run, specified, steps, documents);
        complaints.addAll(again.complaints());
        List<String> remarks = new ArrayList<>(again.remarks());
        if (Files.exists(ReportFile.ALLURE_PAGE.in(run.folder()))) {
            remarks.add(ReportFile.ALLURE_PAGE.fileName() + " is made after the run, and nothing vouches for it:"
                    + " tck report --allure makes it again.");
        }
        return Answer.unless(complaints, remarks);
    }

    private Answer whole(RecordedRun run, Manifest manifest) {
        if (!isKnown(run, manifest)) {
            return otherSpecification(run);
        }
        WholeSet set = new WholeSet(run, specified.basis());
        return Answer.unless(set.complaints(), set.remarks());
    }

    private boolean isKnown(RecordedRun run, Manifest manifest) {
        return run.record().specification().equals(specified.basis().digest())
                && manifest.specification().equals(specified.listed());
    }

    private static Answer otherSpecification(RecordedRun run) {
        return Answer.cannotSay("It rests on another specification than this kit has. Use configmgr-tck "
                + Visible.cut(Visible.line(run.record().kitVersion()), 40) + ", which made it.");
    }
}
