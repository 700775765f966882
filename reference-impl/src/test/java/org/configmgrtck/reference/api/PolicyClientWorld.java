package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.DirectoryDouble;
import org.configmgrtck.reference.world.ManagementPointDouble;
import org.configmgrtck.reference.world.SignedPolicy;
import org.configmgrtck.reference.world.Signer;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;

/** One deployment with a policy client, its management point and its directory. */
abstract class PolicyClientWorld {
    static final String KEY_64 = "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\CCM\\Security";
    static final String KEY_32 = "HKLM\\SOFTWARE\\Microsoft\\CCM\\Security";
    static final Authority ROOT = Authority.root("One CA");
    static final Authority OTHER_ROOT = Authority.root("Other CA");
    static final Authority RENEWED_ROOT = Authority.root("One CA");
    static final Signer FIRST = ROOT.signer("first");
    static final Signer SECOND = ROOT.signer("second");
    static final Signer OTHER = OTHER_ROOT.signer("other");
    static final Signer RENEWED = RENEWED_ROOT.signer("renewed");

    final ManagementPointDouble managementPoint = new ManagementPointDouble();
    final DirectoryDouble directory = new DirectoryDouble();
    Subject subject = new Subject();
    String client = deploy();

    @AfterEach
    void close() {
        subject.close();
        managementPoint.close();
        directory.close();
    }

    void misbehave(String name) {
        subject.close();
        Supplier<Parts> parts = Catalogue.find(name).orElseThrow()::parts;
        subject = new Subject(parts);
        client = deploy();
        managed();
        managementPoint.handOut(OTHER);
    }

    String deploy() {
        List<String> roots = List.of(ROOT, OTHER_ROOT, RENEWED_ROOT).stream()
                .map(root -> Signer.base64(root.certificate()))
                .toList();
        String deployed = subject.deploy(
                Subject.deployment(managementPoint.url(), "http://127.0.0.1:9", directory.url(), roots, List.of()));
        client = deployed + "/client";
        install("64-bit", Map.of());
        return client;
    }

    void install(String operatingSystem, Map<String, String> options) {
        Map<String, String> body = new HashMap<>(options);
        body.put("operatingSystem", operatingSystem);
        subject.ok("PUT", client, body);
    }

    void managed() {
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
    }

    static SignedPolicy policy(String version, Signer signer, Authority claimedRoot) {
        return SignedPolicy.of("P1", version, signer, claimedRoot);
    }

    void cycle(SignedPolicy... policies) {
        managementPoint.assign(policies);
        subject.ok("POST", client + "/policy-cycles", "");
    }

    void clear(String key) {
        Map<String, String> edit =
                Map.of("edit", "set", "key", key, "name", "allowedrootcahashcode", "type", "REG_SZ", "data", "");
        subject.ok("POST", client + "/registry/edits", edit);
    }

    List<String> applied() {
        List<String> applied = new ArrayList<>();
        for (JsonNode policy :
                subject.ok("GET", client + "/applied-policies", "").get("policies")) {
            applied.add(policy.get("policyId").asText() + " "
                    + policy.get("policyVersion").asText() + " "
                    + policy.get("body").asText());
        }
        return applied;
    }

    List<String> values() {
        List<String> values = new ArrayList<>();
        for (JsonNode value : subject.ok("GET", client + "/registry", "").get("values")) {
            values.add(value.get("key").asText() + " " + value.get("name").asText() + " "
                    + value.get("type").asText() + " " + value.get("data").asText());
        }
        return values;
    }

    List<String> allowedRoot(String key) {
        String beginning = key + " AllowedRootCAHashCode REG_SZ ";
        return values().stream()
                .filter(value -> value.regionMatches(true, 0, beginning, 0, beginning.length()))
                .map(value -> value.substring(beginning.length()))
                .toList();
    }
}
