package org.configmgrtck.document.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.document.transcript.TranscriptReader.Members;
import org.configmgrtck.text.Visible;

/** What an exchange is about, in a few characters, without what differs from one run to the next. */
final class Exchanges {
    private static final int LONGEST = 48;
    private static final Pattern DEPLOYMENT = Pattern.compile("^/deployments/[^/]*(/|$)");
    private static final Pattern DOUBLE = Pattern.compile("^/[a-z-]{1,20}/d[0-9a-f]{16}/");
    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY = Pattern.compile("(\\.sms_pol)\\?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OBJECT_CLASS =
            Pattern.compile("objectClass(?:=|: ?)(mSSMS[A-Za-z]+)", Pattern.CASE_INSENSITIVE);

    private Exchanges() {}

    static Optional<Message> message(Members exchange) {
        boolean ldap = exchange.text("@type").equals("Ldap");
        return Party.asked(exchange.text("peer")).map(peer -> ldap ? ldap(exchange, peer) : http(exchange, peer));
    }

    private static Message http(Members exchange, Party peer) {
        int status = exchange.number("status");
        return new Message(
                exchange.number("number"),
                peer,
                shown(exchange.text("method") + " " + resource(exchange.text("url"))),
                status == 0 ? "none" : Integer.toString(status),
                status == 0 || status >= 400);
    }

    private static String resource(String url) {
        String path = ORIGIN.matcher(url).replaceFirst("");
        Matcher deployment = DEPLOYMENT.matcher(path);
        if (deployment.find()) {
            String rest = path.substring(deployment.end());
            return rest.isEmpty() ? "deployment" : rest;
        }
        String own = DOUBLE.matcher(path).replaceFirst("/");
        return POLICY.matcher(own.startsWith("/") ? own.substring(1) : own).replaceFirst("$1");
    }

    private static Message ldap(Members exchange, Party peer) {
        String operation = exchange.text("operation");
        String result = exchange.text("result");
        boolean found = operation.equals("search") && result.equals("success");
        int entries = exchange.length("handedOut");
        return new Message(
                exchange.number("number"),
                peer,
                shown(operation + " " + subject(exchange, operation)).strip(),
                found ? entries + (entries == 1 ? " entry" : " entries") : shown(result),
                !result.equals("success"));
    }

    private static String subject(Members exchange, String operation) {
        Matcher objectClass = OBJECT_CLASS.matcher(exchange.text("request"));
        if (operation.equals("search")) {
            return objectClass.find() ? objectClass.group(1) : "";
        }
        return exchange.text("target").split(",", 2)[0];
    }

    private static String shown(String text) {
        String line = Visible.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
