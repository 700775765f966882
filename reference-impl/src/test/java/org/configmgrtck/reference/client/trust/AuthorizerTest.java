package org.configmgrtck.reference.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.managementpoint.Assignment;
import org.configmgrtck.reference.managementpoint.Policy;
import org.configmgrtck.reference.managementpoint.PolicySignature;
import org.configmgrtck.reference.registry.Registry;
import org.configmgrtck.reference.site.CertificateStores;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;

class AuthorizerTest {
    private static final Authority ROOT = Authority.root("One CA");
    private static final Authority OTHER_ROOT = Authority.root("Other CA");
    private static final Signer SITE = ROOT.signer("site");
    private static final Signer FOREIGN = ROOT.signer("foreign");
    private static final Signer OTHER = OTHER_ROOT.signer("other");
    private static final Authorization GRANTED = new Authorization.Granted();
    private static final Authorization REFUSED = new Authorization.Refused();
    private static final Authorization UNDECIDED = new Authorization.Undecided();

    private final Registry registry = new Registry();
    private final RegistryTrustStore trust = new RegistryTrustStore(registry, "key");
    private final List<String> asked = new ArrayList<>();

    @Test
    void takesTheFirstSourceThatHelps() {
        Authorizer authorizer = authorizer(offers("a", FOREIGN, SITE), offers("b", SITE));
        assertThat(authorizer.authorize(signed(SITE, ROOT))).isEqualTo(GRANTED);
        assertThat(authorizer.authorize(signed(SITE, ROOT))).isEqualTo(GRANTED);
        assertThat(asked).containsExactly("a");
        assertThat(trust.read().copy()).contains(SITE.certificate());
    }

    @Test
    void goesOnToTheNextSource() {
        Authorizer authorizer = authorizer(down("a"), offers("b"), offers("c", FOREIGN), offers("d", SITE));
        assertThat(authorizer.authorize(signed(SITE, ROOT))).isEqualTo(GRANTED);
        assertThat(asked).containsExactly("a", "b", "c", "d");
    }

    @Test
    void asksEachSourceOnceInACycle() {
        Authorizer authorizer = authorizer(down("a"), offers("b", SITE));
        assertThat(authorizer.authorize(signed(FOREIGN, ROOT))).isEqualTo(REFUSED);
        assertThat(authorizer.authorize(signed(SITE, ROOT))).isEqualTo(GRANTED);
        assertThat(authorizer.authorize(signed(FOREIGN, ROOT))).isEqualTo(REFUSED);
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void refusesWhereNoSourceHasTheRightCertificate() {
        assertThat(authorizer(offers("a"), offers("b")).authorize(signed(SITE, ROOT)))
                .isEqualTo(REFUSED);
        assertThat(authorizer(offers("a", FOREIGN), down("b")).authorize(signed(SITE, ROOT)))
                .isEqualTo(REFUSED);
        assertThat(registry.all()).isEmpty();
    }

    @Test
    void doesNotDecideWhereNoSourceCouldTell() {
        assertThat(authorizer(down("a"), offers("b")).authorize(signed(SITE, ROOT)))
                .isEqualTo(UNDECIDED);
    }

    @Test
    void refusesTheUnsignedWithoutAsking() {
        Assignment unsigned = new Assignment("{1}", new byte[0], policy(), Optional.empty());
        assertThat(authorizer(offers("a", SITE)).authorize(unsigned)).isEqualTo(REFUSED);
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesAnotherRootWithoutAsking() {
        trust.learn(trust.read(), SITE.certificate(), ROOT.certificate());
        Authorizer authorizer = authorizer(offers("a", OTHER));
        assertThat(authorizer.authorize(signed(OTHER, OTHER_ROOT))).isEqualTo(REFUSED);
        assertThat(asked).isEmpty();
        assertThat(authorizer.authorize(signed(OTHER, ROOT)))
                .as("falsely claimed")
                .isEqualTo(REFUSED);
        assertThat(trust.read().copy()).contains(SITE.certificate());
    }

    @Test
    void searchesAnewAfterAnAdministratorsEdit() {
        trust.learn(trust.read(), SITE.certificate(), ROOT.certificate());
        CertificateSource source = () -> {
            asked.add("a");
            if (asked.size() == 1) {
                registry.delete("key", RegistryTrustStore.ALLOWED_ROOT);
            }
            return List.of(FOREIGN.certificate());
        };
        Authorizer authorizer = authorizer(source);
        assertThat(authorizer.authorize(signed(FOREIGN, ROOT))).isEqualTo(UNDECIDED);
        assertThat(trust.read().copy()).isEmpty();
        assertThat(authorizer.authorize(signed(FOREIGN, ROOT))).isEqualTo(GRANTED);
        assertThat(asked).hasSize(2);
    }

    private Authorizer authorizer(CertificateSource... sources) {
        List<X509Certificate> roots = List.of(ROOT.certificate(), OTHER_ROOT.certificate());
        CertificateStores stores = new CertificateStores(roots, List.of());
        return new Authorizer(
                new Grounds(TrustRules.honest(), trust, () -> stores, () -> Authority.NOW, List.of(sources)));
    }

    private CertificateSource offers(String name, Signer... signers) {
        return () -> {
            asked.add(name);
            return List.of(signers).stream().map(Signer::certificate).toList();
        };
    }

    private CertificateSource down(String name) {
        return () -> {
            asked.add(name);
            throw new SourceUnavailable(new IllegalStateException());
        };
    }

    private static Assignment signed(Signer signer, Authority claimedRoot) {
        byte[] octets = "<PolicyAssignment/>".getBytes(StandardCharsets.UTF_8);
        Optional<String> claim = Optional.of(Fingerprint.of(claimedRoot.certificate()));
        PolicySignature signature = new PolicySignature(32780, signer.sign("SHA256", octets), claim);
        return new Assignment("{1}", octets, policy(), Optional.of(signature));
    }

    private static Policy policy() {
        return new Policy("P1", "1.00", "", "");
    }
}
