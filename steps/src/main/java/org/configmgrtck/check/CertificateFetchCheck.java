package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.exchange.Exchange;

/** Has the client fetched the signing certificate in these exchanges, and where? */
public final class CertificateFetchCheck {
    private CertificateFetchCheck() {}

    /** It was fetched, from whichever source. */
    public static Optional<Discrepancy> fetched(List<Exchange> cycle) {
        boolean holds = Stream.concat(fromDirectory(cycle), fromManagementPoint(cycle))
                .findAny()
                .isPresent();
        return Discrepancy.unless(
                holds,
                "the client fetches the signing certificate from Active Directory or the management point",
                "neither handed it out",
                cycle);
    }

    /** It was fetched from Active Directory. */
    public static Optional<Discrepancy> fetchedFromDirectory(List<Exchange> cycle) {
        return Discrepancy.unless(
                fromDirectory(cycle).findAny().isPresent(),
                "the client fetches the signing certificate from Active Directory",
                "Active Directory did not hand it out",
                cycle);
    }

    /** It was fetched from the management point. */
    public static Optional<Discrepancy> fetchedFromManagementPoint(List<Exchange> cycle) {
        return Discrepancy.unless(
                fromManagementPoint(cycle).findAny().isPresent(),
                "the client fetches the signing certificate from the management point",
                "the management point did not hand it out",
                cycle);
    }

    /** Nobody was asked for it. */
    public static Optional<Discrepancy> notFetched(List<Exchange> cycle) {
        List<Exchange> asked = Stream.<Exchange>concat(
                        fromDirectory(cycle), Observed.certificateRequests(cycle).stream())
                .toList();
        return Discrepancy.unless(
                asked.isEmpty(),
                "the client does not fetch the signing certificate",
                asked.stream().map(Exchange::summary).collect(Collectors.joining("; ")),
                asked);
    }

    private static Stream<Exchange> fromDirectory(List<Exchange> cycle) {
        return Observed.certificatesHandedOut(cycle).stream().map(Exchange.class::cast);
    }

    private static Stream<Exchange> fromManagementPoint(List<Exchange> cycle) {
        return Observed.certificateRequests(cycle).stream()
                .filter(http -> http.status() == 200)
                .map(Exchange.class::cast);
    }
}
