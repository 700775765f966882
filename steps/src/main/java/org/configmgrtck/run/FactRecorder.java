package org.configmgrtck.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.configmgrtck.fact.FactLog;

/**
 * The one listener that turns each finished scenario into one fact. Facts and transcripts are on disk as soon as their
 * scenario has ended, so that a crash of the kit loses nothing.
 */
public final class FactRecorder implements ConcurrentEventListener {
    private final Path folder;
    private final FactLog log;
    private final Rules rules = new Rules();
    private final Map<UUID, FactBuilder> underway = new ConcurrentHashMap<>();

    /** @param folder address of the report folder, or its path relative to the working folder; made if need be */
    public FactRecorder(URI folder) throws IOException {
        this.folder =
                Files.createDirectories(folder.isOpaque() ? Path.of(folder.getSchemeSpecificPart()) : Path.of(folder));
        this.log = FactLog.open(RunFolder.facts(this.folder));
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestSourceParsed.class, rules::learn);
        publisher.registerHandlerFor(
                TestStepFinished.class, event -> of(event.getTestCase()).step(event));
        publisher.registerHandlerFor(EmbedEvent.class, this::attachment);
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
        publisher.registerHandlerFor(TestRunFinished.class, event -> close());
    }

    private FactBuilder of(TestCase testCase) {
        return underway.computeIfAbsent(testCase.getId(), id -> new FactBuilder(testCase));
    }

    private void attachment(EmbedEvent event) {
        FactBuilder builder = of(event.getTestCase());
        if (Transcript.CHECKS.equals(event.getName())) {
            builder.checks(event.getData());
        } else if (ObservationsAttachment.NAME.equals(event.getName())) {
            builder.observations(event.getData());
        } else if (Transcript.ATTACHMENT.equals(event.getName())) {
            write(builder.transcript(), event.getData());
        } else if (OverrunNote.ATTACHMENT.equals(event.getName())) {
            builder.overrun(OverrunNote.read(event.getData()));
        }
    }

    private void finished(TestCaseFinished event) {
        FactBuilder builder = of(event.getTestCase());
        underway.remove(event.getTestCase().getId());
        try {
            log.append(builder.finish(event.getResult(), rules.of(event.getTestCase())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, byte[] transcript) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, transcript);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
