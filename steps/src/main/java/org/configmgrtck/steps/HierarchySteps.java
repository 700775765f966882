package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.site.Site;

/** The authorities that a site begins under. */
public final class HierarchySteps {
    private final Site site;

    public HierarchySteps(Site site) {
        this.site = site;
    }

    @Given("a site under {hierarchy}")
    public void under(Hierarchy hierarchy) {
        site.beginUnder(hierarchy);
    }
}
