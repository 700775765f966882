package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Exchange.Ldap;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnforeseenCheckTest {
    private static final String CONTAINER = "CN=System Management,CN=System,DC=d1,DC=tck,DC=example";

    @ParameterizedTest(name = "{0}: {2} {3} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POLICY_CLIENT | MANAGEMENT_POINT   | POST | /MP_PolicyManager
            POLICY_CLIENT | MANAGEMENT_POINT   | POST | /mp_policymanager
            POLICY_CLIENT | MANAGEMENT_POINT   | GET  | /sms_mp/.sms_pol?ABC00001.1_00
            POLICY_CLIENT | MANAGEMENT_POINT   | GET  | /SMS_MP/.SMS_POL?{0B5C-1}.12_00
            POLICY_CLIENT | MANAGEMENT_POINT   | GET  | /SMS_MP/.sms_aut?SITESIGNCERT
            POLICY_CLIENT | MANAGEMENT_POINT   | GET  | /sms_mp/.sms_aut?sitesigncert
            POLICY_CLIENT | MANAGEMENT_POINT   | POST | /StatusReceiver
            HEALTH_AGENT  | MANAGEMENT_POINT   | POST | /MP_PolicyManager
            HEALTH_AGENT  | MANAGEMENT_POINT   | GET  | /sms_mp/.sms_pol?MACHINE.2_00
            HEALTH_AGENT  | ENFORCEMENT_SERVER | POST | /statements-of-health
            HEALTH_AGENT  | DISTRIBUTION_POINT | GET  | /dp1/KB1
            SITE_SERVER   | MANAGEMENT_POINT   | PUT  | /assignments
            SITE_SERVER   | STATUS_SINK        | POST | /status-messages
            """)
    void whatTheContractDescribesIsForeseen(Role role, Peer peer, String method, String address) {
        assertThat(found(role, http(peer, method, address))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} {3} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /MP_PolicyManager
            POLICY_CLIENT         | MANAGEMENT_POINT   | POST   | /MP_PolicyManager/more
            POLICY_CLIENT         | MANAGEMENT_POINT   | POST   | /more/MP_PolicyManager
            POLICY_CLIENT         | MANAGEMENT_POINT   | POST   | /MP_PolicyManager?more
            POLICY_CLIENT         | MANAGEMENT_POINT   | HEAD   | /sms_mp/.sms_pol?ABC00001.1_00
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /sms_mp/.sms_pol?ABC00001
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /sms_mp/xsms_pol?ABC00001.1_00
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /SMS_MP/.sms_aut?SITESERVERLIST
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /SMS_MP/.sms_aut?MPLIST
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /SMS_MP/.sms_aut?SITESIGNCERT&x=1
            POLICY_CLIENT         | MANAGEMENT_POINT   | GET    | /
            POLICY_CLIENT         | MANAGEMENT_POINT   | PUT    | /assignments
            POLICY_CLIENT         | ENFORCEMENT_SERVER | POST   | /statements-of-health
            POLICY_CLIENT         | SITE_SERVER        | GET    | /
            SHV_POINT             | MANAGEMENT_POINT   | GET    | /SMS_MP/.sms_aut?SITESIGNCERT
            HEALTH_AGENT          | MANAGEMENT_POINT   | GET    | /sms_mp/.sms_pol?ABC00001.1_00
            HEALTH_AGENT          | MANAGEMENT_POINT   | GET    | /SMS_MP/.sms_aut?SITESIGNCERT
            HEALTH_AGENT          | ENFORCEMENT_SERVER | PUT    | /statements-of-health
            HEALTH_AGENT          | ENFORCEMENT_SERVER | POST   | /statements-of-health/1
            HEALTH_AGENT          | DISTRIBUTION_POINT | POST   | /dp1/KB1
            HEALTH_AGENT          | DISTRIBUTION_POINT | GET    | /dp1
            HEALTH_AGENT          | DISTRIBUTION_POINT | GET    | /dp1/KB1/more
            HEALTH_AGENT          | SITE_SERVER        | GET    | /KB1
            SITE_SERVER           | MANAGEMENT_POINT   | DELETE | /assignments
            SITE_SERVER           | MANAGEMENT_POINT   | POST   | /MP_PolicyManager
            SITE_SERVER           | STATUS_SINK        | POST   | /status
            SITE_SERVER           | SITE_SERVER        | GET    | /
            NETWORK_POLICY_SERVER | SITE_SERVER        | GET    | /
            NETWORK_POLICY_SERVER | MANAGEMENT_POINT   | POST   | /MP_PolicyManager
            """)
    void anythingElseIsNot(Role role, Peer peer, String method, String address) {
        Exchange.Http asked = http(peer, method, address);
        assertThat(found(role, asked))
                .get()
                .satisfies(finding -> assertThat(finding.requirement()).isEqualTo("REQ-01"))
                .satisfies(finding -> assertThat(finding.evidence()).containsExactly(7))
                .satisfies(finding -> assertThat(finding.actual())
                        .startsWith("exchange 7: " + method + " " + address + " → 404, at the "))
                .satisfies(finding -> assertThat(finding.expected()).endsWith(" for the role " + role.label()));
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POLICY_CLIENT | DIRECTORY            | bind
            POLICY_CLIENT | DIRECTORY            | search
            POLICY_CLIENT | DIRECTORY            | compare
            SHV_POINT     | DIRECTORY            | bind
            SHV_POINT     | DIRECTORY            | search
            SHV_POINT     | DESIGNATED_DIRECTORY | search
            SITE_SERVER   | DIRECTORY            | bind
            SITE_SERVER   | DIRECTORY            | search
            SITE_SERVER   | DIRECTORY            | add
            SITE_SERVER   | DIRECTORY            | modify
            SITE_SERVER   | DESIGNATED_DIRECTORY | add
            SITE_SERVER   | DESIGNATED_DIRECTORY | delete
            """)
    void readingIsForeseenAndPublishingOfASiteServer(Role role, Peer directory, String operation) {
        assertThat(found(role, ldap(directory, operation, "CN=SMS-Site-ABC, " + CONTAINER.toLowerCase(Locale.ROOT))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POLICY_CLIENT         | DIRECTORY            | add
            POLICY_CLIENT         | DIRECTORY            | modify
            POLICY_CLIENT         | DESIGNATED_DIRECTORY | search
            SHV_POINT             | DIRECTORY            | modify
            SHV_POINT             | DESIGNATED_DIRECTORY | delete
            HEALTH_AGENT          | DIRECTORY            | search
            HEALTH_AGENT          | DIRECTORY            | add
            SITE_SERVER           | DIRECTORY            | modifyDN
            NETWORK_POLICY_SERVER | DIRECTORY            | search
            """)
    void anyOtherOperationIsNot(Role role, Peer directory, String operation) {
        assertThat(found(role, ldap(directory, operation, "CN=SMS-Site-ABC," + CONTAINER)))
                .get()
                .satisfies(finding -> assertThat(finding.requirement()).isEqualTo("REQ-01"))
                .satisfies(finding -> assertThat(finding.actual())
                        .startsWith("exchange 7: " + operation + " CN=SMS-Site-ABC,CN=System Management,"));
    }

    @Test
    void whatTheKitItselfAsksIsForeseenOfEveryRole() {
        for (Role role : Role.values()) {
            assertThat(found(role, http(Peer.SUBJECT, "DELETE", "/deployments/d")))
                    .isEmpty();
        }
    }

    @Test
    void aHealthAgentThatIsAWholeClientMayAskAsOne() {
        Foreseen whole = Foreseen.of(Set.of(Role.HEALTH_AGENT), role -> role == Role.POLICY_CLIENT);

        assertThat(whole.holds(http(Peer.MANAGEMENT_POINT, "GET", "/SMS_MP/.sms_aut?SITESIGNCERT")))
                .isTrue();
        assertThat(whole.holds(ldap(Peer.DIRECTORY, "search", CONTAINER))).isTrue();
        assertThat(whole.holds(http(Peer.ENFORCEMENT_SERVER, "POST", "/statements-of-health")))
                .isTrue();
        assertThat(whole.holds(http(Peer.MANAGEMENT_POINT, "PUT", "/assignments")))
                .isFalse();
        assertThat(whole.roles()).isEqualTo("health-agent");
    }

    @Test
    void whatTheSubjectClaimsBesidesMakesNoOtherRoleFreer() {
        Foreseen client = Foreseen.of(Set.of(Role.POLICY_CLIENT), role -> true);

        assertThat(client.holds(http(Peer.ENFORCEMENT_SERVER, "POST", "/statements-of-health")))
                .isFalse();
        assertThat(client.holds(ldap(Peer.DIRECTORY, "modify", "CN=x," + CONTAINER)))
                .isFalse();
    }

    @Test
    void anShvPointThatTalksToTheSiteServerFailsThatVeryRequirement() {
        List<Exchange> exchanges = List.of(
                ldap(3, Peer.DIRECTORY, "modify", "CN=x," + CONTAINER, ""),
                http(4, Peer.SITE_SERVER, "GET", "/x", 404),
                http(9, Peer.SITE_SERVER, "POST", "", 0));

        assertThat(UnforeseenCheck.nothingUnforeseen(exchanges, only(Role.SHV_POINT), "REQ-01"))
                .contains(new Finding(
                        "SHV-ISOLATION-01",
                        "the site server is left alone",
                        "exchange 4: GET /x → 404, at the site server; "
                                + "exchange 9: POST → no answer, at the site server",
                        List.of(4, 9)));
    }

    @Test
    void aReferenceOutsideOfTheContainerFailsThatVeryRequirement() {
        Exchange elsewhere =
                ldap(5, Peer.DIRECTORY, "add", "CN=x,CN=System,DC=d1,DC=tck,DC=example", "mSSMSHealthState: ABC");
        Exchange container = ldap(5, Peer.DIRECTORY, "modify", CONTAINER, "description: x");

        assertThat(UnforeseenCheck.nothingUnforeseen(List.of(elsewhere), only(Role.SITE_SERVER), "REQ-01"))
                .get()
                .extracting(Finding::requirement)
                .isEqualTo("REF-SCHEMA-02");
        assertThat(UnforeseenCheck.nothingUnforeseen(List.of(elsewhere), only(Role.SHV_POINT), "REQ-01"))
                .get()
                .extracting(Finding::requirement)
                .isEqualTo("REQ-01");
        assertThat(UnforeseenCheck.nothingUnforeseen(List.of(container), only(Role.SITE_SERVER), "REQ-01"))
                .get()
                .extracting(Finding::requirement)
                .isEqualTo("REQ-01");
    }

    @Test
    void theFindingStaysShortHoweverMuchWasAsked() {
        List<Exchange> many = IntStream.rangeClosed(1, 1000)
                .<Exchange>mapToObj(number -> http(number, Peer.MANAGEMENT_POINT, "GET", "/" + "x".repeat(9_000), 404))
                .toList();

        assertThat(UnforeseenCheck.nothingUnforeseen(many, only(Role.POLICY_CLIENT), "REQ-01"))
                .get()
                .satisfies(finding -> assertThat(finding.evidence()).containsExactly(1, 2, 3, 4, 5))
                .satisfies(finding ->
                        assertThat(finding.actual()).endsWith("; and 995 more").hasSizeLessThan(2_000));
    }

    @Test
    void whereTheDoubleStandsIsNoPartOfTheAddress() {
        assertThat(AskedFor.address(http(Peer.MANAGEMENT_POINT, "GET", ""))).isEmpty();
        assertThat(AskedFor.address(http(Peer.MANAGEMENT_POINT, "GET", "?q"))).isEqualTo("?q");
        assertThat(AskedFor.address(http(Peer.MANAGEMENT_POINT, "GET", "/a/b?c=http://d/e")))
                .isEqualTo("/a/b?c=http://d/e");
    }

    private static Optional<Finding> found(Role role, Exchange exchange) {
        return UnforeseenCheck.nothingUnforeseen(List.of(exchange), only(role), "REQ-01");
    }

    private static Foreseen only(Role role) {
        return Foreseen.of(Set.of(role), role::equals);
    }

    private static Http http(Peer peer, String method, String address) {
        return http(7, peer, method, address, 404);
    }

    private static Http http(int number, Peer peer, String method, String address, int status) {
        return new Http(number, peer, method, "http://127.0.0.1:4711/mp/d1" + address, "", status, "", "");
    }

    private static Ldap ldap(Peer directory, String operation, String target) {
        return ldap(7, directory, operation, target, "");
    }

    private static Ldap ldap(int number, Peer directory, String operation, String target, String request) {
        return new Ldap(number, directory, operation, target, request, "insufficientAccessRights", List.of());
    }
}
