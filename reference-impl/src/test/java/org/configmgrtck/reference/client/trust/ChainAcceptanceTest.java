package org.configmgrtck.reference.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.reference.site.CertificateStores;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;

class ChainAcceptanceTest {
    private static final Authority ROOT = Authority.root("One CA");
    private static final Authority RENEWED_ROOT = Authority.root("One CA");
    private static final Authority OTHER_ROOT = Authority.root("Other CA");
    private static final Authority INTERMEDIATE = ROOT.intermediate("Issuing CA");
    private static final Optional<String> ALLOWED = Optional.of(Fingerprint.of(ROOT.certificate()));
    private static final CertificateStores STORES = stores(List.of(OTHER_ROOT, RENEWED_ROOT, ROOT), INTERMEDIATE);

    @Test
    void acceptsACertificateUnderTheAllowedRoot() {
        Signer signer = ROOT.signer("site");
        assertThat(rootOf(signer, ALLOWED)).contains(ROOT.certificate());
        assertThat(rootOf(signer, ALLOWED.map(hash -> hash.toLowerCase(Locale.ROOT))))
                .isPresent();
        assertThat(rootOf(ROOT.rsaSigner("site"), ALLOWED)).isPresent();
    }

    @Test
    void acceptsNoOtherRootHoweverItIsNamed() {
        assertThat(rootOf(OTHER_ROOT.signer("site"), ALLOWED)).isEmpty();
        assertThat(rootOf(RENEWED_ROOT.signer("site"), ALLOWED)).isEmpty();
        assertThat(rootOf(ROOT.signer("site"), Optional.of("00"))).isEmpty();
    }

    @Test
    void acceptsAnyTrustedRootWhereNoneIsAllowedInParticular() {
        assertThat(rootOf(RENEWED_ROOT.signer("site"), Optional.empty())).contains(RENEWED_ROOT.certificate());
        assertThat(rootOf(Authority.root("stranger").signer("site"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void theAllowedRootHasToBeTrustedByTheComputer() {
        CertificateStores others = stores(List.of(OTHER_ROOT));
        assertThat(rootOf(ROOT.signer("site"), ALLOWED, others, Authority.NOW)).isEmpty();
    }

    @Test
    void buildsTheChainWithTheIntermediates() {
        Signer signer = INTERMEDIATE.signer("site");
        assertThat(rootOf(signer, ALLOWED)).contains(ROOT.certificate());
        assertThat(rootOf(signer, ALLOWED, stores(List.of(ROOT)), Authority.NOW))
                .isEmpty();
    }

    @Test
    void hasToBeValidNow() {
        Instant from = Authority.NOW.minusSeconds(60);
        Instant to = Authority.NOW.plusSeconds(60);
        Signer signer = ROOT.signer("site", from, to);
        assertThat(rootOf(signer, ALLOWED, STORES, from)).isPresent();
        assertThat(rootOf(signer, ALLOWED, STORES, to)).isPresent();
        assertThat(rootOf(signer, ALLOWED, STORES, from.minusSeconds(1))).isEmpty();
        assertThat(rootOf(signer, ALLOWED, STORES, to.plusSeconds(1))).isEmpty();
    }

    @Test
    void hasToBeMeantForSigning() {
        assertThat(rootOf(ROOT.signerForEncryptionOnly("site"), ALLOWED)).isEmpty();
        assertThat(rootOf(ROOT.signingIntermediate("CA").asSigner(), ALLOWED)).isEmpty();
    }

    private static Optional<X509Certificate> rootOf(Signer signer, Optional<String> allowed) {
        return rootOf(signer, allowed, STORES, Authority.NOW);
    }

    private static Optional<X509Certificate> rootOf(
            Signer signer, Optional<String> allowed, CertificateStores stores, Instant now) {
        return new ChainAcceptance().rootOf(signer.certificate(), allowed, stores, now);
    }

    private static CertificateStores stores(List<Authority> roots, Authority... intermediates) {
        return new CertificateStores(
                roots.stream().map(Authority::certificate).toList(),
                Stream.of(intermediates).map(Authority::certificate).toList());
    }
}
