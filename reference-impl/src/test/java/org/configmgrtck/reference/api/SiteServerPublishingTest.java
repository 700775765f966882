package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.reference.shv.HealthStateReference;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.DirectoryDouble;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteServerPublishingTest extends SiteServerWorld {
    @ParameterizedTest
    @ValueSource(strings = {"create", "modify", "inherit"})
    void publishesTheReference(String change) {
        configure(Map.of());
        assertThat(change(change)).isEqualTo("published");
        assertThat(directory.healthState("ABC").flatMap(HealthStateReference::parse))
                .contains(new HealthStateReference("ABC", Authority.NOW));
        assertThat(directory.siteEntry("ABC")).hasValueSatisfying(entry -> {
            assertThat(entry.getObjectClassValues()).contains("mSSMSSite");
            assertThat(entry.getAttributeValue("mSSMSSiteCode")).isEqualTo("ABC");
        });
    }

    @Test
    void replacesTheReference() {
        configure(Map.of());
        change("create");
        String first = directory.healthState("ABC").orElseThrow();
        later(Duration.ofHours(1));
        change("modify");
        assertThat(directory.healthState("ABC"))
                .contains(first.replace(
                        Authority.NOW.toString(),
                        Authority.NOW.plus(Duration.ofHours(1)).toString()))
                .isNotEqualTo(Optional.of(first));
    }

    @Test
    void publishesOnlyWhereItIsTo() {
        configure(Map.of("publishToActiveDirectory", false));
        assertThat(change("create")).contains("not set to publish");
        configure(Map.of("napEnabled", false));
        assertThat(change("create")).contains("not enabled for Network Access Protection");
        configure(Map.of("publishingAccount", ""));
        assertThat(change("create")).contains("no publishing account");
        configure(Map.of());
        assertThat(change("delete")).contains("Deleting");
        assertThat(directory.siteEntry("ABC")).isEmpty();
    }

    @Test
    void publishesInTheDesignatedForest() {
        configure(Map.of("designatedDirectory", Subject.directory(designated.url())));
        assertThat(change("create")).isEqualTo("published");
        assertThat(designated.healthState("ABC")).isPresent();
        assertThat(directory.siteEntry("ABC")).isEmpty();
    }

    @Test
    void reportsThatTheSchemaIsNotExtended() {
        try (DirectoryDouble bare = DirectoryDouble.withoutExtension()) {
            configure(Map.of("designatedDirectory", Subject.directory(bare.url())));
            assertThat(change("create")).contains("lacks the Configuration Manager schema extension");
            assertThat(bare.siteEntry("ABC")).isEmpty();
            assertThat(statusSink.received())
                    .singleElement()
                    .satisfies(received ->
                            assertThat(received.body()).startsWith("<StatusMessage ID=\"1001\" Component=\""));
        }
    }

    @Test
    void reportsWhatElseKeptItFromPublishing() {
        configure(Map.of("publishingAccount", Map.of("name", DirectoryDouble.ACCOUNT, "password", "wrong")));
        assertThat(change("create")).contains("did not take CN=SMS-Site-ABC", "invalid credentials");
        directory.close();
        configure(Map.of());
        assertThat(change("create")).contains("did not take CN=SMS-Site-ABC");
        assertThat(statusSink.received()).isEmpty();
    }

    @Test
    void saysWhatItCannotDo() {
        var answer = subject.call("POST", path("nap-policies"), Map.of("change", "create", "policy", "P"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(subject.call("POST", path("nap-policies"), Map.of("change", "rename", "policy", "P"))
                        .detail())
                .startsWith("The member change should be one of [create, modify, inherit, delete]");
    }
}
