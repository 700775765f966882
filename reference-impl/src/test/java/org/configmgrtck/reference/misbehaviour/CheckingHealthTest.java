package org.configmgrtck.reference.misbehaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.configmgrtck.reference.shv.Evaluations;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.HealthStateReferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingHealthTest {
    static Stream<Arguments> misbehaviours() {
        return Stream.of(
                row("always-compliant", e -> e.compliant = Optional.of(false), "non-compliant UPDATES", "compliant"),
                row(
                        "unknown-site-is-compliant",
                        e -> e.references = Optional.of(HealthStateReferences.of(List.of())),
                        "UNKNOWN VENDOR_SPECIFIC",
                        "compliant"),
                row(
                        "equal-creation-date-goes-on",
                        e -> e.mustBeAfter = Optional.of(e.createdAt),
                        "non-compliant TIME",
                        "compliant"),
                row(
                        "equal-age-is-too-old",
                        e -> e.createdAt = Evaluations.NOW.minus(Duration.ofHours(24)),
                        "compliant",
                        "non-compliant TIME"),
                row("equal-timestamp-is-out-of-date", e -> {}, "compliant", "non-compliant POLICIES"),
                row(
                        "knows-every-failure-code",
                        e -> e.fails(FailureCategory.CLIENT_COMPONENT, "0x12345678"),
                        "FAILURE VENDOR_SPECIFIC",
                        "FAILURE CLIENT_COMPONENT"),
                row(
                        "checks-reference-before-time",
                        e -> {
                            e.createdAt = Evaluations.NOW.minus(Duration.ofHours(25));
                            e.policies = Evaluations.TIMESTAMP.minusSeconds(1);
                        },
                        "non-compliant TIME",
                        "non-compliant POLICIES"));
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void differsFromHonestBehaviour(String name, Consumer<Evaluations> change, String honest, String misbehaving) {
        Evaluations evaluations = new Evaluations();
        change.accept(evaluations);
        assertThat(ends(evaluations, "no-op")).isEqualTo(honest);
        assertThat(ends(evaluations, name)).isEqualTo(misbehaving);
    }

    private static String ends(Evaluations evaluations, String name) {
        return evaluations.ends(Catalogue.find(name).orElseThrow().parts().shv().checks());
    }

    private static Arguments row(String name, Consumer<Evaluations> change, String honest, String misbehaving) {
        return Arguments.of(name, change, honest, misbehaving);
    }
}
