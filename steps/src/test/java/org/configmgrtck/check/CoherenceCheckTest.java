package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.check.CoherenceCheck.allOrNothing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoherenceCheckTest {
    private static final Optional<Discrepancy> HOLDS = Optional.empty();
    private static final Optional<Discrepancy> NOT_APPLIED = wrong("in force: the former", 1);
    private static final Optional<Discrepancy> NOT_FETCHED = wrong("neither handed it out", 2);
    private static final Optional<Discrepancy> OTHER_ROOT = wrong("it is B", 3);
    private static final Optional<Discrepancy> FORMER_LOST = wrong("no policy is in force", 4);

    private static Optional<Discrepancy> wrong(String actual, int evidence) {
        return Optional.of(new Discrepancy("something", actual, List.of(evidence)));
    }

    @Test
    void followingAndNotFollowingAreBothCoherent() {
        assertThat(allOrNothing(HOLDS, HOLDS, List.of(OTHER_ROOT, FORMER_LOST))).isEmpty();
        assertThat(allOrNothing(NOT_APPLIED, NOT_FETCHED, List.of(HOLDS, HOLDS)))
                .isEmpty();
        assertThat(allOrNothing(NOT_APPLIED, HOLDS, List.of(HOLDS, HOLDS))).isEmpty();
    }

    @Test
    void aPolicyThatNoFetchedCertificateVerifiesIsNot() {
        assertThat(allOrNothing(HOLDS, NOT_FETCHED, List.of(HOLDS)))
                .hasValueSatisfying(found -> assertThat(found.evidence()).containsExactly(2))
                .map(Discrepancy::actual)
                .contains("the new policy is applied, though the certificate was not fetched");
    }

    @Test
    void aChangeByHalvesIsNot() {
        assertThat(allOrNothing(NOT_APPLIED, HOLDS, List.of(HOLDS, OTHER_ROOT, FORMER_LOST)))
                .hasValueSatisfying(found -> assertThat(found.evidence()).containsExactly(3, 4))
                .map(Discrepancy::actual)
                .contains("the new policy is not applied as the site signed it, but it is B; no policy is in force");
    }
}
