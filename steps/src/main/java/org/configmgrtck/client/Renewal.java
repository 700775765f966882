package org.configmgrtck.client;

import org.configmgrtck.check.PolicyCheck;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.OperatingSystem;

/** How the site changes its signing certificate, and clients that have been through such a change. */
public final class Renewal {
    private final Site site;
    private final ComputerStores stores;
    private final Client client;
    private final Administrator administrator;

    public Renewal(Site site, ComputerStores stores, Client client, Administrator administrator) {
        this.site = site;
        this.stores = stores;
        this.client = client;
        this.administrator = administrator;
    }

    /** The site signs a new policy with this certificate, of which group policy may have told the computer. */
    public void signNewPolicy(CertificateChange change) {
        var credential = site.publishNewPolicy(change);
        switch (change.trust()) {
            case KNOWN -> stores.trust(credential);
            case OLDER_ROOT_TOO -> stores.trustBefore(site.certificates().otherRootCertificate(), credential);
            case NEWER_ROOT_TOO -> stores.trustBehind(site.certificates().otherRootCertificate(), credential);
            case INTERMEDIATES -> stores.know(credential.authorities());
            case UNKNOWN -> {}
        }
    }

    /**
     * Makes a client managed, and has it follow the site to this certificate.
     *
     * @throws Inconclusive if it does not, since then there is nothing to ask
     */
    public void follow(CertificateChange change) {
        client.becomeManaged(OperatingSystem.BITS_32);
        change(change);
        require(isApplied(), "the client did not follow the site to " + change.phrase());
    }

    /**
     * Makes a client managed, and has it follow the site to one new certificate under the same root after the other.
     *
     * @throws Inconclusive if it does not, since then there is nothing to ask
     */
    public void followThrough(int renewals) {
        follow(CertificateChange.SAME_ROOT);
        for (int i = 1; i < renewals; i++) {
            change(CertificateChange.SAME_ROOT);
            require(isApplied(), "the client did not follow the site through " + (i + 1) + " renewals");
        }
    }

    /**
     * Makes a client managed, and has it reject policy that is signed with this certificate.
     *
     * @throws Inconclusive if it does not, since then there is nothing to ask
     */
    public void reject(CertificateChange change, OperatingSystem system) {
        client.becomeManaged(system);
        change(change);
        require(!isApplied(), "the client did not reject policy that was signed with " + change.phrase());
    }

    /**
     * Makes a client managed, clears its accepted root, and has it take a certificate under another trusted root.
     *
     * @throws Inconclusive if it does not, since then there is nothing to ask
     */
    public void moveToAnotherRoot() {
        client.becomeManaged(OperatingSystem.BITS_32);
        administrator.clearAcceptedRoot(client.securityKey());
        change(CertificateChange.OTHER_TRUSTED_ROOT);
        require(isApplied(), "the fix did not move the client to another trusted root");
    }

    private void change(CertificateChange change) {
        signNewPolicy(change);
        client.runPolicyCycle();
    }

    private boolean isApplied() {
        return PolicyCheck.inForce(site.newPolicy().applied(), client.appliedPolicies(), client.cycle())
                .isEmpty();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Inconclusive(ReasonCode.MISSING_PREREQUISITE, otherwise);
        }
    }
}
