package org.configmgrtck.verify;

import java.util.List;
import org.configmgrtck.house.Exhaustive;

/** What changes facts, record and documents, with new digests, is found. */
@Exhaustive
class CarefulTamperTest extends TamperCorpus {
    @Override
    List<Tamper> tampers() {
        return CarefulTampers.all();
    }
}
