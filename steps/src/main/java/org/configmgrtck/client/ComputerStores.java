package org.configmgrtck.client;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.CertificateStores;

/** The certificate stores of the client's computer, as group policy fills them. */
public final class ComputerStores {
    private final Deployment deployment;
    private final Site site;
    private final Set<X509Certificate> roots = new LinkedHashSet<>();
    private final Set<X509Certificate> intermediates = new LinkedHashSet<>();

    /** Holds the authorities that the site begins under, whichever these are when the computer is needed. */
    public ComputerStores(Deployment deployment, Site site) {
        this.deployment = deployment;
        this.site = site;
    }

    /** Has the computer trust the root of this certificate, and know the CAs in between. */
    public void trust(Credential credential) {
        add(List.of(credential.root()), credential.intermediates());
    }

    /** The same, with another root before all that are trusted. */
    public void trustBefore(X509Certificate root, Credential credential) {
        fill();
        List<X509Certificate> all = new ArrayList<>(List.of(root));
        all.addAll(roots);
        all.add(credential.root());
        intermediates.addAll(credential.intermediates());
        replaceRoots(all);
    }

    /** The same, with another root behind all that are trusted. */
    public void trustBehind(X509Certificate root, Credential credential) {
        add(List.of(root, credential.root()), credential.intermediates());
    }

    /** Has the computer trust this root, and no other any more. */
    public void trustOnly(X509Certificate root) {
        replaceRoots(List.of(root));
    }

    /** Has the computer know no CA between a certificate and its root any more. */
    public void forgetIntermediates() {
        fill();
        intermediates.clear();
        hold(true);
    }

    /** Has the computer know these CAs, which may lead to a root that it does not trust. */
    public void know(List<X509Certificate> authorities) {
        add(List.of(), authorities);
    }

    private void replaceRoots(List<X509Certificate> others) {
        fill();
        roots.clear();
        roots.addAll(others);
        hold(true);
    }

    private void add(List<X509Certificate> trusted, List<X509Certificate> known) {
        fill();
        hold(roots.addAll(trusted) | intermediates.addAll(known));
    }

    private void hold(boolean news) {
        if (news && deployment.isCreated()) {
            deployment.subject().policyClient().replaceCertificateStores(contents());
        }
    }

    /** What the stores hold now. */
    public CertificateStores contents() {
        fill();
        return new CertificateStores(der(roots), der(intermediates));
    }

    private void fill() {
        if (roots.isEmpty()) {
            roots.add(site.certificates().firstRootCertificate());
            intermediates.addAll(site.certificates().firstIntermediates());
        }
    }

    private static List<byte[]> der(Collection<X509Certificate> certificates) {
        return certificates.stream().map(Credential::der).toList();
    }
}
