package org.configmgrtck.check;

import java.time.Instant;
import java.util.List;
import org.configmgrtck.exchange.Exchange;

/**
 * One of several events that came to a client with a health agent, and what was seen of it then.
 *
 * @param event the event in words
 * @param came what it was for the client
 * @param policies the site's machine policy as it is now
 * @param sound the software updates that it could have where it was sent to, if anywhere
 * @param unsound those that it was given other octets for there
 * @param now the deployment's clock
 * @param presented the statements of health among the exchanges
 * @param exchanges everything from the event to its end
 */
public record AgentMoment(
        String event,
        Came came,
        Policies policies,
        List<String> sound,
        List<String> unsound,
        Instant now,
        List<PresentedStatement> presented,
        List<Exchange> exchanges) {
    public AgentMoment {
        sound = List.copyOf(sound);
        unsound = List.copyOf(unsound);
        presented = List.copyOf(presented);
        exchanges = List.copyOf(exchanges);
    }

    /**
     * Machine policy of a site.
     *
     * @param timestamp of the NAP policies in it
     * @param required the software updates that they require
     * @param bodyQuery how the address of its body ends
     */
    public record Policies(Instant timestamp, List<String> required, String bodyQuery) {
        public Policies {
            required = List.copyOf(required);
        }
    }

    /** What comes to a client. */
    public enum Came {
        /** It is a new one, and downloads machine policy. */
        NEW("SHV-1-02"),
        /** It downloads machine policy once more. */
        CYCLE("REM-4-01"),
        /** It is told to download machine policy, to evaluate itself again, and to present a new statement of health. */
        TOLD_TO_DOWNLOAD("REM-4-02"),
        /** The same, while machine policy can't be had. */
        TOLD_IN_VAIN("REM-4-02"),
        /** It is told to evaluate itself again, and to present a new statement of health. */
        TOLD_TO_EVALUATE("REM-4-01"),
        /** It is sent to distribution points. */
        SENT("REM-5-01");

        private final String requirement;

        Came(String requirement) {
            this.requirement = requirement;
        }

        /** What is not met if it does not present what it has to then. */
        String requirement() {
            return requirement;
        }
    }
}
