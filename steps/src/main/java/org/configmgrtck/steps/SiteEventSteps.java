package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.configmgrtck.check.PublishingEventsCheck;
import org.configmgrtck.check.SiteEventsCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.siteserver.PublishingEvent;
import org.configmgrtck.siteserver.PublishingEvents;
import org.configmgrtck.siteserver.SiteEvent;
import org.configmgrtck.siteserver.SiteEvents;

/** Events that come to a site one after the other. */
public final class SiteEventSteps {
    private final Deployment deployment;
    private final SiteEvents events;
    private final PublishingEvents publishing;
    private final Examiner examiner;

    public SiteEventSteps(Deployment deployment, SiteEvents events, PublishingEvents publishing, Examiner examiner) {
        this.deployment = deployment;
        this.publishing = publishing;
        this.events = events;
        this.examiner = examiner;
    }

    @When("these events come to the site one after the other: {siteEvents}")
    public void come(List<SiteEvent> course) {
        events.come(course);
    }

    @When("these events come to the site one after the other, an hour apart: {publishingEvents}")
    public void comeHourly(List<PublishingEvent> course) {
        publishing.come(course);
    }

    @Then("after each event every client policy is signed with the certificate that the site is configured for")
    public void signed() {
        examiner.examine(SiteEventsCheck::signed, events.moments());
    }

    @Then("after each day status message 5112 is sent once, with the days left, if the certificate "
            + "that the site is configured for has 10 days or less left")
    public void warned() {
        examiner.examine(SiteEventsCheck::warned, events.moments());
    }

    @Then("each change of a NAP policy has published the reference, with its time, in the forest that it belongs in, "
            + "and nothing else has")
    public void published() {
        examiner.examine(PublishingEventsCheck::published, deployment.siteCode(), publishing.moments());
    }
}
