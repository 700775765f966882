package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.configmgrtck.check.ClientMoment.Came;
import org.configmgrtck.check.ClientMoment.Copy;
import org.configmgrtck.check.ClientMoment.Way;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.AppliedPolicy;
import org.configmgrtck.subject.RegistryValue;
import org.junit.jupiter.api.Test;

class ClientEventsCheckTest {
    private static final Exchange FETCH = Exchanges.certificateRequest(2, 200);
    private static final Exchange REPORT = Exchanges.report(3, Exchanges.FAILURE_REPORT);

    private final List<ClientMoment> moments = new ArrayList<>();

    ClientEventsCheckTest() {
        came("managed", Copy.REMOVED, Way.OPEN, 1, "a1", "A").saw(1, "AA", FETCH);
    }

    /** A moment of which only half is known yet. */
    private record Half(
            Function<List<Exchange>, Function<Integer, Function<String, ClientMoment>>> rest, List<ClientMoment> to) {
        void saw(int version, String root, Exchange... exchanges) {
            List<Exchange> all = new ArrayList<>(List.of(Exchanges.assignments(1)));
            all.addAll(List.of(exchanges));
            to.add(rest.apply(all).apply(version).apply(root));
        }
    }

    private Half came(String event, Copy copy, Way way, int version, String certificate, String root) {
        return new Half(
                exchanges -> seen -> data -> new ClientMoment(
                        new Came(event, "of " + event, copy, way),
                        policy(version),
                        certificate,
                        root,
                        List.of(policy(seen)),
                        data.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new RegistryValue("key", RegistryValue.ACCEPTED_ROOT, "REG_SZ", data)),
                        exchanges),
                moments);
    }

    private static AppliedPolicy policy(int version) {
        return new AppliedPolicy("P", version + ".00", "body " + version);
    }

    private Half policy(int version, String certificate, String root) {
        return came("policy", Copy.KEPT, Way.OPEN, version, certificate, root);
    }

    private void allHold() {
        assertThat(ClientEventsCheck.inForce(moments)).isEmpty();
        assertThat(ClientEventsCheck.fetched(moments)).isEmpty();
        assertThat(ClientEventsCheck.reported(moments)).isEmpty();
        assertThat(ClientEventsCheck.acceptedRoot(moments)).isEmpty();
    }

    private static void wrong(Optional<Discrepancy> found, String expected) {
        assertThat(found)
                .map(one -> one.actual() + "; expected " + one.expected())
                .hasValueSatisfying(text -> assertThat(text).contains(expected));
    }

    @Test
    void withoutEventsNothingIsShown() {
        wrong(ClientEventsCheck.inForce(moments), "events come");
        wrong(ClientEventsCheck.fetched(List.of()), "events come");
    }

    @Test
    void aLongStoryIsRight() {
        policy(2, "a1", "A").saw(2, "AA");
        policy(3, "a2", "A").saw(3, "aa", FETCH);
        came("outage", Copy.KEPT, Way.SHUT, 4, "a2", "A").saw(3, "AA");
        policy(4, "a2", "A").saw(4, "AA");
        came("shortage", Copy.KEPT, Way.WITHOUT_CERTIFICATE, 5, "a3", "A").saw(4, "AA", REPORT);
        came("tampering", Copy.KEPT, Way.ALTERED, 6, "a3", "A").saw(4, "AA", FETCH, REPORT);
        policy(6, "a3", "A").saw(6, "AA");
        came("impostor", Copy.KEPT, Way.FORGED, 7, "a3", "A").saw(6, "AA", FETCH, REPORT);
        policy(8, "b1", "B").saw(6, "AA", REPORT);
        policy(8, "b1", "B").saw(6, "AA");
        policy(8, "b1", "B").saw(6, "AA", REPORT);
        came("outage", Copy.KEPT, Way.SHUT, 9, "b1", "B").saw(6, "AA");
        policy(9, "b1", "B").saw(6, "AA", REPORT);
        came("fix", Copy.REMOVED, Way.OPEN, 9, "b1", "B").saw(9, "BB", FETCH);
        policy(10, "a3", "A").saw(9, "BB", REPORT);
        came("supply", Copy.SUPPLIED, Way.OPEN, 10, "a3", "A").saw(10, "AA");
        policy(11, "a3", "A").saw(11, "AA");

        allHold();
    }

    @Test
    void whatIsTrustedIsInForceAndWhatIsNotIsNot() {
        policy(2, "a1", "A").saw(2, "AA");
        policy(3, "a2", "A").saw(2, "AA", FETCH);

        assertThat(ClientEventsCheck.inForce(moments))
                .contains(new Discrepancy(
                        "policy P version 3.00 is in force as the site signed it",
                        "after event 2 (policy): in force: P version 2.00 with the body body 2",
                        List.of(1, 2),
                        Optional.of("of policy")));
    }

    @Test
    void whatIsBlamedIsWhyTheVersionHasToBeAnother() {
        policy(2, "b1", "B").saw(2, "AA");
        blamed("CERT-ROOT-01");
        moments.remove(1);
        policy(2, "b1", "B").saw(1, "AA", REPORT);
        policy(3, "b1", "B").saw(3, "AA");
        blamed("CERT-ROOT-07");
        moments.remove(2);
        came("impostor", Copy.KEPT, Way.FORGED, 3, "b1", "B").saw(3, "AA");
        blamed("of impostor");
        moments.remove(2);
        came("fix", Copy.REMOVED, Way.OPEN, 3, "b1", "B").saw(1, "AA", REPORT);
        blamed("of fix");
    }

    private void blamed(String requirement) {
        assertThat(ClientEventsCheck.inForce(moments))
                .flatMap(Discrepancy::blamed)
                .contains(requirement);
    }

    @Test
    void anAcceptedRootThatIsNotWhereItBelongsIsAMatterOfThePlace() {
        policy(2, "a1", "A").saw(2, "");

        assertThat(ClientEventsCheck.acceptedRoot(moments))
                .flatMap(Discrepancy::blamed)
                .contains("CERT-FIX-03");
    }

    @Test
    void underAnotherRootTheFormerVersionStaysInForce() {
        policy(2, "b1", "B").saw(2, "AA", REPORT);

        wrong(ClientEventsCheck.inForce(moments), "after event 1 (policy): ");
    }

    @Test
    void nothingThatSomebodyPutInTheWayIsInForce() {
        for (Way way : List.of(Way.SHUT, Way.WITHOUT_CERTIFICATE, Way.ALTERED, Way.FORGED)) {
            came("trouble", Copy.KEPT, way, 2, "a1", "A").saw(2, "AA", REPORT);
            wrong(ClientEventsCheck.inForce(moments), "after event 1 (trouble): ");
            moments.remove(1);
        }
    }

    @Test
    void afterAnAdministratorsActTheOtherRootsPolicyIsInForce() {
        policy(2, "b1", "B").saw(1, "AA", REPORT);
        came("fix", Copy.REMOVED, Way.OPEN, 2, "b1", "B").saw(1, "AA", FETCH);

        wrong(ClientEventsCheck.inForce(moments), "after event 2 (fix): ");
        wrong(ClientEventsCheck.acceptedRoot(moments), "after event 2 (fix): ");
    }

    @Test
    void aLostCopyHasToBeFetchedAndARightOneMustNotBe() {
        came("fix", Copy.REMOVED, Way.OPEN, 1, "a1", "A").saw(1, "AA");
        wrong(ClientEventsCheck.fetched(moments), "after event 1 (fix): ");
        moments.remove(1);
        policy(2, "a1", "A").saw(2, "AA", FETCH);
        wrong(ClientEventsCheck.fetched(moments), "after event 1 (policy): ");
        moments.remove(1);
        came("supply", Copy.SUPPLIED, Way.OPEN, 1, "a1", "A").saw(1, "AA", FETCH);
        wrong(ClientEventsCheck.fetched(moments), "after event 1 (supply): ");
    }

    @Test
    void aRejectionKeepsTheCopy() {
        policy(2, "b1", "B").saw(1, "AA", REPORT);
        policy(3, "a1", "A").saw(3, "AA", FETCH);

        wrong(ClientEventsCheck.fetched(moments), "after event 2 (policy): ");
    }

    @Test
    void aCopyThatMayBeEitherOfTwoDecidesNothing() {
        came("shortage", Copy.KEPT, Way.WITHOUT_CERTIFICATE, 2, "a2", "A").saw(1, "AA");
        came("impostor", Copy.KEPT, Way.FORGED, 3, "a2", "A").saw(1, "AA", REPORT, FETCH);
        int known = moments.size();
        policy(3, "a2", "A").saw(3, "AA", FETCH);
        allHold();
        moments.remove(known);
        policy(3, "a2", "A").saw(3, "AA");
        allHold();
    }

    @Test
    void eachNewRejectionIsReportedAndNothingElse() {
        policy(2, "a1", "A").saw(2, "AA", REPORT);
        wrong(ClientEventsCheck.reported(moments), "after event 1 (policy): ");
        moments.remove(1);
        policy(2, "b1", "B").saw(1, "AA");
        wrong(ClientEventsCheck.reported(moments), "after event 1 (policy): ");
        moments.remove(1);
        policy(2, "b1", "B").saw(1, "AA", REPORT);
        policy(3, "b1", "B").saw(1, "AA");
        wrong(ClientEventsCheck.reported(moments), "after event 2 (policy): ");
        moments.remove(2);
        came("impostor", Copy.KEPT, Way.FORGED, 3, "b1", "B").saw(1, "AA");
        wrong(ClientEventsCheck.reported(moments), "after event 2 (impostor): ");
    }

    @Test
    void whatCouldNotReachTheClientIsReportedLater() {
        policy(2, "b1", "B").saw(1, "AA", REPORT);
        came("outage", Copy.KEPT, Way.SHUT, 3, "b1", "B").saw(1, "AA");
        policy(3, "b1", "B").saw(1, "AA");

        wrong(ClientEventsCheck.reported(moments), "after event 3 (policy): ");
    }

    @Test
    void theAcceptedRootChangesByAnAdministratorsActOnly() {
        policy(2, "b1", "B").saw(1, "BB", REPORT);
        wrong(ClientEventsCheck.acceptedRoot(moments), "after event 1 (policy): ");
        moments.remove(1);
        policy(2, "b1", "B").saw(1, "", REPORT);
        wrong(ClientEventsCheck.acceptedRoot(moments), "after event 1 (policy): ");
        moments.remove(1);
        came("fix", Copy.REMOVED, Way.OPEN, 1, "a1", "A").saw(1, "CC", FETCH);
        wrong(ClientEventsCheck.acceptedRoot(moments), "after event 1 (fix): ");
    }
}
