package org.configmgrtck.reference.api;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.DirectoryDouble;
import org.configmgrtck.reference.world.PeerDouble;
import org.configmgrtck.reference.world.Signer;
import org.configmgrtck.reference.world.Subject;
import org.junit.jupiter.api.AfterEach;

/** A site server between a management point, a status sink and two directories. */
abstract class SiteServerWorld {
    static final Authority ROOT = Authority.root("root");
    static final Signer OLD = ROOT.signer("old");
    static final Signer NEW = ROOT.rsaSigner("new");

    final PeerDouble managementPoint = new PeerDouble();
    final PeerDouble statusSink = new PeerDouble();
    final DirectoryDouble directory = new DirectoryDouble();
    final DirectoryDouble designated = new DirectoryDouble();
    Subject subject = new Subject(Parts::honest, Roles.ALL);
    String deployment = deploy(managementPoint.url(), directory.url());

    @AfterEach
    void close() {
        subject.close();
        Stream.of(managementPoint, statusSink).forEach(PeerDouble::close);
        Stream.of(directory, designated).forEach(DirectoryDouble::close);
    }

    void misbehave(String name) {
        subject.close();
        managementPoint.forget();
        statusSink.forget();
        subject = new Subject(Catalogue.find(name).orElseThrow()::parts, Roles.ALL);
        deployment = deploy(managementPoint.url(), directory.url());
    }

    String deploy(String managementPointUrl, String directoryUrl) {
        Map<String, Object> whole = new HashMap<>(
                Subject.deployment(managementPointUrl, "http://127.0.0.1:9", directoryUrl, List.of(), List.of()));
        whole.put("statusSink", Map.of("url", statusSink.url()));
        return subject.deploy(whole);
    }

    void deployCertificate(String name, Signer signer) {
        deployCertificate(name, signer, Map.of());
    }

    void deployCertificate(String name, Signer signer, Map<String, Object> changes) {
        Map<String, Object> whole = new HashMap<>(Map.of(
                "name",
                name,
                "certificate",
                Signer.base64(signer.certificate()),
                "privateKey",
                key(signer),
                "chain",
                List.of(Signer.base64(ROOT.certificate()))));
        whole.putAll(changes);
        whole.values().removeIf(""::equals);
        subject.ok("POST", path("certificates"), whole);
    }

    static String key(Signer signer) {
        return Base64.getEncoder().encodeToString(signer.key().getEncoded());
    }

    /** The answer: {@code accepted}, or the reason why not. */
    String select(String name) {
        var answer = subject.ok("PUT", path("signing-certificate"), Map.of("name", name));
        return answer.path("accepted").asBoolean()
                ? "accepted"
                : answer.path("reason").asText();
    }

    void put(String id, String version) {
        subject.ok("PUT", path("client-policies"), policy(id, version));
    }

    static Map<String, Object> policy(String id, String version) {
        return Map.of("policyId", id, "policyVersion", version, "body", "<é of=\"" + id + "\"/>");
    }

    void later(Duration time) {
        subject.ok(
                "PUT",
                deployment + "/clock",
                Map.of("now", Authority.NOW.plus(time).toString()));
    }

    void configure(Map<String, Object> changes) {
        Map<String, Object> whole = new HashMap<>(Map.of(
                "publishToActiveDirectory",
                true,
                "napEnabled",
                true,
                "publishingAccount",
                Map.of("name", DirectoryDouble.ACCOUNT, "password", DirectoryDouble.PASSWORD)));
        whole.putAll(changes);
        whole.values().removeIf(""::equals);
        subject.ok("PUT", path("settings"), whole);
    }

    /** The answer: {@code published}, or the report why not. */
    String change(String kind) {
        var answer = subject.ok("POST", path("nap-policies"), Map.of("change", kind, "policy", "P"));
        return answer.path("published").asBoolean()
                ? "published"
                : answer.path("report").asText();
    }

    String path(String resource) {
        return deployment + "/site-server/" + resource;
    }
}
