package org.configmgrtck.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;

/** Which status messages does a site server send? */
public final class StatusMessageCheck {
    private static final long DAYS_OF_WARNING = 10;

    private StatusMessageCheck() {}

    /** What was exchanged while the clock showed this instant. */
    public record Moment(Instant now, List<Exchange> exchanges) {
        public Moment {
            exchanges = List.copyOf(exchanges);
        }
    }

    /** That the certificate expires soon, from the component that says so (CERT-EXPIRY-01). */
    public static Optional<Discrepancy> expiryReported(ExpiryComponent component, List<Exchange> exchanges) {
        List<SiteStatusMessage> sent = sent(exchanges, SiteStatusMessage.CERTIFICATE_EXPIRES);
        boolean holds = !sent.isEmpty() && sent.stream().allMatch(m -> component.is(m.component()));
        return Discrepancy.unless(
                holds, "status message 5112 is sent by the component " + component.names(), seen(sent), exchanges);
    }

    /** Nothing of the kind (CERT-EXPIRY-01). */
    public static Optional<Discrepancy> expiryNotReported(List<Exchange> exchanges) {
        return counted(0, exchanges);
    }

    /** Just so many times (CERT-EXPIRY-02). */
    public static Optional<Discrepancy> counted(int times, List<Exchange> exchanges) {
        List<SiteStatusMessage> sent = sent(exchanges, SiteStatusMessage.CERTIFICATE_EXPIRES);
        return Discrepancy.unless(
                sent.size() == times, "status message 5112 is sent " + times + " times", seen(sent), exchanges);
    }

    /** The last one, that so many days are left (CERT-EXPIRY-02). */
    public static Optional<Discrepancy> lastSays(int days, List<Exchange> exchanges) {
        List<SiteStatusMessage> sent = sent(exchanges, SiteStatusMessage.CERTIFICATE_EXPIRES);
        return Discrepancy.unless(
                !sent.isEmpty() && says(sent.get(sent.size() - 1), days),
                "the last status message 5112 says that " + days + " days are left",
                seen(sent),
                exchanges);
    }

    /**
     * Once at each moment from ten days before the end on, with the days left (CERT-EXPIRY-02). Each moment is a day after
     * the last, and a whole number of days before the end (reading expiry-day-count).
     */
    public static Optional<Discrepancy> daily(Instant end, List<Moment> moments) {
        List<Exchange> evidence = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Moment moment : moments) {
            long left = Duration.between(moment.now(), end).toDays();
            Optional<Discrepancy> found = warned(left, true, moment.exchanges());
            if (found.isPresent()) {
                wrong.add("with " + left + " days left: " + found.get().actual());
                evidence.addAll(moment.exchanges());
            }
        }
        return Discrepancy.unless(
                wrong.isEmpty(),
                "status message 5112 is sent once a day from 10 days before the end on, with the days left",
                String.join("; ", wrong),
                evidence);
    }

    /**
     * With 10 days or less left once, or at most once, with these days; with more days not at all (CERT-EXPIRY-02).
     *
     * @param due whether it has to be sent, if so few days are left
     */
    static Optional<Discrepancy> warned(long left, boolean due, List<Exchange> exchanges) {
        List<SiteStatusMessage> sent = sent(exchanges, SiteStatusMessage.CERTIFICATE_EXPIRES);
        boolean soon = left <= DAYS_OF_WARNING;
        boolean asOften = due && soon ? sent.size() == 1 : sent.size() <= (soon ? 1 : 0);
        return Discrepancy.unless(
                asOften && sent.stream().allMatch(message -> says(message, left)),
                "with " + left + " days left status message 5112 is sent "
                        + (soon ? due ? "once, with these days" : "once at most, with these days" : "0 times"),
                seen(sent),
                exchanges);
    }

    /** That the schema lacks the extension (REF-SCHEMA-01). */
    public static Optional<Discrepancy> missingExtensionReported(List<Exchange> exchanges) {
        List<SiteStatusMessage> sent = sent(exchanges, SiteStatusMessage.SCHEMA_NOT_EXTENDED);
        return Discrepancy.unless(!sent.isEmpty(), "status message 1001 is sent", seen(sent), exchanges);
    }

    /** That it does not lack it. */
    public static Optional<Discrepancy> missingExtensionNotReported(List<Exchange> exchanges) {
        List<SiteStatusMessage> sent = sent(exchanges, SiteStatusMessage.SCHEMA_NOT_EXTENDED);
        return Discrepancy.unless(sent.isEmpty(), "no status message 1001 is sent", seen(sent), exchanges);
    }

    private static boolean says(SiteStatusMessage message, long days) {
        return message.insertionStrings().equals(List.of(Long.toString(days)));
    }

    private static List<SiteStatusMessage> sent(List<Exchange> exchanges, String id) {
        return Observed.statusMessages(exchanges).stream()
                .flatMap(http -> SiteStatusMessage.of(http.requestBody()).stream())
                .filter(message -> message.id().equals(id))
                .toList();
    }

    private static String seen(List<SiteStatusMessage> sent) {
        return sent.isEmpty()
                ? "no such message"
                : sent.stream().map(SiteStatusMessage::toString).collect(Collectors.joining(", "));
    }
}
