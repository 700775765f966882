package org.configmgrtck.check;

import java.util.Locale;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;

/** What a double was asked for, without where the run happened to put the double. */
final class AskedFor {
    /** A request and a name may be as long as the subject likes. */
    private static final int LONGEST_LINE = 300;

    private AskedFor() {}

    /** Path and query below the double's own address, which ends after two segments. */
    static String address(Exchange.Http http) {
        String url = http.url();
        int path = url.startsWith("http://") ? end(url, "http://".length()) : 0;
        return url.substring(end(url, Math.min(end(url, path + 1) + 1, url.length())));
    }

    /** Whether it goes to something below the System Management container. */
    static boolean isInContainer(Exchange.Ldap ldap) {
        String target = ldap.target().toLowerCase(Locale.ROOT).replaceAll("\\s*([,=])\\s*", "$1");
        return target.contains(",cn=system management,cn=system,dc=");
    }

    /** One line for a finding: the exchange's number, what was asked, whom, and what came of it. */
    static String line(Exchange exchange) {
        String asked;
        String answered;
        if (exchange instanceof Exchange.Http http) {
            asked = (http.method() + " " + address(http)).strip();
            answered = http.status() == 0 ? "no answer" : Integer.toString(http.status());
        } else if (exchange instanceof Exchange.Ldap ldap) {
            asked = ldap.operation() + " " + ldap.target();
            answered = ldap.result();
        } else {
            throw new IllegalArgumentException("Not known: " + exchange);
        }
        return "exchange " + exchange.number() + ": " + cut(asked) + " → " + answered + ", at " + name(exchange.peer());
    }

    private static String name(Peer peer) {
        return switch (peer) {
            case SUBJECT -> "the subject";
            case MANAGEMENT_POINT -> "the management point";
            case SITE_SERVER -> "the site server";
            case ENFORCEMENT_SERVER -> "the enforcement server";
            case DISTRIBUTION_POINT -> "the distribution points";
            case DIRECTORY -> "Active Directory";
            case DESIGNATED_DIRECTORY -> "the designated forest";
            case STATUS_SINK -> "the status sink";
        };
    }

    /** Where the segment ends that begins here. */
    private static int end(String url, int from) {
        int at = from;
        while (at < url.length() && url.charAt(at) != '/' && url.charAt(at) != '?') {
            at++;
        }
        return at;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
    }
}
