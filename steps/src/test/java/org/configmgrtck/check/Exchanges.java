package org.configmgrtck.check;

import java.util.List;
import java.util.Map;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Exchange.Ldap;
import org.configmgrtck.exchange.Peer;

/** Exchanges as the doubles record them. */
final class Exchanges {
    static final String FAILURE_REPORT = """
            <Status SchemaVersion="1.00" CodePage="65001" LocaleID="1033">
              <Type>SMS_PolicyAgent_PolicyAuthorizationFailure</Type>
              <Properties><Property Name="PolicyAssignmentID" Value="{0B5C}"/></Properties>
            </Status>
            """;

    private Exchanges() {}

    static Http assignments(int number) {
        return post(number, "/mp/d1/MP_PolicyManager", "<RequestAssignments/>");
    }

    static Http certificateRequest(int number, int status) {
        return get(number, "/mp/d1/SMS_MP/.sms_aut?SITESIGNCERT", status);
    }

    static Http report(int number, String body) {
        return post(number, "/mp/d1/StatusReceiver", body);
    }

    static Http get(int number, String url, int status) {
        return new Http(number, Peer.MANAGEMENT_POINT, "GET", url, "", status, "answer", "");
    }

    static Http post(int number, String url, String body) {
        return new Http(number, Peer.MANAGEMENT_POINT, "POST", url, body, 200, "", "");
    }

    static Http to(Peer peer, Http http) {
        return new Http(
                http.number(),
                peer,
                http.method(),
                http.url(),
                http.requestBody(),
                http.status(),
                http.responseBody(),
                http.remark());
    }

    /** A search in which the directory hands out one entry with just this attribute. */
    static Ldap search(int number, Peer directory, String attribute) {
        return search(number, directory, List.of(Map.of("dn", List.of("CN=x"), attribute, List.of("value"))));
    }

    /** A search that asks for the attribute, and gets nothing. */
    static Ldap fruitlessSearch(int number, Peer directory, String attribute) {
        return new Ldap(number, directory, "search", "CN=System", "(cn=*) " + attribute, "success", List.of());
    }

    private static Ldap search(int number, Peer directory, List<Map<String, List<String>>> entries) {
        return new Ldap(number, directory, "search", "CN=System", "(cn=*)", "success", entries);
    }
}
