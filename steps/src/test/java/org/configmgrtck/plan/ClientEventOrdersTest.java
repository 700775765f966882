package org.configmgrtck.plan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.configmgrtck.client.ClientEvent.AGAIN;
import static org.configmgrtck.client.ClientEvent.FIX;
import static org.configmgrtck.client.ClientEvent.IMPOSTOR;
import static org.configmgrtck.client.ClientEvent.OTHER_ROOT;
import static org.configmgrtck.client.ClientEvent.OUTAGE;
import static org.configmgrtck.client.ClientEvent.REINSTALL;
import static org.configmgrtck.client.ClientEvent.SHORTAGE;
import static org.configmgrtck.client.ClientEvent.SUPPLY;
import static org.configmgrtck.client.ClientEvent.TAMPERING;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.configmgrtck.client.ClientEvent;
import org.configmgrtck.steps.Phrases;
import org.junit.jupiter.api.Test;

/** The orders in which scenarios have events come to a client leave little room for a fault that needs two of them. */
class ClientEventOrdersTest {
    private static final Pattern EVENTS =
            Pattern.compile("these events come to the client one after the other: \"(.*)\"");

    private final List<List<ClientEvent>> orders = Pickles.read().stream()
            .flatMap(pickle -> Pickles.steps(pickle).stream())
            .flatMap(step -> EVENTS.matcher(step).results())
            .map(found -> new Phrases().clientEvents(found.group(1)))
            .toList();

    @Test
    void everyEventComesCloseBehindEveryOther() {
        Set<List<ClientEvent>> missing = pairs();
        missing.removeAll(follow(1));
        missing.removeAll(follow(2));

        assertThat(missing)
                .as("neither next to each other, nor with one event in between")
                .isEmpty();
        assertThat(follow(1)).as("next to each other").hasSizeGreaterThan(pairs().size() * 3 / 5);
    }

    @Test
    void whatTroubleHeldBackIsCaughtUpWith() {
        assertThat(follow(1))
                .contains(
                        List.of(OUTAGE, AGAIN),
                        List.of(SHORTAGE, AGAIN),
                        List.of(TAMPERING, AGAIN),
                        List.of(IMPOSTOR, AGAIN),
                        List.of(OTHER_ROOT, FIX),
                        List.of(OTHER_ROOT, REINSTALL),
                        List.of(OTHER_ROOT, SUPPLY));
    }

    private static Set<List<ClientEvent>> pairs() {
        return Arrays.stream(ClientEvent.values())
                .flatMap(one -> Arrays.stream(ClientEvent.values()).map(other -> List.of(one, other)))
                .collect(toSet());
    }

    /** The pairs of which the second comes so many places behind the first in some order. */
    private Set<List<ClientEvent>> follow(int places) {
        return orders.stream()
                .flatMap(order -> IntStream.range(places, order.size())
                        .mapToObj(i -> List.of(order.get(i - places), order.get(i))))
                .collect(toSet());
    }

    @Test
    void anUnknownWordIsNoEvent() {
        assertThatThrownBy(() -> new Phrases().clientEvents("policy, party"))
                .hasMessageStartingWith("'party' is not one of [policy, ");
    }
}
