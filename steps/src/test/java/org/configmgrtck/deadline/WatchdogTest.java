package org.configmgrtck.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchdogTest {
    private static final Duration LONG = Duration.ofSeconds(15);

    private static Watchdog watchdog(String... changes) {
        Map<String, String> map = new HashMap<>();
        for (String change : changes) {
            String[] parts = change.split("=");
            map.put(parts[0], parts[1]);
        }
        return new Watchdog(Deadlines.of(map));
    }

    private static void never() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    void aScenarioThatTakesTooLongIsInterruptedWhereItStands() {
        try (Watchdog watchdog = watchdog("scenario=50ms")) {
            Watch watch = watchdog.begin("A/b");
            assertThatThrownBy(WatchdogTest::never).isInstanceOf(InterruptedException.class);
            watch.stop();
            Overrun overrun = watch.overrun().orElseThrow();
            assertThat(overrun.words()).isEqualTo("it took longer than the deadline of 50ms for one scenario");
            assertThat(overrun.after()).isGreaterThanOrEqualTo(Duration.ofMillis(50));
            assertThat(overrun.stack()).anySatisfy(call -> assertThat(call).contains("WatchdogTest.never"));
        }
    }

    @Test
    void cleaningUpMeetsNoInterruption() {
        try (Watchdog watchdog = watchdog("scenario=50ms")) {
            Watch watch = watchdog.begin("A/b");
            while (watch.overrun().isEmpty()) {
                Thread.onSpinWait();
            }
            watch.stop();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @Test
    void anInterruptionBySomebodyElseIsNotTakenBack() {
        try (Watchdog watchdog = watchdog()) {
            Watch watch = watchdog.begin("A/b");
            Thread.currentThread().interrupt();
            watch.stop();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(watch.overrun()).isEmpty();
        }
    }

    @Test
    void aScenarioThatStoppedInTimeIsLeftAlone() throws InterruptedException {
        try (Watchdog watchdog = watchdog("scenario=300ms")) {
            Watch watch = watchdog.begin("A/b");
            watch.stop();
            Watch next = watchdog.begin("A/c");
            assertThatThrownBy(WatchdogTest::never).isInstanceOf(InterruptedException.class);
            next.stop();
            assertThat(next.overrun()).isPresent();
            assertThat(watch.overrun()).isEmpty();
        }
    }

    @Test
    void theRunsDeadlineEndsWhatIsUnderWay() {
        try (Watchdog watchdog = watchdog("run=60ms")) {
            assertThat(watchdog.runIsOver()).isFalse();
            Watch watch = watchdog.begin("A/b");
            assertThatThrownBy(WatchdogTest::never).isInstanceOf(InterruptedException.class);
            watch.stop();
            assertThat(watch.overrun().orElseThrow().words())
                    .isEqualTo("the run's deadline of 60ms passed while it was asked");
            assertThat(watchdog.runIsOver()).isTrue();
        }
    }

    @Test
    void whoDoesNotReactToAnInterruptionIsGivenUp() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        try (Watchdog watchdog = watchdog("scenario=20ms", "grace=20ms", "call=20ms")) {
            assertThat(watchdog.stuck()).isFalse();
            Errand deaf = Errand.start("deaf", () -> {
                Watch watch = watchdog.begin("A/deaf");
                while (over.getCount() > 0) {
                    Thread.interrupted();
                    Thread.onSpinWait();
                }
                watch.end();
            });
            while (!watchdog.stuck()) {
                assertThat(deaf.await(Duration.ofMillis(5))).isFalse();
            }
            assertThat(watchdog.underway()).extracting(Watch::scenario).containsExactly("A/deaf");
            Watch other = watchdog.begin("A/other");
            assertThat(watchdog.stuck()).isFalse();
            other.end();
            over.countDown();
            assertThat(deaf.await(LONG)).isTrue();
            assertThat(watchdog.underway()).isEmpty();
        } finally {
            over.countDown();
        }
    }

    @Test
    void anErrandThrowsWhereItIsWaitedFor() {
        Errand errand = Errand.start("bad", () -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> errand.await(LONG)).hasMessage("broken");
    }

    @Test
    void anErrandCanBeGivenUp() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Errand errand = Errand.start("long", () -> {
            try {
                over.await(LONG.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(errand.await(Duration.ofMillis(20))).isFalse();
        over.countDown();
        assertThat(errand.await(LONG)).isTrue();
    }
}
