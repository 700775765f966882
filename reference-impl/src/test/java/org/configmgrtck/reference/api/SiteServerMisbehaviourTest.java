package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.DirectoryDouble;
import org.configmgrtck.reference.world.Signer;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteServerMisbehaviourTest extends SiteServerWorld {
    @Test
    void acceptsWhatItCantUse() {
        misbehave("accepts-expired-certificate");
        deployCertificate("expired", ROOT.signer("expired", Authority.START, Authority.NOW.minusSeconds(1)));
        assertThat(select("expired")).isEqualTo("accepted");

        misbehave("accepts-chainless-certificate");
        deployCertificate("chainless", OLD, Map.of("chain", List.of()));
        assertThat(select("chainless")).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uses-certificate-once-deployed",
                "signs-only-new-policies-anew",
                "signs-only-first-versions-anew"
            })
    void signsWithTheWrongCertificate(String name) {
        misbehave(name);
        deployCertificate("old", OLD);
        select("old");
        put("P-1", "2.00");
        deployCertificate("new", NEW);
        boolean adopted = name.startsWith("uses");
        if (!adopted) {
            select("new");
        }
        Signer wrong = adopted ? NEW : OLD;
        assertThat(managementPoint.last().body()).contains(Fingerprint.of(wrong.certificate()));
        assertThat(managementPoint.received()).hasSize(2);
    }

    /** How many warnings have come 11, 10, 9, 8.5 and 8 days before the end? */
    @ParameterizedTest
    @CsvSource({
        "no-op,                     0, 1, 2, 2, 3",
        "warns-below-ten-days-only, 0, 0, 1, 1, 2",
        "warns-from-nine-days-on,   0, 0, 1, 1, 2",
        "warns-from-eleven-days-on, 1, 2, 3, 3, 4",
        "warns-twice-a-day,         0, 1, 2, 3, 4",
        "warns-only-once,           0, 1, 1, 1, 1",
    })
    void warnsAtTheWrongTime(String name, int eleven, int ten, int nine, int eightAndAHalf, int eight) {
        misbehave(name);
        deployCertificate("soon", ROOT.signer("soon", Authority.START, Authority.NOW.plus(Duration.ofDays(20))));
        select("soon");
        assertThat(List.of(warned(216), warned(240), warned(264), warned(276), warned(288)))
                .containsExactly(eleven, ten, nine, eightAndAHalf, eight);
    }

    private int warned(int hours) {
        later(Duration.ofHours(hours));
        return statusSink.received().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "modify", "inherit"})
    void ignoresChanges(String change) {
        misbehave("ignores-nap-policy-" + change);
        configure(Map.of());
        change(change);
        assertThat(directory.siteEntry("ABC")).isEmpty();
    }

    @Test
    void publishesWhatItShouldNot() {
        misbehave("publishes-though-not-set-to");
        configure(Map.of("publishToActiveDirectory", false));
        assertThat(change("create")).isEqualTo("published");
        assertThat(directory.healthState("ABC")).isPresent();

        misbehave("publishes-in-own-forest");
        configure(Map.of("designatedDirectory", Subject.directory(designated.url())));
        assertThat(change("create")).isEqualTo("published");
        assertThat(designated.siteEntry("ABC")).isEmpty();
    }

    @Test
    void dealsBadlyWithAMissingSchema() {
        try (DirectoryDouble bare = DirectoryDouble.withoutExtension()) {
            misbehave("claims-to-have-published");
            configure(Map.of("designatedDirectory", Subject.directory(bare.url())));
            assertThat(change("create")).isEqualTo("published");
            assertThat(bare.siteEntry("ABC")).isEmpty();

            misbehave("half-writes-without-schema");
            configure(Map.of("designatedDirectory", Subject.directory(bare.url())));
            assertThat(change("create")).contains("schema extension");
            assertThat(bare.siteEntry("ABC")).isPresent();
        }
    }
}
