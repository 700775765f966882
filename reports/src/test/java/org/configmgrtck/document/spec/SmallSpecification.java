package org.configmgrtck.document.spec;

import java.util.List;
import org.configmgrtck.Small;
import org.configmgrtck.document.spec.SpecifiedScenario.Step;

/** The small specification of the tests, as a document. */
public final class SmallSpecification {
    private SmallSpecification() {}

    public static SpecDocument document() {
        List<Step> steps = List.of(
                new Step("Given", "a client of site <ABC> & \"its\" *neighbour*"),
                new Step("When", "it runs a policy cycle"),
                new Step("Then", "nothing is fetched"));
        return new SpecDocument(
                "0.1.0",
                "sha256:00",
                Small.SPECIFICATION,
                Small.SOURCES,
                List.of(
                        new SpecifiedScenario(Small.planned("altered-policy", "TRUST-01", "ROOT-04"), steps),
                        new SpecifiedScenario(Small.planned("unsigned-policy", "TRUST-01"), steps),
                        new SpecifiedScenario(Small.planned("hanging", "CHECK-01"), steps)));
    }
}
