package org.configmgrtck.verify;

import java.util.List;

/** What changes facts, record and documents, with new digests, is found. */
class CarefulTamperTest extends TamperCorpus {
    @Override
    List<Tamper> tampers() {
        return CarefulTampers.all();
    }
}
