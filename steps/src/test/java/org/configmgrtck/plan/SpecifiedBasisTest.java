package org.configmgrtck.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecifiedBasisTest {
    private static final String DIGEST = digest("a.feature", "one\ntwo\n");

    @Test
    void theDigestIsTheSameForLineEndsOfAnyKind() {
        assertThat(digest("a.feature", "one\r\ntwo\r\n")).isEqualTo(DIGEST).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void theDigestDependsOnEveryNameAndLetter() {
        assertThat(digest("b.feature", "one\ntwo\n")).isNotEqualTo(DIGEST);
        assertThat(digest("a.feature", "one\ntwo")).isNotEqualTo(DIGEST);
        assertThat(SpecifiedBasis.digest(
                        Map.of("a.feature", "one\n".getBytes(UTF_8), "b.feature", "two\n".getBytes(UTF_8))))
                .isNotEqualTo(SpecifiedBasis.digest(
                        Map.of("a.feature", "one\nt".getBytes(UTF_8), "b.feature", "wo\n".getBytes(UTF_8))));
    }

    @Test
    void theSpecificationOnTheClassPathHasOne() {
        SpecifiedBasis specified = SpecifiedBasis.load();
        assertThat(specified.basis().digest())
                .isEqualTo(SpecifiedBasis.load().basis().digest());
        assertThat(specified.basis().scenarios()).isEqualTo(SpecifiedScenarios.read());
        assertThat(specified.listed().digest()).isEqualTo(specified.basis().digest());
    }

    private static String digest(String name, String content) {
        return SpecifiedBasis.digest(Map.of(name, content.getBytes(UTF_8)));
    }
}
