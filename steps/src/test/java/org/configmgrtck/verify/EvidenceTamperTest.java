package org.configmgrtck.verify;

import java.util.List;
import org.configmgrtck.house.Exhaustive;

/** What changes transcripts, with new digests, is found. */
@Exhaustive
class EvidenceTamperTest extends TamperCorpus {
    @Override
    List<Tamper> tampers() {
        return EvidenceTampers.all();
    }
}
