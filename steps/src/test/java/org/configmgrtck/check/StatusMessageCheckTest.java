package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.configmgrtck.check.StatusMessageCheck.Moment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusMessageCheckTest {
    private static final Instant END = Instant.parse("2031-04-15T06:07:08Z");

    @ParameterizedTest
    @CsvSource({"either, true, true", "underscore, true, false", "hyphen, false, true"})
    void theReadingSaysWhichSpellingOfTheComponentIsAccepted(String reading, boolean underscore, boolean hyphen) {
        ExpiryComponent component = ExpiryComponent.of(new ChosenReadings(Map.of("expiry-component-name", reading)));

        assertThat(StatusMessageCheck.expiryReported(component, List.of(message("5112", "SMS_POLICY_PROVIDER", "9")))
                        .isEmpty())
                .isEqualTo(underscore);
        assertThat(StatusMessageCheck.expiryReported(component, List.of(message("5112", "SMS_POLICY-PROVIDER", "9")))
                        .isEmpty())
                .isEqualTo(hyphen);
    }

    @Test
    void everyValueOfTheReadingMeansSomething() {
        assertThat(Specification.load().readings().get("expiry-component-name").values())
                .hasSameSizeAs(ExpiryComponent.values())
                .allSatisfy(value -> assertThat(
                                ExpiryComponent.of(new ChosenReadings(Map.of("expiry-component-name", value))))
                        .isNotNull());
    }

    @Test
    void anotherComponentNumberOrPlaceIsNoReport() {
        Exchange elsewhere = new Exchange.Http(
                1,
                Peer.MANAGEMENT_POINT,
                "POST",
                "/mp/d1/status-messages",
                text("5112", "SMS_POLICY_PROVIDER", "9"),
                204,
                "",
                "");
        for (Exchange other : List.of(
                message("5112", "SMS_EXECUTIVE", "9"),
                message("1001", "SMS_POLICY_PROVIDER", "9"),
                post("no XML"),
                post("<!DOCTYPE x><StatusMessage ID=\"5112\" Component=\"SMS_POLICY_PROVIDER\"/>"),
                elsewhere)) {
            assertThat(StatusMessageCheck.expiryReported(ExpiryComponent.EITHER, List.of(other)))
                    .as("%s", other)
                    .isPresent();
        }
        assertThat(StatusMessageCheck.expiryReported(ExpiryComponent.EITHER, List.of()))
                .isPresent();
    }

    @Test
    void whoeverSendsItItIsSent() {
        assertThat(StatusMessageCheck.expiryNotReported(List.of())).isEmpty();
        assertThat(StatusMessageCheck.expiryNotReported(List.of(message("5112", "SMS_EXECUTIVE", "9"))))
                .isPresent();
    }

    @Test
    void messagesAreCounted() {
        List<Exchange> two = List.of(provider("9"), provider("9"));

        assertThat(StatusMessageCheck.counted(2, two)).isEmpty();
        assertThat(StatusMessageCheck.counted(1, two)).isPresent();
        assertThat(StatusMessageCheck.counted(3, two)).isPresent();
    }

    @Test
    void theLastMessageSaysHowManyDaysAreLeft() {
        assertThat(StatusMessageCheck.lastSays(6, List.of(provider("7"), provider("6"))))
                .isEmpty();
        assertThat(StatusMessageCheck.lastSays(6, List.of(provider("6"), provider("7"))))
                .isPresent();
        assertThat(StatusMessageCheck.lastSays(6, List.of())).isPresent();
    }

    @Test
    void oneMessageADayWithTheDaysLeftIsRight() {
        assertThat(StatusMessageCheck.daily(END, days(12, "", "", "10", "9", "8")))
                .isEmpty();
        assertThat(StatusMessageCheck.daily(END, days(1, "1"))).isEmpty();
    }

    @Test
    void aMissingWrongEarlyOrSecondMessageIsFound() {
        assertThat(StatusMessageCheck.daily(END, days(10, "10", ""))).isPresent();
        assertThat(StatusMessageCheck.daily(END, days(10, "10", "10"))).isPresent();
        assertThat(StatusMessageCheck.daily(END, days(10, ""))).isPresent();
        assertThat(StatusMessageCheck.daily(END, days(11, "11", "10"))).isPresent();
        assertThat(StatusMessageCheck.daily(
                        END, List.of(new Moment(END.minus(Duration.ofDays(3)), List.of(provider("3"), provider("3"))))))
                .isPresent();
    }

    @Test
    void theMissingExtensionIsReportedByItsNumber() {
        Exchange report = message("1001", "SMS_ANY", "");

        assertThat(StatusMessageCheck.missingExtensionReported(List.of(report))).isEmpty();
        assertThat(StatusMessageCheck.missingExtensionNotReported(List.of(report)))
                .isPresent();
        assertThat(StatusMessageCheck.missingExtensionReported(List.of(provider("9"))))
                .isPresent();
        assertThat(StatusMessageCheck.missingExtensionNotReported(List.of(provider("9"))))
                .isEmpty();
    }

    /** A moment for each day, from so many days before the end, with a message of this insertion string, or none. */
    private static List<Moment> days(int left, String... strings) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < strings.length; i++) {
            List<Exchange> sent = strings[i].isEmpty() ? List.of() : List.of(provider(strings[i]));
            moments.add(new Moment(END.minus(Duration.ofDays(left - i)), sent));
        }
        return moments;
    }

    static Exchange provider(String days) {
        return message("5112", "SMS_POLICY_PROVIDER", days);
    }

    private static Exchange message(String id, String component, String string) {
        return post(text(id, component, string));
    }

    private static String text(String id, String component, String string) {
        return "<StatusMessage ID=\"%s\" Component=\"%s\"><InsertionString>%s</InsertionString></StatusMessage>"
                .formatted(id, component, string);
    }

    private static Exchange post(String body) {
        return new Exchange.Http(1, Peer.STATUS_SINK, "POST", "/status/d1/status-messages", body, 204, "", "");
    }
}
