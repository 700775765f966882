package org.configmgrtck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.configmgrtck.check.ClientModel.Duty;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.RegistryValue;

/**
 * Is a client, after each of several events, what it has to be after all that came before? The first moment is that in
 * which it became managed. The first event after which it is not is the one that is shown.
 */
public final class ClientEventsCheck {
    /** Where a client on a 64-bit operating system has the accepted root. */
    private static final String WHERE = "CERT-FIX-03";

    private ClientEventsCheck() {}

    /** The newest version that it could trust is in force, and no other (CERT-TRUST-01). */
    public static Optional<Discrepancy> inForce(List<ClientMoment> moments) {
        return first(
                moments,
                (model, moment) -> PolicyCheck.inForce(model.inForce(), moment.applied(), moment.exchanges())
                        .map(found -> found.blaming(model.requirement())));
    }

    /** It fetched the certificate where it had no copy (CERT-FIX-01), and not where its copy was right (CERT-FIX-07). */
    public static Optional<Discrepancy> fetched(List<ClientMoment> moments) {
        return first(
                moments,
                (model, moment) -> asDue(
                                model.fetching(),
                                CertificateFetchCheck::fetched,
                                CertificateFetchCheck::notFetched,
                                moment.exchanges())
                        .map(found -> found.blaming(moment.came().requirement())));
    }

    /** It reported what it had to reject for the first time, and nothing where it rejected nothing (CERT-ROOT-06). */
    public static Optional<Discrepancy> reported(List<ClientMoment> moments) {
        return first(
                moments,
                (model, moment) -> asDue(
                        model.reporting(),
                        ErrorReportCheck::reported,
                        ErrorReportCheck::notReported,
                        moment.exchanges()));
    }

    /** It accepts the root that it accepted before, unless an administrator acted (CERT-ROOT-07). */
    public static Optional<Discrepancy> acceptedRoot(List<ClientMoment> moments) {
        Map<String, String> data = new HashMap<>();
        return first(moments, (model, moment) -> {
            String seen = moment.acceptedRoot()
                    .map(RegistryValue::data)
                    .orElse("absent")
                    .toUpperCase(Locale.ROOT);
            boolean known = data.containsKey(model.acceptedRoot());
            boolean holds = moment.acceptedRoot().isPresent()
                    && (known ? data.get(model.acceptedRoot()).equals(seen) : !data.containsValue(seen));
            String expected = known
                    ? "the accepted root is " + data.get(model.acceptedRoot())
                    : "the accepted root is another one than any before";
            data.putIfAbsent(model.acceptedRoot(), seen);
            Optional<Discrepancy> found = Discrepancy.unless(holds, expected, "it is " + seen, moment.exchanges());
            return moment.acceptedRoot().isPresent() ? found : found.map(one -> one.blaming(WHERE));
        });
    }

    private static Optional<Discrepancy> asDue(
            Duty duty, Check.Of1<List<Exchange>> done, Check.Of1<List<Exchange>> left, List<Exchange> exchanges) {
        return switch (duty) {
            case MUST -> done.on(exchanges);
            case MUST_NOT -> left.on(exchanges);
            case MAY -> Optional.empty();
        };
    }

    private static Optional<Discrepancy> first(
            List<ClientMoment> moments, BiFunction<ClientModel, ClientMoment, Optional<Discrepancy>> check) {
        if (moments.size() < 2) {
            return Discrepancy.unless(false, "events come to the client", "none came", List.<Exchange>of());
        }
        ClientModel model = ClientModel.managed(moments.get(0));
        for (int i = 0; i < moments.size(); i++) {
            ClientMoment moment = moments.get(i);
            model = i == 0 ? model : model.after(moment);
            Optional<Discrepancy> found = check.apply(model, moment);
            if (found.isPresent()) {
                String after = EventName.of(i, moment.came().event());
                return found.map(one -> one.after(after));
            }
        }
        return Optional.empty();
    }
}
