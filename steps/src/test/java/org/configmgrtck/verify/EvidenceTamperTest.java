package org.configmgrtck.verify;

import java.util.List;

/** What changes transcripts, with new digests, is found. */
class EvidenceTamperTest extends TamperCorpus {
    @Override
    List<Tamper> tampers() {
        return EvidenceTampers.all();
    }
}
