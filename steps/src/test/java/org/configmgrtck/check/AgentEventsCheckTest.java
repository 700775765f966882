package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.AgentMoment.Came;
import org.configmgrtck.check.AgentMoment.Policies;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;
import org.junit.jupiter.api.Test;

class AgentEventsCheckTest {
    private static final Instant NOW = Statements.CREATED;
    private static final Policies FIRST = policies(1);
    private static final Policies SECOND = policies(2, "KB1", "KB2");
    private static final Policies THIRD = policies(3, "KB2", "KB3");

    private final List<AgentMoment> moments = new ArrayList<>();

    AgentEventsCheckTest() {
        came(Came.NEW, FIRST).saw(body(FIRST), statement(FIRST));
    }

    private static Policies policies(int version, String... required) {
        return new Policies(Statements.POLICIES.plusSeconds(version), List.of(required), "MACHINE." + version + "_00");
    }

    /** A moment of which it is not known yet what was seen. */
    private record Half(List<AgentMoment> to, Came came, Policies policies, List<String> sound, List<String> unsound) {
        Half having(String... updates) {
            return new Half(to, came, policies, List.of(updates), unsound);
        }

        Half havingWrong(String... updates) {
            return new Half(to, came, policies, sound, List.of(updates));
        }

        void saw(Object... seen) {
            List<Exchange> exchanges = new ArrayList<>(List.of(Exchanges.assignments(1)));
            List<PresentedStatement> presented = new ArrayList<>();
            for (Object one : seen) {
                if (one instanceof Exchange exchange) {
                    exchanges.add(exchange);
                } else {
                    presented.add((PresentedStatement) one);
                }
            }
            String event = "event " + to.size();
            to.add(new AgentMoment(event, came, policies, sound, unsound, NOW, presented, exchanges));
        }
    }

    private Half came(Came came, Policies policies) {
        return new Half(moments, came, policies, List.of(), List.of());
    }

    private static Exchange body(Policies policies) {
        return Exchanges.get(2, "http://h/mp/d1/sms_mp/.sms_pol?" + policies.bodyQuery(), 200);
    }

    private static Exchange update(String update) {
        return Exchanges.to(Peer.DISTRIBUTION_POINT, Exchanges.get(3, "http://h/distribution/d1/dp1/" + update, 200));
    }

    private static PresentedStatement statement(Policies policies, String... missing) {
        return statement(policies, NOW, missing);
    }

    private static PresentedStatement statement(Policies policies, Instant created, String... missing) {
        return new PresentedStatement(
                4,
                new StatementOfHealth(
                        "soh",
                        "ABC",
                        true,
                        true,
                        created,
                        Optional.of(policies.timestamp()),
                        Optional.of(missing.length == 0 ? HealthState.COMPLIANT : HealthState.NON_COMPLIANT),
                        Optional.empty(),
                        List.of(missing)));
    }

    private void bothHold() {
        assertThat(AgentEventsCheck.fetched(moments)).isEmpty();
        assertThat(AgentEventsCheck.presented(moments)).isEmpty();
    }

    private void wrong(Optional<Discrepancy> found, String requirement, String actual) {
        assertThat(found).hasValueSatisfying(one -> {
            assertThat(one.blamed()).contains(requirement);
            assertThat(one.actual()).startsWith("after event " + (moments.size() - 1) + ": " + actual);
        });
        moments.remove(moments.size() - 1);
    }

    private void presentsWrongly(String requirement, String actual) {
        wrong(AgentEventsCheck.presented(moments), requirement, actual);
    }

    private void fetchesWrongly(String actual) {
        wrong(AgentEventsCheck.fetched(moments), "REM-4-03", actual);
    }

    @Test
    void withoutEventsNothingIsShown() {
        assertThat(AgentEventsCheck.fetched(moments)).map(Discrepancy::actual).contains("none came");
        assertThat(AgentEventsCheck.presented(List.of()))
                .map(Discrepancy::actual)
                .contains("none came");
    }

