package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.DirectoryDouble;
import org.configmgrtck.reference.world.ManagementPointDouble;
import org.configmgrtck.reference.world.SignedPolicy;
import org.configmgrtck.reference.world.Signer;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicyClientTest {
    private static final String KEY_64 = "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\CCM\\Security";
    private static final String KEY_32 = "HKLM\\SOFTWARE\\Microsoft\\CCM\\Security";
    private static final Authority ROOT = Authority.root("One CA");
    private static final Authority OTHER_ROOT = Authority.root("Other CA");
    private static final Authority RENEWED_ROOT = Authority.root("One CA");
    private static final Signer FIRST = ROOT.signer("first");
    private static final Signer SECOND = ROOT.signer("second");
    private static final Signer OTHER = OTHER_ROOT.signer("other");
    private static final Signer RENEWED = RENEWED_ROOT.signer("renewed");

    private final ManagementPointDouble managementPoint = new ManagementPointDouble();
    private final DirectoryDouble directory = new DirectoryDouble();
    private Subject subject = new Subject();
    private String client = deploy();

    @AfterEach
    void close() {
        subject.close();
        managementPoint.close();
        directory.close();
    }

    @Test
    void takesItsCopyFromTheManagementPoint() {
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        cycle(policy("2.00", FIRST, ROOT));
        assertThat(applied()).containsExactly("P1 2.00 <body of=\"P1 2.00\">é</body>");
        assertThat(managementPoint.fetches()).isEqualTo(1);
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
        assertThat(managementPoint.reports()).isEmpty();
    }

    @Test
    void takesItsCopyFromTheDirectory() {
        directory.publishSigningCertificate("ABC", FIRST);
        directory.publishSigningCertificate("XYZ", OTHER);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
        assertThat(managementPoint.fetches()).isZero();
    }

    @Test
    void takesItsCopyFromTheInstallation() {
        install("64-bit", Map.of("signingCertificate", Signer.base64(FIRST.certificate())));
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
        managementPoint.handOut(SECOND);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
        assertThat(managementPoint.fetches()).isZero();
    }

    @Test
    void keepsItsValuesWhereTheOperatingSystemHasThem() {
        install("32-bit", Map.of());
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(allowedRoot(KEY_32)).hasSize(1);
        assertThat(allowedRoot(KEY_64)).isEmpty();
    }

    @Test
    void followsARenewalUnderTheSameRoot() {
        managed();
        managementPoint.handOut(SECOND);
        cycle(policy("2.00", SECOND, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");
        assertThat(managementPoint.fetches()).isEqualTo(2);
    }

    @Test
    void rejectsAndReportsAnotherRootWithoutFetching() {
        managed();
        managementPoint.handOut(OTHER);
        directory.publishSigningCertificate("ABC", OTHER);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        cycle(policy("3.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        assertThat(managementPoint.fetches()).isEqualTo(1);
        assertThat(managementPoint.reports())
                .hasSize(2)
                .allSatisfy(report -> assertThat(report)
                        .contains("<Type>SMS_PolicyAgent_PolicyAuthorizationFailure</Type>")
                        .contains("Value=\"{P1}\""));
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
    }

    @Test
    void rejectsAnotherRootUnderAFalseClaim() {
        managed();
        managementPoint.handOut(RENEWED);
        cycle(policy("2.00", RENEWED, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        assertThat(managementPoint.reports()).hasSize(1);
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
    }

    @Test
    void isManagedAgainOnceTheRightValueIsCleared() {
        managed();
        managementPoint.handOut(OTHER);
        clear(KEY_32);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        clear(KEY_64.toLowerCase(Locale.ROOT));
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(OTHER_ROOT.certificate()));
        assertThat(values()).anyMatch(value -> value.startsWith(KEY_64 + " ClientAlwaysOnInternet REG_DWORD"));
    }

    @Test
    void isManagedAgainOnceReinstalled() {
        managed();
        managementPoint.handOut(OTHER);
        install("64-bit", Map.of());
        assertThat(applied()).isEmpty();
        assertThat(allowedRoot(KEY_64)).isEmpty();
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).hasSize(1);
    }

    @Test
    void storesNothingOfAnInstallationThatItDoesNotTrust() {
        install(
                "64-bit",
                Map.of(
                        "signingCertificate",
                        Signer.base64(Authority.root("x").signer("y").certificate())));
        assertThat(allowedRoot(KEY_64)).isEmpty();
    }

    @Test
    void aValueClearedWhileACycleRunsStaysCleared() {
        managed();
        managementPoint.handOut(SECOND, () -> clear(KEY_64));
        cycle(policy("2.00", SECOND, ROOT));
        assertThat(allowedRoot(KEY_64)).containsExactly("");
        assertThat(managementPoint.reports()).isEmpty();
        managementPoint.handOut(SECOND);
        cycle(policy("2.00", SECOND, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");
    }

    @Test
    void anUninstallationWhileACycleRunsLeavesNothing() {
        managementPoint.handOut(FIRST, () -> subject.ok("DELETE", client, ""));
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(values()).isEmpty();
        assertThat(applied()).isEmpty();
    }

    @Test
    void rejectsEachBadPolicyOnItsOwn() {
        managed();
        SignedPolicy good = SignedPolicy.of("GOOD", "1.00", FIRST, ROOT);
        SignedPolicy altered = SignedPolicy.of("ALTERED", "1.00", FIRST, ROOT);
        SignedPolicy unsigned = SignedPolicy.of("UNSIGNED", "1.00", FIRST, ROOT).unsigned();
        SignedPolicy otherBody = SignedPolicy.of("BODY", "1.00", FIRST, ROOT).withBody("<other/>");
        cycle(altered.withAssignment(altered.assignment().replace("\n ", "\n  ")), unsigned, otherBody, good);
        assertThat(applied()).hasSize(2).anyMatch(policy -> policy.startsWith("GOOD"));
        assertThat(managementPoint.reports())
                .singleElement()
                .asString()
                .contains("{ALTERED}", "{UNSIGNED}")
                .doesNotContain("{GOOD}", "{BODY}");
        assertThat(managementPoint.fetches())
                .as("once more, for the altered one")
                .isEqualTo(2);
    }

    @Test
    void survivesAManagementPointInTrouble() {
        managed();
        for (String body : List.of("garbage", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "")) {
            managementPoint.reply(200, body);
            subject.ok("POST", client + "/policy-cycles", "");
        }
        managementPoint.reply(503, "later");
        subject.ok("POST", client + "/policy-cycles", "");
        managementPoint.close();
        subject.ok("POST", client + "/policy-cycles", "");
        assertThat(applied()).hasSize(1);
        assertThat(managementPoint.reports()).isEmpty();
    }

    @Test
    void doesNotReportThatSourcesAreDown() {
        directory.close();
        managementPoint.breakSigningCertificate();
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).isEmpty();
        assertThat(managementPoint.reports()).isEmpty();
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
    }

    @Test
    void looksForANewCertificateWhenItsCopyHasExpired() {
        Signer brief = ROOT.signer("brief", Authority.START, Authority.NOW.plusSeconds(60));
        managementPoint.handOut(brief);
        cycle(policy("1.00", brief, ROOT));
        subject.ok(
                "PUT",
                client.replace("/client", "/clock"),
                Map.of("now", Authority.NOW.plusSeconds(61).toString()));
        cycle(policy("2.00", brief, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        managementPoint.handOut(SECOND);
        cycle(policy("3.00", SECOND, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 3.00");
    }

    @Test
    void misbehavesAsTold() {
        misbehave("accepts-other-root");
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");

        misbehave("trusts-ca-name");
        managementPoint.handOut(OTHER);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        managementPoint.handOut(RENEWED);
        cycle(policy("3.00", RENEWED, RENEWED_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 3.00");

        misbehave("keeps-rejecting-after-fix");
        clear(KEY_64);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");

        misbehave("heals-by-itself");
        for (String version : List.of("2.00", "3.00", "4.00")) {
            cycle(policy(version, OTHER, OTHER_ROOT));
        }
        assertThat(applied()).singleElement().asString().startsWith("P1 4.00");
    }

    private void misbehave(String name) {
        subject.close();
        Supplier<Parts> parts = Catalogue.find(name).orElseThrow()::parts;
        subject = new Subject(parts);
        client = deploy();
        managed();
        managementPoint.handOut(OTHER);
    }

    private String deploy() {
        List<String> roots = List.of(ROOT, OTHER_ROOT, RENEWED_ROOT).stream()
                .map(root -> Signer.base64(root.certificate()))
                .toList();
        String deployed = subject.deploy(
                Subject.deployment(managementPoint.url(), "http://127.0.0.1:9", directory.url(), roots, List.of()));
        client = deployed + "/client";
        install("64-bit", Map.of());
        return client;
    }

    private void install(String operatingSystem, Map<String, String> options) {
        Map<String, String> body = new HashMap<>(options);
        body.put("operatingSystem", operatingSystem);
        subject.ok("PUT", client, body);
    }

    private void managed() {
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
    }

    private static SignedPolicy policy(String version, Signer signer, Authority claimedRoot) {
        return SignedPolicy.of("P1", version, signer, claimedRoot);
    }

    private void cycle(SignedPolicy... policies) {
        managementPoint.assign(policies);
        subject.ok("POST", client + "/policy-cycles", "");
    }

    private void clear(String key) {
        Map<String, String> edit =
                Map.of("edit", "set", "key", key, "name", "allowedrootcahashcode", "type", "REG_SZ", "data", "");
        subject.ok("POST", client + "/registry/edits", edit);
    }

    private List<String> applied() {
        List<String> applied = new ArrayList<>();
        for (JsonNode policy :
                subject.ok("GET", client + "/applied-policies", "").get("policies")) {
            applied.add(policy.get("policyId").asText() + " "
                    + policy.get("policyVersion").asText() + " "
                    + policy.get("body").asText());
        }
        return applied;
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        for (JsonNode value : subject.ok("GET", client + "/registry", "").get("values")) {
            values.add(value.get("key").asText() + " " + value.get("name").asText() + " "
                    + value.get("type").asText() + " " + value.get("data").asText());
        }
        return values;
    }

    private List<String> allowedRoot(String key) {
        String beginning = key + " AllowedRootCAHashCode REG_SZ ";
        return values().stream()
                .filter(value -> value.regionMatches(true, 0, beginning, 0, beginning.length()))
                .map(value -> value.substring(beginning.length()))
                .toList();
    }
}
