package org.configmgrtck.walk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.check.Decision;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.check.Ruling;
import org.configmgrtck.check.SevenChecks;
import org.configmgrtck.check.Situation;
import org.configmgrtck.deployment.Decisions;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;

/**
 * Explains what a scenario expects of a validation: by which of the seven checks. It rests on what the transcript shows,
 * the references included that Active Directory has handed out. Where it would come to another outcome than the scenario
 * expects, it says nothing; it never has a part in a verdict.
 */
public final class Explanation {
    private static final String HEALTH_STATE = "mssmshealthstate";

    private final TestBed bed;
    private final Deployment deployment;
    private final Validation validation;
    private final Decisions decisions;

    public Explanation(TestBed bed, Deployment deployment, Validation validation, Decisions decisions) {
        this.bed = bed;
        this.deployment = deployment;
        this.validation = validation;
        this.decisions = decisions;
    }

    /** Notes by which check the answer is to be what is expected. */
    public void of(Answer answer, ExpectedOutcome expected) {
        int exchange = answer.exchanges().stream()
                .filter(one -> one.peer() == Peer.SUBJECT)
                .mapToInt(Exchange::number)
                .max()
                .orElse(0);
        situation(answer).ifPresent(situation -> {
            List<Ruling> rulings = new SevenChecks(bed.circumstances().readings()).rulings(situation);
            Decision decision = Decision.of(exchange, rulings);
            if (decision.outcome().equals(expected.phrase())) {
                decisions.note(decision);
            }
        });
    }

    private Optional<Situation> situation(Answer answer) {
        try {
            Map<String, Instant> held = new HashMap<>();
            Set<String> without = new HashSet<>();
            for (Map<String, List<String>> site : lastHandedOut()) {
                String state = first(site, HEALTH_STATE);
                if (state.isEmpty()) {
                    without.add(first(site, "mssmssitecode"));
                } else {
                    // By the reference's own word: not everybody asks for the site code besides.
                    String code = state.substring(0, Math.max(0, state.indexOf('.')));
                    held.put(code, Instant.parse(state.substring(state.indexOf(';') + 1)));
                }
            }
            return Optional.of(new Situation(
                    answer.statement(),
                    validation.settings(),
                    held,
                    without,
                    bed.declaration().knownFailureCodes().orElse(List.of()),
                    deployment.clock().now()));
        } catch (DateTimeException e) {
            // What was handed out is no reference of the usual form: then there is nothing to explain by.
            return Optional.empty();
        }
    }

    /** The sites that the last search for references has found. */
    private List<Map<String, List<String>>> lastHandedOut() {
        return deployment.journal().all().stream()
                .filter(Exchange.Ldap.class::isInstance)
                .map(Exchange.Ldap.class::cast)
                .filter(ldap ->
                        ldap.operation().equals("search") && ldap.result().equals("success"))
                .reduce((one, later) -> later)
                .map(Exchange.Ldap::handedOut)
                .orElse(List.of());
    }

    private static String first(Map<String, List<String>> site, String attribute) {
        return site.getOrDefault(attribute, List.of()).stream().findFirst().orElse("");
    }
}
