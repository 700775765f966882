package org.configmgrtck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One test for each requirement: all its scenarios pass. Its name keeps it out of the build. */
class FeaturesAsJudge {
    static Set<String> requirements() {
        return Bench.shared().requirements();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void isMet(String requirement) throws IOException {
        assertThat(Bench.shared().notPassed(requirement)).isEmpty();
    }
}
