package org.configmgrtck.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Exchange.Http;

/**
 * What did the client fetch, and when (REM-4-02, REM-4-03, REM-5-01)? Each check is given what was exchanged since the
 * scenario's stimulus.
 */
public final class DownloadCheck {
    private DownloadCheck() {}

    /** The client fetched this version of machine policy before any statement of health was presented. */
    public static Optional<Discrepancy> machinePolicyBeforeStatements(
            String bodyQuery, List<PresentedStatement> presented, List<Exchange> exchanges) {
        int fetched = first(Observed.machinePolicyBodies(exchanges, bodyQuery));
        boolean holds = presented.stream().allMatch(statement -> fetched < statement.number());
        return Discrepancy.unless(
                fetched != Integer.MAX_VALUE && holds,
                "machine policy is fetched from the management point, and only then a statement of health is presented",
                fetched == Integer.MAX_VALUE
                        ? "the new machine policy was not fetched"
                        : "a statement of health was presented before machine policy was fetched, in exchange "
                                + presented.get(0).number(),
                exchanges);
    }

    /** The client asked the management point for its assignments, whatever it was answered. */
    public static Optional<Discrepancy> askedForMachinePolicy(List<Exchange> exchanges) {
        return Discrepancy.unless(
                !Observed.assignmentRequests(exchanges).isEmpty(),
                "the client asks the management point for machine policy",
                "the management point was not asked",
                exchanges);
    }

    /** Just these software updates came from the distribution points. */
    public static Optional<Discrepancy> updates(List<String> expected, List<Exchange> exchanges) {
        Set<String> came = new TreeSet<>();
        Observed.softwareUpdateRequests(exchanges).stream()
                .filter(http -> http.status() == 200)
                .forEach(http -> came.add(name(http)));
        return Discrepancy.unless(
                came.equals(new HashSet<>(expected)),
                "the software updates " + expected + " are fetched from the distribution points, and no others",
                "fetched were " + came,
                exchanges);
    }

    /** A distribution point was at least asked for a software update. */
    public static Optional<Discrepancy> askedForUpdates(List<Exchange> exchanges) {
        return Discrepancy.unless(
                !Observed.softwareUpdateRequests(exchanges).isEmpty(),
                "the client asks a distribution point for software updates",
                "no distribution point was asked for any",
                exchanges);
    }

    /** Each of these had come before a statement of health was presented that claims compliance. */
    public static Optional<Discrepancy> updatesBeforeCompliance(
            Collection<String> updates, List<PresentedStatement> presented, List<Exchange> exchanges) {
        Optional<PresentedStatement> claim = presented.stream()
                .filter(statement -> PresentationCheck.claimsCompliance(statement.statement()))
                .findFirst();
        List<String> late = updates.stream()
                .filter(update -> claim.map(PresentedStatement::number).orElse(Integer.MAX_VALUE)
                        <= first(Observed.softwareUpdateRequests(exchanges).stream()
                                .filter(http ->
                                        http.status() == 200 && name(http).equals(update))
                                .toList()))
                .toList();
        return Discrepancy.unless(
                claim.isPresent() && late.isEmpty(),
                "each of " + updates + " has come before a statement of health is presented that is compliant",
                claim.map(statement -> late + " had not come when it presented " + statement.summary())
                        .orElse("no statement of health that is compliant was presented"),
                exchanges);
    }

    private static int first(List<Http> found) {
        return found.stream().mapToInt(Http::number).min().orElse(Integer.MAX_VALUE);
    }

    private static String name(Http request) {
        String path = request.url().replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    }
}
