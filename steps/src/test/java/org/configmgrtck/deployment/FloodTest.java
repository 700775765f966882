package org.configmgrtck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.configmgrtck.check.Discrepancy;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A subject that hammers a double proves nothing, neither for nor against itself; and it reaches no double but its own. */
class FloodTest {
    private static final int HAMMERED = 10_000;
    private static TestBed bed;

    private final Question question = new Question();
    private Deployment deployment;
    private Examiner examiner;

    @BeforeAll
    static void openDoubles() {
        bed = TestBeds.open(true, "shv-point");
    }

    @AfterAll
    static void closeDoubles() {
        bed.close();
    }

    @BeforeEach
    void deploy() {
        deployment = new Deployment(bed);
        examiner = new Examiner(question, deployment);
        question.begin(List.of("@shv-point", "@SHV-3-01"));
    }

    @AfterEach
    void end() {
        deployment.close();
    }

    private void hammer(int requests) {
        for (int i = 0; i < requests; i++) {
            deployment
                    .journal()
                    .add(number -> new Exchange.Http(number, Peer.MANAGEMENT_POINT, "GET", "/", "", 404, "", ""));
        }
    }

    static List<Consumer<Examiner>> examinations() {
        Finding finding = new Finding("SHV-4-05", "this", "that", List.of(3));
        return List.of(
                examiner -> examiner.examine(input -> Optional.empty(), ""),
                examiner -> examiner.examine(input -> Optional.of(new Discrepancy("this", "that", List.of(1))), ""),
                examiner -> examiner.examine(10, Optional.empty()),
                examiner -> examiner.examine(10, Optional.of(finding)));
    }

    @ParameterizedTest
    @MethodSource("examinations")
    void afterAFloodNothingIsJudged(Consumer<Examiner> examination) {
        hammer(HAMMERED);

        assertThatThrownBy(() -> examination.accept(examiner))
                .isInstanceOfSatisfying(
                        Inconclusive.class,
                        inconclusive -> assertThat(inconclusive.reason()).isEqualTo(ReasonCode.FLOOD))
                .hasMessageEndingWith((HAMMERED - Journal.MOST_EXCHANGES) + " are not recorded");
        assertThat(examiner.checks()).isZero();
        assertThat(examiner.calls()).isEmpty();
    }

    @Test
    void theLastExchangeThatIsKeptIsNoFlood() {
        hammer(Journal.MOST_EXCHANGES);
        examiner.examine(input -> Optional.empty(), "");
        assertThat(examiner.checks()).isOne();

        hammer(1);
        assertThatThrownBy(() -> examiner.examine(input -> Optional.empty(), ""))
                .isInstanceOf(Inconclusive.class)
                .hasMessageEndingWith(" 1 are not recorded");
        assertThat(examiner.checks()).isOne();
    }

    @Test
    void aFloodInOneDeploymentIsNoneInAnother() {
        hammer(HAMMERED);
        Deployment other = new Deployment(bed);
        try {
            Examiner beside = new Examiner(question, other);
            beside.examine(input -> Optional.empty(), "");
            assertThat(beside.checks()).isOne();
        } finally {
            other.close();
        }
    }

    /** 64 bits that are drawn anew for each: no name leads to another one. */
    @Test
    void aDeploymentsNameIsATokenThatNobodyGuesses() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String name = bed.nextName();
            assertThat(name).matches("d[0-9a-f]{16}");
            names.add(name);
        }
        assertThat(names).hasSize(200);
        for (int place = 1; place <= 16; place++) {
            int at = place;
            assertThat(names.stream().map(name -> name.charAt(at)).distinct())
                    .as("place " + place)
                    .hasSizeGreaterThan(1);
        }
    }

    /** Every double of a deployment stands below its name, so that none is reached without the token. */
    @Test
    void theAddressesOfTheDoublesHoldTheToken() {
        assertThat(deployment.managementPoint().url().toString()).endsWith("/mp/" + deployment.name());
        assertThat(Deployment.address(deployment.directory()).systemManagement())
                .contains(deployment.name());
    }
}
