package org.configmgrtck.health;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.ShvPoint;
import org.configmgrtck.subject.ShvPointSettings;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** The System Health Validator point of a scenario: configured, given statements of health, and watched. */
public final class Validation {
    private final Deployment deployment;
    private final References references;
    private final Surroundings surroundings;
    private ShvPointSettings settings = ShvPointSettings.initial();
    private Optional<ShvPointSettings> inForce = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private int number;

    public Validation(Deployment deployment, References references, Surroundings surroundings) {
        this.deployment = deployment;
        this.references = references;
        this.surroundings = surroundings;
    }

    /** A statement of health, and what became of it. */
    public record Answer(StatementOfHealth statement, StatementOfHealthResponse response, List<Exchange> exchanges) {
        /**
         * The response to this very statement of health. Ids are unique in a run, so one that came late, or was meant for
         * another deployment, is not taken for it.
         *
         * @throws Inconclusive if the response says that it is to another statement of health
         */
        @Override
        public StatementOfHealthResponse response() {
            if (!response.statementOfHealth().equals(statement.id())) {
                throw new Inconclusive(
                        ReasonCode.GARBAGE,
                        "the response is to the statement of health " + response.statementOfHealth() + " instead of "
                                + statement.id());
            }
            return response;
        }

        /** The response, whichever statement of health it says that it is to. */
        public StatementOfHealthResponse anyResponse() {
            return response;
        }
    }

    /** Changes settings; they come into force before the next validation. */
    public void configure(UnaryOperator<ShvPointSettings> change) {
        settings = change.apply(settings);
    }

    /** The validity period becomes 48 hours, or 24 hours again. */
    void changePeriod() {
        configure(now -> now.withValidityPeriodHours(now.validityPeriodHours() == 24 ? 48 : 24));
    }

    /** The settings as they will be in force at the next validation. */
    public ShvPointSettings settings() {
        return settings;
    }

    /** Begins a statement of health that passes every check but for what is said of it. */
    public void begin(List<Trait.Said> traits) {
        draft = Optional.of(begun(traits));
    }

    /** A statement of health that passes every check but for what is said of it. */
    StatementOfHealth drafted(List<Trait.Said> traits) {
        return begun(traits).finished();
    }

    private Draft begun(List<Trait.Said> traits) {
        number++;
        Draft begun = new Draft(
                // Nobody can tell by it whether it is the first.
                deployment.names().guid("statement of health " + number),
                deployment.siteCode(),
                deployment.clock().now(),
                references.initialTimestamp());
        traits.forEach(trait -> trait.shape(begun, surroundings));
        return begun;
    }

    /** Brings the settings into force, if they are not yet. */
    public void apply() {
        if (!deployment.isCreated()) {
            deployment.create(new CertificateStores(List.of(), List.of()));
        }
        if (inForce.filter(settings::equals).isEmpty()) {
            role().configure(settings);
            inForce = Optional.of(settings);
        }
    }

    /** Submits the statement of health. */
    public void validate() {
        answer = Optional.of(
                validate(draft.orElseThrow(() -> new IllegalStateException("No statement of health was begun"))
                        .finished()));
    }

    /** Submits one from each of these sites that passes every check otherwise, up to the first that is not compliant. */
    public void validateFrom(List<String> siteCodes) {
        Iterator<String> left = siteCodes.iterator();
        do {
            begin(List.of());
            draft.orElseThrow().from(left.next());
            validate();
        } while (left.hasNext()
                && answer().response()
                        .healthState()
                        .filter(HealthState.COMPLIANT::equals)
                        .isPresent());
    }

    /** Submits one that passes every check after every such pause, for the whole of that time. */
    public void validateEvery(Duration pause, Duration whole) {
        every(pause, whole, this::validateOneThatPasses);
    }

    /**
     * Submits one with each of these query intervals in force, late enough for a fetch each time, whether a change of the
     * interval bears on the fetch before it or only on the next.
     */
    public void validateWith(List<Duration> queryIntervals) {
        Duration longest = Collections.max(queryIntervals).plusSeconds(1);
        for (Duration interval : queryIntervals) {
            configureNow(before -> before.withQueryIntervalMinutes((int) interval.toMinutes()));
            deployment.advanceClock(longest);
            validateOneThatPasses();
        }
    }

    /** Submits them in the same way while the directory is down, which is up again afterwards. */
    public void validateWithoutDirectory(Duration pause, Duration whole) {
        deployment.directory().goDown();
        validateEvery(pause, whole);
        deployment.directory().comeUp();
    }

    /** Changes settings in this way after every such pause, for the whole of that time. */
    public void configureEvery(Duration pause, Duration whole, UnaryOperator<ShvPointSettings> change) {
        every(pause, whole, () -> configureNow(change));
    }

    /** Submits one that was made elsewhere. */
    public Answer validate(StatementOfHealth statement) {
        apply();
        int mark = deployment.journal().mark();
        StatementOfHealthResponse response = role().validate(statement);
        return new Answer(statement, response, deployment.journal().since(mark));
    }

    /** The last answer. */
    public Answer answer() {
        return answer.orElseThrow(() -> new IllegalStateException("No statement of health was validated"));
    }

    private void configureNow(UnaryOperator<ShvPointSettings> change) {
        configure(change);
        apply();
    }

    private void validateOneThatPasses() {
        begin(List.of());
        validate();
    }

    private void every(Duration pause, Duration whole, Runnable deed) {
        for (Duration passed = pause; passed.compareTo(whole) <= 0; passed = passed.plus(pause)) {
            deployment.advanceClock(pause);
            deed.run();
        }
    }

    private ShvPoint role() {
        return deployment.subject().shvPoint();
    }
}
