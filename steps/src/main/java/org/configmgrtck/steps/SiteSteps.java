package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.client.Renewal;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.site.AssignmentForm;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Digest;
import org.configmgrtck.site.Site;

/** The site and its signing certificate. */
public final class SiteSteps {
    private final Site site;
    private final Renewal renewal;

    public SiteSteps(Site site, Renewal renewal) {
        this.site = site;
        this.renewal = renewal;
    }

    @Given("a site whose signing certificate has {keyKind} keys")
    public void keys(KeyKind kind) {
        site.beginWithKeys(kind);
    }

    @Given("the site signs with {digest}")
    public void signsWith(Digest digest) {
        site.signWith(digest);
    }

    @Given("the site has signed a new policy {assignmentForm} with its present certificate")
    public void hasSigned(AssignmentForm form) {
        site.publishNewPolicy(form);
    }

    @Given("the site has signed a new policy with a wrong {word} hash of its body")
    public void hasSignedWithWrongHash(String algorithm) {
        site.publishNewPolicyWithWrongHash(algorithm);
    }

    @Given("the site has signed a new policy with {certificate}")
    public void hasSigned(CertificateChange change) {
        renewal.signNewPolicy(change);
    }
}
