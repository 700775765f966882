package org.configmgrtck.reference.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.ManagementPointDouble;
import org.configmgrtck.reference.world.PeerDouble;
import org.configmgrtck.reference.world.SignedPolicy;
import org.configmgrtck.reference.world.Signer;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;

/** A health agent between a management point, an enforcement server and a distribution point. */
abstract class HealthAgentWorld {
    static final String EARLY = "2031-01-01T00:00:00Z";
    static final String LATE = "2031-04-05T06:00:00Z";

    private static final Authority ROOT = Authority.root("root");
    private static final Signer SIGNER = ROOT.signer("site");

    final ManagementPointDouble managementPoint = new ManagementPointDouble();
    final PeerDouble enforcementServer = new PeerDouble();
    final PeerDouble distributionPoint = new PeerDouble();
    Subject subject = new Subject(Parts::honest, Roles.ALL);
    String deployment = deploy();

    @AfterEach
    void close() {
        subject.close();
        managementPoint.close();
        enforcementServer.close();
        distributionPoint.close();
    }

    void misbehave(String name) {
        subject.close();
        enforcementServer.forget();
        subject = new Subject(Catalogue.find(name).orElseThrow()::parts, Roles.ALL);
        deployment = deploy();
    }

    private String deploy() {
        Map<String, Object> whole = new HashMap<>(Subject.deployment(
                managementPoint.url(), "http://127.0.0.1:9", "ldap://127.0.0.1:9", List.of(), List.of()));
        whole.put("enforcementServer", Map.of("url", enforcementServer.url()));
        return subject.deploy(whole);
    }

    void start(String... installed) {
        subject.ok(
                "PUT",
                deployment + "/health-agent",
                Map.of("napAgentEnabled", true, "installedSoftwareUpdates", List.of(installed)));
    }

    void cycle() {
        subject.ok("POST", deployment + "/health-agent/policy-cycles", "");
    }

    void deliver(List<String> instructions, String... routes) {
        subject.ok("POST", deployment + "/health-agent/responses", response(instructions, List.of(routes)));
    }

    static Map<String, Object> response(List<String> instructions, List<String> routes) {
        return Map.of(
                "statementOfHealth",
                "ABC-1",
                "healthState",
                "non-compliant",
                "instructions",
                instructions,
                "fixedRoutes",
                routes);
    }

    void later(Duration time) {
        subject.ok(
                "PUT",
                deployment + "/clock",
                Map.of("now", Authority.NOW.plus(time).toString()));
    }

    void assign(String timestamp, String... updates) {
        managementPoint.assign(SignedPolicy.of("MACHINE", "1.00", policy(timestamp, updates), SIGNER, ROOT));
    }

    void assignAltered(String timestamp) {
        managementPoint.assign(SignedPolicy.of("MACHINE", "1.00", policy(timestamp), SIGNER, ROOT)
                .withBody(policy(LATE)));
    }

    private static String policy(String timestamp, String... updates) {
        return "<MachinePolicy NapPoliciesTimestamp=\"" + timestamp + "\">"
                + Stream.of(updates)
                        .map(id -> "<RequiredSoftwareUpdate Id=\"" + id + "\" SHA256=\"" + hash(id) + "\"/>")
                        .collect(Collectors.joining())
                + "</MachinePolicy>";
    }

    private static String hash(String id) {
        return Fingerprint.of("SHA-256", content(id).getBytes(StandardCharsets.UTF_8));
    }

    static String content(String id) {
        return "the update " + id;
    }

    void host(String... updates) {
        for (String update : updates) {
            distributionPoint.serve("/" + update, content(update));
        }
    }

    int presented() {
        return enforcementServer.received().size();
    }

    JsonNode statement() {
        try {
            return new ObjectMapper().readTree(enforcementServer.last().body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
