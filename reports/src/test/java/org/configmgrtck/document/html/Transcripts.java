package org.configmgrtck.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.text.Json;
import org.configmgrtck.verdict.ScenarioVerdict;

/** Transcripts for the scenarios of a report, as the kit leaves them. */
public final class Transcripts {
    private Transcripts() {}

    /** Writes one beside the report for each scenario, with this text wherever the subject has a say. */
    public static void write(Path folder, RunReport report, String untrusted) {
        for (ScenarioVerdict scenario : report.judgement().scenarios()) {
            write(folder.resolve(scenario.fact().map(Fact::transcript).orElseThrow()), transcript(untrusted));
        }
    }

    /** The same with harmless text. */
    public static void write(Path folder, RunReport report) {
        write(folder, report, "health");
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A transcript with every party, an error, no answer, and a decision. */
    static String transcript(String untrusted) {
        String text = quoted(untrusted);
        return "[ " + http(1, "SUBJECT", "\"POST\"", "\"/deployments\"", 201) + ", "
                + http(2, "SUBJECT", "\"PUT\"", quoted("/deployments/deployment-7/client/" + untrusted), 204) + ", "
                + http(3, "MANAGEMENT_POINT", text, text, 503) + ", "
                + http(4, "SITE_SERVER", "\"GET\"", "\"http://127.0.0.1:1/site/d0123456789abcdef/" + "x\"", 0) + ", "
                + http(5, "STATUS_SINK", "\"POST\"", text, 204) + ", "
                + http(6, "ENFORCEMENT_SERVER", "\"POST\"", text, 204) + ", "
                + http(7, "DISTRIBUTION_POINT", "\"GET\"", text, 404) + ", "
                + "{\"exchange\":{\"@type\":\"Ldap\",\"number\":8,\"peer\":\"DIRECTORY\",\"operation\":" + text
                + ",\"target\":" + text + ",\"request\":" + text + ",\"result\":" + text + ",\"handedOut\":[]}},"
                + "{\"exchange\":{\"@type\":\"Ldap\",\"number\":9,\"peer\":\"DESIGNATED_DIRECTORY\","
                + "\"operation\":\"search\",\"target\":\"DC=x\",\"request\":\"filter=(objectClass=mSSMSSite)\","
                + "\"result\":\"success\",\"handedOut\":[{\"dn\":[\"CN=a\"]}]}},"
                + "{\"summary\":\"x\",\"decision\":{\"exchange\":2,\"passed\":[\"1\",\"2\"],\"decides\":\"3\","
                + "\"notReached\":[\"4a\"," + text + "],\"requirement\":\"CHECK-01\",\"outcome\":" + text + "}},"
                + "{\"summary\":\"2 more\",\"leftOut\":2} ]";
    }

    private static String http(int number, String peer, String method, String url, int status) {
        return "{\"summary\":\"s\",\"exchange\":{\"@type\":\"Http\",\"number\":" + number + ",\"peer\":\"" + peer
                + "\",\"method\":" + method + ",\"url\":" + url
                + ",\"requestBody\":\"{\\\"not\\\":\\\"shown\\\"}\",\"status\":" + status
                + ",\"responseBody\":\"<not-shown/>\",\"remark\":\"\"}}";
    }

    private static String quoted(String text) {
        try {
            return Json.mapper().writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
