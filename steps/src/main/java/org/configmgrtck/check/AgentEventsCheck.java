package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.configmgrtck.exchange.Exchange;

/**
 * Does a client with a health agent, at each of several events, what it has to after all that came before? The first moment
 * is that in which it downloaded machine policy for the first time.
 */
public final class AgentEventsCheck {
    private static final String INSTALLING = "REM-4-03";

    private AgentEventsCheck() {}

    /** It fetches just the software updates that it lacks and can have, where it is sent to (REM-4-03). */
    public static Optional<Discrepancy> fetched(List<AgentMoment> moments) {
        return first(
                moments,
                (model, moment) -> DownloadCheck.updates(
                                List.copyOf(new TreeSet<>(model.fetched())), moment.exchanges())
                        .map(found -> found.blaming(INSTALLING)));
    }

    /**
     * It presents what it has to, made with the machine policy that it has downloaded last (SHV-1-02, REM-4-01, REM-4-02,
     * REM-5-01).
     */
    public static Optional<Discrepancy> presented(List<AgentMoment> moments) {
        return first(
                moments,
                (model, moment) -> presented(model, moment)
                        .map(found -> found.blaming(moment.came().requirement())));
    }

    private static Optional<Discrepancy> presented(AgentModel model, AgentMoment moment) {
        return switch (model.duty()) {
            case STATEMENT -> statement(model, moment);
            case SILENCE -> PresentationCheck.nothing(moment.presented());
            case NO_CLAIM -> PresentationCheck.noneCompliant(moment.presented());
            case ANY -> Optional.empty();
        };
    }

    private static Optional<Discrepancy> statement(AgentModel model, AgentMoment moment) {
        List<PresentedStatement> presented = moment.presented();
        List<Exchange> exchanges = moment.exchanges();
        return PresentationCheck.madeWithPoliciesOf(model.policies().timestamp(), presented, exchanges)
                .or(() -> PresentationCheck.justOne(presented, exchanges))
                .or(() -> PresentationCheck.createdAt(moment.now(), presented, exchanges))
                .or(() -> model.lacking().isEmpty()
                        ? PresentationCheck.compliant(presented, exchanges)
                        : PresentationCheck.lacking(model.lacking(), presented, exchanges))
                .or(() -> AgentModel.downloads(moment)
                        ? DownloadCheck.machinePolicyBeforeStatements(
                                moment.policies().bodyQuery(), presented, exchanges)
                        : Optional.empty());
    }

    private static Optional<Discrepancy> first(
            List<AgentMoment> moments, BiFunction<AgentModel, AgentMoment, Optional<Discrepancy>> check) {
        if (moments.size() < 2) {
            return Discrepancy.unless(false, "events come to the client", "none came", List.<Exchange>of());
        }
        AgentModel model = AgentModel.started(moments.get(0));
        for (AgentMoment moment : moments) {
            model = moment == moments.get(0) ? model : model.after(moment);
            Optional<Discrepancy> found = check.apply(model, moment);
            if (found.isPresent()) {
                return found.map(one -> one.after(moment.event()));
            }
        }
        return Optional.empty();
    }
}
