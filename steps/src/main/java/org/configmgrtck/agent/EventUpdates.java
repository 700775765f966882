package org.configmgrtck.agent;

import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.doubles.Trouble;

/** The distribution points that events send a client to, and what it can have there. */
public final class EventUpdates {
    private static final String WITH_ALL = "dp1";
    private static final String WITH_EVERY_SECOND = "dp2";
    private static final String WITH_WRONG_OCTETS = "dp3";
    private static final String IN_TROUBLE = "dp4";

    private final SoftwareUpdates updates;
    private final List<String> hosted = new ArrayList<>();
    private List<String> sound = List.of();
    private List<String> unsound = List.of();
    private int detours;
    private int disappointments;

    public EventUpdates(SoftwareUpdates updates) {
        this.updates = updates;
    }

    /** Hosts those of these that are not yet hosted. */
    void host(List<String> required) {
        for (String update : required) {
            if (!hosted.contains(update)) {
                hosted.add(update);
                updates.host(WITH_ALL, List.of(update));
                updates.corrupt(WITH_WRONG_OCTETS, update);
                if (hosted.size() % 2 == 0) {
                    updates.host(WITH_EVERY_SECOND, List.of(update));
                }
            }
        }
    }

    /** The client is not sent anywhere. */
    void sendNowhere() {
        sound = List.of();
        unsound = List.of();
    }

    /** Where it can have all, each time on another way. */
    List<String> toAll() {
        sound = List.copyOf(hosted);
        updates.fall(IN_TROUBLE, Trouble.SERVICE_UNAVAILABLE);
        detours++;
        return switch (detours % 3) {
            case 0 -> List.of(IN_TROUBLE, WITH_ALL);
            case 1 -> List.of(WITH_ALL);
            default -> List.of(WITH_EVERY_SECOND, WITH_ALL);
        };
    }

    /** Where it can have every second one. */
    List<String> toSome() {
        sound = hosted.stream()
                .filter(update -> hosted.indexOf(update) % 2 == 1)
                .toList();
        return List.of(WITH_EVERY_SECOND);
    }

    /** Where it can't have any, each time for another reason. */
    List<String> toNone() {
        updates.fall(IN_TROUBLE, Trouble.SERVICE_UNAVAILABLE);
        disappointments++;
        return switch (disappointments % 3) {
            case 0 -> List.of();
            case 1 -> {
                unsound = List.copyOf(hosted);
                yield List.of(WITH_WRONG_OCTETS);
            }
            default -> List.of(IN_TROUBLE);
        };
    }

    /** What the client can have where it is sent to. */
    List<String> sound() {
        return sound;
    }

    /** What it is given wrong octets for there. */
    List<String> unsound() {
        return unsound;
    }
}
