package org.configmgrtck.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    private final Journal journal = new Journal();

    private void say(String url) {
        journal.add(number -> new Exchange.Http(number, Peer.SUBJECT, "GET", url, "", 200, "", ""));
    }

    private static List<Integer> numbers(List<Exchange> exchanges) {
        return exchanges.stream().map(Exchange::number).toList();
    }

    @Test
    void numbersFromOne() {
        say("/a");
        say("/b");
        assertThat(numbers(journal.all())).containsExactly(1, 2);
        assertThat(journal.mark()).isEqualTo(2);
    }

    @Test
    void saysWhenAnExchangeBeganAndHowLongItTook() {
        Timing.Running early = Timing.start();
        say("/between");
        journal.add(number -> new Exchange.Http(number, Peer.SUBJECT, "GET", "/long", "", 200, "", ""), early);
        List<Timed> timed = journal.timed();
        assertThat(timed).extracting(Timed::exchange).isEqualTo(journal.all());
        Timing between = timed.get(0).timing();
        Timing whole = timed.get(1).timing();
        assertThat(whole.begun()).isBeforeOrEqualTo(between.begun());
        assertThat(whole.took()).isGreaterThan(between.took());
    }

    @Test
    void whatIsLeftKeepsItsTimeWhenOthersAreForgotten() {
        say("/a");
        say("/b");
        Timed second = journal.timed().get(1);
        journal.forget(journal.all().subList(0, 1));
        assertThat(journal.timed()).containsExactly(second);
    }

    @Test
    void givesWhatCameSinceAMark() {
        say("/a");
        int mark = journal.mark();
        say("/b");
        say("/c");
        assertThat(numbers(journal.since(mark))).containsExactly(2, 3);
        assertThat(journal.since(journal.mark())).isEmpty();
    }

    @Test
    void forgetsWithoutRenumbering() {
        say("/a");
        int mark = journal.mark();
        say("/b");
        say("/c");
        journal.forget(journal.since(mark));
        say("/d");
        assertThat(numbers(journal.all())).containsExactly(1, 4);
        assertThat(numbers(journal.since(mark))).containsExactly(4);
        assertThat(journal.forgotten()).isEqualTo(2);
    }

    @Test
    void forgetsNothingTwice() {
        say("/a");
        List<Exchange> first = journal.all();
        journal.forget(first);
        journal.forget(first);
        assertThat(journal.all()).isEmpty();
        assertThat(journal.forgotten()).isEqualTo(1);
    }

    @Test
    void keepsNoMoreThanSoManyExchanges() {
        for (int i = 0; i < Journal.MOST_EXCHANGES + 3; i++) {
            say("/a");
        }
        assertThat(journal.all()).hasSize(Journal.MOST_EXCHANGES);
        assertThat(journal.refused()).isEqualTo(3);
        assertThat(journal.mark()).isEqualTo(Journal.MOST_EXCHANGES + 3);
    }

    @Test
    void keepsNoMoreThanSoManyCharacters() {
        String megabyte = "x".repeat(1 << 20);
        long fitting = Journal.MOST_CHARACTERS / megabyte.length();
        for (int i = 0; i < fitting; i++) {
            say(megabyte);
        }
        assertThat(journal.refused()).isZero();
        say("/a");
        assertThat(journal.refused()).isEqualTo(1);
        journal.forget(journal.since((int) fitting - 1));
        say("/b");
        assertThat(journal.refused()).isEqualTo(1);
        assertThat(journal.all()).hasSize((int) fitting);
    }
}
