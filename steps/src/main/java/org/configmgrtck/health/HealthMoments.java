package org.configmgrtck.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.check.HealthMoment;
import org.configmgrtck.check.Situation;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.health.Validation.Answer;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.StatementOfHealth;

/** Has statements of health validated that come after events, and keeps what there was to judge each by. */
public final class HealthMoments {
    private final Deployment deployment;
    private final References references;
    private final Surroundings surroundings;
    private final Validation validation;
    private final List<HealthMoment> moments = new ArrayList<>();
    private Optional<ShvPointSettings> before = Optional.empty();
    private int seen;

    public HealthMoments(
            Deployment deployment, References references, Surroundings surroundings, Validation validation) {
        this.deployment = deployment;
        this.references = references;
        this.surroundings = surroundings;
        this.validation = validation;
    }

    /** All of them, in order. */
    public List<HealthMoment> all() {
        return List.copyOf(moments);
    }

    /** Has it validated after this event, while Active Directory is in service, or is not. */
    void validate(String event, StatementOfHealth statement, boolean reachable) {
        Answer answer = validation.validate(statement.withId(id()));
        ShvPointSettings settings = validation.settings();
        moments.add(new HealthMoment(
                event,
                new Situation(
                        answer.statement(),
                        settings,
                        references.published(),
                        Set.of(),
                        surroundings.knownCodes(),
                        deployment.clock().now()),
                reachable,
                before.filter(settings::equals).isEmpty(),
                answer.response(),
                deployment.journal().since(seen)));
        before = Optional.of(settings);
        seen = deployment.journal().mark();
    }

    private String id() {
        return deployment.names().guid("statement of health after an event " + moments.size());
    }
}