    @Test
    void aLongStoryIsRight() {
        came(Came.CYCLE, SECOND).saw(body(SECOND));
        came(Came.SENT, SECOND).having("KB2").saw(update("KB2"));
        came(Came.TOLD_TO_EVALUATE, THIRD).saw(statement(SECOND, "KB1"));
        came(Came.TOLD_IN_VAIN, THIRD).saw();
        came(Came.SENT, THIRD).havingWrong("KB1").saw(update("KB1"));
        came(Came.TOLD_TO_DOWNLOAD, THIRD).saw(body(THIRD), statement(THIRD, "KB3"));
        came(Came.SENT, THIRD).having("KB1", "KB2", "KB3").saw(update("KB3"), statement(THIRD));
        came(Came.SENT, THIRD).having("KB1", "KB2", "KB3").saw();
        came(Came.CYCLE, SECOND).saw(body(SECOND), statement(SECOND, "KB1"));
        came(Came.NEW, SECOND).saw(body(SECOND), statement(SECOND, "KB1", "KB2"));
        bothHold();
    }

    @Test
    void whatMachinePolicySinceRequiresIsInstalled() {
        came(Came.CYCLE, SECOND).saw(body(SECOND));
        came(Came.SENT, SECOND).having("KB1", "KB2").saw();
        fetchesWrongly("fetched were []");
        came(Came.SENT, SECOND).having("KB1").saw(update("KB1"), statement(SECOND, "KB2"));
        presentsWrongly("REM-5-01", "statement of health soh");
    }

    @Test
    void whatIsInstalledIsNotFetchedAgainButByANewClient() {
        came(Came.CYCLE, SECOND).saw(body(SECOND));
        came(Came.SENT, SECOND).having("KB1", "KB2").saw(update("KB1"), update("KB2"), statement(SECOND));
        came(Came.SENT, SECOND).having("KB1", "KB2").saw(update("KB1"));
        fetchesWrongly("fetched were [KB1]");
        came(Came.NEW, SECOND).saw(body(SECOND), statement(SECOND));
        presentsWrongly("SHV-1-02", "the last was ");
    }

    @Test
    void nothingIsFetchedByWhoIsNotSentAnywhere() {
        came(Came.TOLD_TO_DOWNLOAD, SECOND).saw(body(SECOND), update("KB1"), statement(SECOND, "KB1", "KB2"));
        fetchesWrongly("fetched were [KB1]");
    }

    @Test
    void aStatementIsMadeNowWithTheMachinePolicyThatTheClientHas() {
        came(Came.TOLD_TO_DOWNLOAD, SECOND).saw(body(SECOND));
        presentsWrongly("REM-4-02", "no statement of health was presented");
        came(Came.TOLD_TO_DOWNLOAD, SECOND).saw(body(SECOND), statement(FIRST));
        presentsWrongly("REM-4-02", "the last was ");
        came(Came.TOLD_TO_DOWNLOAD, SECOND).saw(statement(SECOND, "KB1", "KB2"));
        presentsWrongly("REM-4-02", "the new machine policy was not fetched");
        came(Came.TOLD_TO_EVALUATE, SECOND).saw(statement(SECOND, "KB1", "KB2"));
        presentsWrongly("REM-4-01", "the last was ");
        came(Came.TOLD_TO_EVALUATE, SECOND).saw(statement(FIRST, NOW.minusSeconds(1)));
        presentsWrongly("REM-4-01", "the last was ");
        came(Came.TOLD_TO_EVALUATE, SECOND).saw(statement(FIRST), statement(FIRST));
        presentsWrongly("REM-4-01", "2 were presented");
        came(Came.CYCLE, SECOND).saw(body(SECOND));
        came(Came.TOLD_TO_EVALUATE, SECOND).saw(statement(SECOND));
        presentsWrongly("REM-4-01", "the last was ");
    }

    @Test
    void whoCouldNotDownloadMachinePolicyClaimsNothing() {
        came(Came.TOLD_IN_VAIN, SECOND).saw(statement(FIRST));
        presentsWrongly("REM-4-02", "statement of health soh");
        came(Came.TOLD_IN_VAIN, SECOND).saw(statement(SECOND, "KB1", "KB2"));
        bothHold();
    }

    @Test
    void whoLacksNothingHasNothingToSay() {
        came(Came.SENT, FIRST).having("KB1").saw(statement(FIRST));
        presentsWrongly("REM-5-01", "statement of health soh");
    }
}
