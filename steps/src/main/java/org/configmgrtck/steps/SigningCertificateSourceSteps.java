package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.site.Source;
import org.configmgrtck.site.Sources;

/** Where the signing certificate can be fetched, and where not. */
public final class SigningCertificateSourceSteps {
    private final Sources sources;

    public SigningCertificateSourceSteps(Sources sources) {
        this.sources = sources;
    }

    @Given("{source} has/have no signing certificate")
    public void none(Source source) {
        sources.withhold(source);
    }

    @Given("{source} has/have garbage for a signing certificate")
    public void garbage(Source source) {
        sources.serveGarbage(source);
    }

    @Given("{source} still has/have the old signing certificate")
    public void old(Source source) {
        sources.serveOld(source);
    }

    @Given("{source} has/have an impostor's signing certificate")
    public void impostors(Source source) {
        sources.serveImpostors(source);
    }

    @Given("eight more management points of the site have the old signing certificate in Active Directory")
    public void lagging() {
        sources.publishLagging();
    }

    @Given("six more management points of the site have no readable signing certificate in Active Directory")
    public void unreadable() {
        sources.publishUnreadable();
    }

    @Given("another site has published its signing certificate in Active Directory")
    public void neighbours() {
        sources.publishNeighbours();
    }
}
