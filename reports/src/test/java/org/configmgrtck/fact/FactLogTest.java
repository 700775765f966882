package org.configmgrtck.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;
import static org.configmgrtck.Small.failed;
import static org.configmgrtck.Small.planned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactLogTest {
    @TempDir
    Path folder;

    private final List<Fact> facts = List.of(
            fact(planned("a", "TRUST-01"), Small.passed())
                    .withObservations(List.of(new Observation("cleared-value", "<\u001b\u202e日本"))),
            fact(planned("b", "TRUST-01"), failed("TRUST-01", "<\u001b\u0000\n\u202e日本")),
            fact(planned("c", "TRUST-01"), Small.hang()),
            fact(planned("d", "TRUST-01"), Small.notApplicable()),
            fact(planned("e", "TRUST-01"), new Outcome.KitError("no port")));

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = written();
        assertThat(Files.readAllLines(file)).hasSize(5);
        assertThat(FactLog.read(file)).isEqualTo(new FactLog.Recorded(facts, List.of()));
    }

    @Test
    void factsAreInTheFileBeforeTheLogIsClosed() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        try (FactLog log = FactLog.open(file)) {
            log.append(facts.get(0));
            assertThat(FactLog.read(file).facts()).containsExactly(facts.get(0));
        }
    }

    @Test
    void saysThatTheLastLineIsTorn() throws IOException {
        Path file = written();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        FactLog.Recorded recorded = FactLog.read(file);
        assertThat(recorded.facts()).isEqualTo(facts.subList(0, 4));
        assertThat(recorded.problems())
                .singleElement()
                .asString()
                .startsWith("facts.jsonl, line 5: the last line is torn off");
    }

    @Test
    void aTornLineSpoilsNoOther() throws IOException {
        Path file = written();
        Files.writeString(file, "{\"scenario\":\"to", StandardOpenOption.APPEND);
        try (FactLog log = FactLog.open(file)) {
            log.append(facts.get(0));
        }
        FactLog.Recorded recorded = FactLog.read(file);
        assertThat(recorded.facts()).hasSize(6);
        assertThat(recorded.problems()).singleElement().asString().startsWith("facts.jsonl, line 6: expected one fact");
    }

    @Test
    void linesThatAreNoFactsAreNamed() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        Files.writeString(file, "null\n{}\n\n{\"scenario\":null}\n");
        FactLog.Recorded recorded = FactLog.read(file);
        assertThat(recorded.facts()).isEmpty();
        assertThat(recorded.problems()).hasSize(4);
    }

    @Test
    void aFactOfAFormerVersionHasNoObservations() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        try (FactLog log = FactLog.open(file)) {
            log.append(facts.get(1));
        }
        String former = Files.readString(file).replace(",\"observations\":[]", "");
        assertThat(former).doesNotContain("observations");
        Files.writeString(file, former);
        assertThat(FactLog.read(file)).isEqualTo(new FactLog.Recorded(facts.subList(1, 2), List.of()));
    }

    @Test
    void halfASurrogatePairIsWrittenVisibly() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        try (FactLog log = FactLog.open(file)) {
            log.append(fact(planned("a", "TRUST-01"), failed("TRUST-01", "x\ud800y")));
        }
        assertThat(FactLog.read(file).facts())
                .extracting(Fact::outcome)
                .containsExactly(failed("TRUST-01", "x[U+D800]y"));
    }

    @Test
    void takesFactsFromSeveralThreads() throws Exception {
        Path file = folder.resolve("facts.jsonl");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        try (FactLog log = FactLog.open(file)) {
            for (int i = 0; i < 200; i++) {
                Fact fact = fact(planned("n" + i, "TRUST-01"), Small.passed());
                done.add(threads.submit(() -> {
                    log.append(fact);
                    return fact;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        FactLog.Recorded recorded = FactLog.read(file);
        assertThat(recorded.problems()).isEmpty();
        assertThat(recorded.facts()).hasSize(200).doesNotHaveDuplicates();
    }

    private Path written() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        try (FactLog log = FactLog.open(file)) {
            for (Fact fact : facts) {
                log.append(fact);
            }
        }
        return file;
    }
}
