package org.configmgrtck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Exchange.Ldap;
import org.configmgrtck.exchange.Peer;

/** Finds in a deployment's exchanges what the checks speak of. */
public final class Observed {
    private static final String CAPABILITIES = "mssmscapabilities";
    private static final String HEALTH_STATE = "mssmshealthstate";

    private static final Set<String> WRITES = Set.of("add", "modify", "delete", "modifyDN");

    private Observed() {}

    /** Requests for the signing certificate at the management point, answered or not. */
    public static List<Http> certificateRequests(List<Exchange> exchanges) {
        return http(
                exchanges, Peer.MANAGEMENT_POINT, http -> lowerCase(http.url()).endsWith(".sms_aut?sitesigncert"));
    }

    /** Searches in which the directory handed out the signing certificate. */
    public static List<Ldap> certificatesHandedOut(List<Exchange> exchanges) {
        return ldap(exchanges, Peer.DIRECTORY, ldap -> handsOut(ldap, CAPABILITIES));
    }

    /** Requests for the client's assignments. */
    public static List<Http> assignmentRequests(List<Exchange> exchanges) {
        return http(
                exchanges, Peer.MANAGEMENT_POINT, http -> lowerCase(http.url()).endsWith("/mp_policymanager"));
    }

    /** Reports that a policy could not be authorized. */
    static List<Http> authorizationFailures(List<Exchange> exchanges) {
        return http(
                exchanges,
                Peer.MANAGEMENT_POINT,
                http -> lowerCase(http.url()).endsWith("/statusreceiver")
                        && StatusMessage.typeOf(http.requestBody())
                                .filter(StatusMessage.POLICY_AUTHORIZATION_FAILURE::equals)
                                .isPresent());
    }

    /** Requests for a policy's body that were answered with it; the query ends the address. */
    static List<Http> machinePolicyBodies(List<Exchange> exchanges, String bodyQuery) {
        return http(
                exchanges,
                Peer.MANAGEMENT_POINT,
                http -> http.status() == 200 && lowerCase(http.url()).endsWith(".sms_pol?" + lowerCase(bodyQuery)));
    }

    /** Statements of health that were presented to the enforcement server. */
    public static List<Http> statementsPresented(List<Exchange> exchanges) {
        return http(
                exchanges,
                Peer.ENFORCEMENT_SERVER,
                http -> http.method().equals("POST") && http.url().endsWith("/statements-of-health"));
    }

    /** Requests for software updates, answered or not. */
    static List<Http> softwareUpdateRequests(List<Exchange> exchanges) {
        return http(exchanges, Peer.DISTRIBUTION_POINT, http -> http.method().equals("GET"));
    }

    /** Everything that was sent to the site server. */
    static List<Http> siteServerRequests(List<Exchange> exchanges) {
        return http(exchanges, Peer.SITE_SERVER, http -> true);
    }

    /** Searches in which a directory handed out health state references. */
    static List<Ldap> referencesHandedOut(List<Exchange> exchanges, Peer directory) {
        return ldap(exchanges, directory, ldap -> handsOut(ldap, HEALTH_STATE));
    }

    /** Searches that reached a directory, whatever it answered. */
    static List<Ldap> searches(List<Exchange> exchanges, Peer directory) {
        return ldap(exchanges, directory, ldap -> ldap.operation().equals("search"));
    }

    /** The lists of assignments that the management point took from a site server. */
    static List<Http> assignmentsGiven(List<Exchange> exchanges) {
        return http(
                exchanges,
                Peer.MANAGEMENT_POINT,
                http -> http.method().equals("PUT")
                        && lowerCase(http.url()).endsWith("/assignments")
                        && http.status() / 100 == 2);
    }

    /** What was posted as a site server's status message. */
    static List<Http> statusMessages(List<Exchange> exchanges) {
        return http(
                exchanges,
                Peer.STATUS_SINK,
                http -> http.method().equals("POST") && lowerCase(http.url()).endsWith("/status-messages"));
    }

    /** What would change a directory, whatever it answered. */
    public static List<Ldap> writes(List<Exchange> exchanges, Peer directory) {
        return ldap(exchanges, directory, Observed::isWrite);
    }

    /** Whether it would change a directory, whatever it answered. */
    static boolean isWrite(Ldap ldap) {
        return WRITES.contains(ldap.operation());
    }

    private static boolean handsOut(Ldap search, String attribute) {
        return search.handedOut().stream().anyMatch(entry -> entry.containsKey(attribute));
    }

    private static List<Http> http(List<Exchange> exchanges, Peer peer, Predicate<Http> wanted) {
        return exchanges.stream()
                .filter(Http.class::isInstance)
                .map(Http.class::cast)
                .filter(http -> http.peer() == peer)
                .filter(wanted)
                .toList();
    }

    private static List<Ldap> ldap(List<Exchange> exchanges, Peer peer, Predicate<Ldap> wanted) {
        return exchanges.stream()
                .filter(Ldap.class::isInstance)
                .map(Ldap.class::cast)
                .filter(ldap -> ldap.peer() == peer)
                .filter(wanted)
                .toList();
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
