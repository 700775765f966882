package org.configmgrtck.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.document.transcript.EvidenceFolder;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.specification.SpecificationException;

/** What pages show besides the report: read once for the pages of all languages. Not for use by several threads. */
final class Background {
    private final EvidenceFolder evidence;
    private final Map<Specification, Optional<SourceSentences>> sentences = new HashMap<>();

    Background(EvidenceFolder evidence) {
        this.evidence = evidence;
    }

    /** The transcripts beside the report. */
    EvidenceFolder evidence() {
        return evidence;
    }

    /** The sentences of the class path; none where the report is on another specification than that. */
    Optional<SourceSentences> sentences(Specification specification) {
        return sentences.computeIfAbsent(specification, Background::read);
    }

    private static Optional<SourceSentences> read(Specification specification) {
        try {
            return Optional.of(SourceSentences.load(specification));
        } catch (SpecificationException e) {
            return Optional.empty();
        }
    }
}
