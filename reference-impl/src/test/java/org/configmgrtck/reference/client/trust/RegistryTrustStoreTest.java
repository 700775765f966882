package org.configmgrtck.reference.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import org.configmgrtck.reference.registry.Registry;
import org.configmgrtck.reference.registry.RegistryValue;
import org.configmgrtck.reference.world.Authority;
import org.junit.jupiter.api.Test;

class RegistryTrustStoreTest {
    private static final String KEY = "HKLM\\Key";
    private static final Authority ROOT = Authority.root("One CA");
    private static final X509Certificate SITE = ROOT.signer("site").certificate();

    private final Registry registry = new Registry();
    private final RegistryTrustStore store = new RegistryTrustStore(registry, KEY);

    @Test
    void beginsWithoutTrust() {
        assertThat(store.read().allowedRoot()).isEmpty();
        assertThat(store.read().copy()).isEmpty();
    }

    @Test
    void keepsWhatItLearns() {
        assertThat(store.learn(store.read(), SITE, ROOT.certificate())).isTrue();
        assertThat(store.read().copy()).contains(SITE);
        assertThat(store.read().allowedRoot()).contains(Fingerprint.of(ROOT.certificate()));
        assertThat(registry.all()).singleElement().satisfies(value -> {
            assertThat(value.type()).isEqualTo("REG_SZ");
            assertThat(value.data()).matches("[0-9A-F]{64}");
        });
    }

    @Test
    void losesItsCopyWhenTheValueIsEditedAndDoesNotGetItBack() {
        store.learn(store.read(), SITE, ROOT.certificate());
        RegistryValue learnt = registry.all().get(0);
        registry.set(new RegistryValue("hklm\\key", "ALLOWEDROOTCAHASHCODE", "REG_SZ", ""));
        assertThat(store.read().copy()).isEmpty();
        assertThat(store.read().allowedRoot()).isEmpty();
        registry.set(learnt);
        assertThat(store.read().copy()).isEmpty();
        assertThat(store.read().allowedRoot()).contains(learnt.data());
        registry.delete(KEY, RegistryTrustStore.ALLOWED_ROOT);
        assertThat(store.read().allowedRoot()).isEmpty();
    }

    @Test
    void keepsItsCopyWhenANeighbourIsEdited() {
        store.learn(store.read(), SITE, ROOT.certificate());
        registry.set(new RegistryValue(KEY, "ClientAlwaysOnInternet", "REG_DWORD", "1"));
        registry.delete("HKLM\\Other", RegistryTrustStore.ALLOWED_ROOT);
        assertThat(store.read().copy()).contains(SITE);
    }

    @Test
    void learnsNothingOnTheStrengthOfAStateThatIsGone() {
        TrustState state = store.read();
        registry.delete(KEY, RegistryTrustStore.ALLOWED_ROOT);
        assertThat(store.learn(state, SITE, ROOT.certificate())).isFalse();
        assertThat(registry.all()).isEmpty();
        assertThat(store.read().copy()).isEmpty();
    }
}
