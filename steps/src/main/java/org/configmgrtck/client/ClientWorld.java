package org.configmgrtck.client;

import static org.configmgrtck.site.CertificateChange.FORMER;
import static org.configmgrtck.site.CertificateChange.OTHER_TRUSTED_ROOT;
import static org.configmgrtck.site.CertificateChange.PRESENT;
import static org.configmgrtck.site.CertificateChange.SAME_ROOT;

import org.configmgrtck.site.Site;

/** Those from whom events come to a client: its site, its administrator, and who is in between. */
public final class ClientWorld {
    private final Site site;
    private final Renewal renewal;
    private final Client client;
    private final Administrator administrator;
    private final ClientTroubles troubles;

    public ClientWorld(
            Site site, Renewal renewal, Client client, Administrator administrator, ClientTroubles troubles) {
        this.site = site;
        this.renewal = renewal;
        this.client = client;
        this.administrator = administrator;
        this.troubles = troubles;
    }

    /** Has the event come about, up to the policy cycle. */
    void bring(ClientEvent event) {
        switch (event) {
            case POLICY, OUTAGE, TAMPERING -> renewal.signNewPolicy(PRESENT);
            case RENEWAL, SHORTAGE -> renewal.signNewPolicy(isUnderFirstRoot() ? SAME_ROOT : OTHER_TRUSTED_ROOT);
            case OTHER_ROOT -> renewal.signNewPolicy(isUnderFirstRoot() ? OTHER_TRUSTED_ROOT : SAME_ROOT);
            case RETURN -> renewal.signNewPolicy(FORMER);
            case FIX -> administrator.clearAcceptedRoot(client.securityKey());
            case REINSTALL -> client.reinstall();
            case SUPPLY -> client.reinstallWithSigningCertificate();
            case AGAIN, IMPOSTOR -> {}
        }
        troubles.come(event.came().way());
    }

    /** Has what was in the way pass, once the policy cycle is over. */
    void settle(ClientEvent event) {
        troubles.pass(event.came().way());
    }

    /** There are two roots: with a new certificate under the same one the site stays, with one under another it moves. */
    private boolean isUnderFirstRoot() {
        return site.signingCredential().root().equals(site.certificates().firstRootCertificate());
    }
}
