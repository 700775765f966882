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

    @Given("the site has signed a new policy in several lines with its present certificate")
    public void hasSignedInLines() {
        site.publishNewPolicy(AssignmentForm.IN_LINES);
    }

    @Given("the site has signed a new policy whose assignment has false ends in it with its present certificate")
    public void signsWithFalseEnds() {
        site.publishNewPolicy(AssignmentForm.WITH_FALSE_ENDS);
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
