package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;

/** What the exit code of the command says of a target that serves other roles than it claims. */
@Exhaustive
class ClaimExitCodeTest extends JudgedByCommand {
    @Test
    void twoWhenTheKitCouldNotTell() throws Exception {
        try (BoastfulTarget target = new BoastfulTarget(SMALL_ROLE, 9, 204, 500)) {
            Command run = judge("--target", target.address(), "--only", "NPS-ACCESS-01");

            assertThat(run.exitCode()).isEqualTo(2);
            ends(run, "INCONCLUSIVE", 2);
        }
    }

    @Test
    void threeWhenARoleIsClaimedAndNotServed() throws Exception {
        try (BoastfulTarget target = new BoastfulTarget(SMALL_ROLE, 2, 501, 404)) {
            Command run = judge("--target", target.address(), "--only", "NPS-ACCESS-01");

            assertThat(run.exitCode()).isEqualTo(3);
            ends(run, "INCONCLUSIVE", 3);
            assertThat(run.out())
                    .contains("INCONCLUSIVE (not-served)")
                    .containsIgnoringWhitespaces("claims the role network-policy-server, but does not serve it: PUT"
                            + " /deployments/{deployment}/network-policy-server/settings answered 404")
                    .containsIgnoringWhitespaces("declares that its clock can be set, but does not set it")
                    .containsIgnoringWhitespaces("declares 3 deployments at once, but did not create number 3");
            assertThat(report().get("mismatches").findValuesAsText("kind"))
                    .hasSize(3)
                    .containsOnly("over-claimed");
            assertThat(report.resolve("evidence/declaration.json"))
                    .content()
                    .contains("network-policy-server/settings");
        }
    }

    @Test
    void whoeverServesMoreThanItClaimsIsRemarkedOn() throws Exception {
        try (BoastfulTarget target = new BoastfulTarget(SMALL_ROLE, 9, 204, 204)) {
            Command run = judge("--target", target.address(), "--only", "NPS-ACCESS-01");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(report().get("mismatches").findValuesAsText("kind"))
                    .hasSize(4)
                    .containsOnly("under-claimed");
        }
    }
}
