package org.configmgrtck.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.configmgrtck.specification.Role;
import org.configmgrtck.text.Json;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Mismatch.Kind;
import org.configmgrtck.verdict.Waiver;
import org.configmgrtck.verdict.Waiver.Scope;

/** From the text of a {@code run.json} to what it says. */
final class RunRecordReader {
    private static final String MAJOR = RunRecord.FORMAT.substring(0, RunRecord.FORMAT.indexOf('.'));

    private final String file;

    /** @param file how complaints name the file */
    RunRecordReader(String file) {
        this.file = file;
    }

    RunRecord read(String text) {
        Member run = parsed(text).object();
        refuseOtherFormat(run.at("format"));
        return new RunRecord(
                run.at("kitVersion").text(),
                run.at("specification").text(),
                subject(run.at("subject").object()),
                run.at("readings").textsByName(),
                run.at("clock").parsed("an instant such as 2031-04-05T06:07:08Z", Instant::parse),
                run.at("only").texts(),
                run.at("options").texts(),
                run.at("reach").texts(),
                run.at("shard").ifThere(shard -> shard.parsed("a shard such as 2/3", Shard::of)),
                run.at("started").parsed("an instant such as 2031-04-05T06:07:08Z", Instant::parse),
                run.at("duration").ifThere(RunRecordReader::duration),
                run.at("waivers").items().stream().map(RunRecordReader::waiver).toList(),
                run.at("mismatches").items().stream()
                        .map(RunRecordReader::mismatch)
                        .toList(),
                run.at("selected").texts());
    }

    private static Subject subject(Member subject) {
        Member roles = subject.at("roles");
        if (roles.texts().stream().anyMatch(label -> Role.of(label).isEmpty())) {
            throw roles.wrong("labels of roles such as shv-point");
        }
        return new Subject(
                subject.at("name").text(),
                subject.at("version").text(),
                subject.at("target").text(),
                subject.at("bundled").truth(),
                roles.texts(),
                subject.at("settableClock").truth(),
                subject.at("deploymentsAtOnce").count(),
                subject.at("knownFailureCodes").ifThere(Member::texts));
    }

    private static Waiver waiver(Member waiver) {
        return new Waiver(
                waiver.at("scope")
                        .parsed("requirement or scenario", word -> labelled(Scope.values(), Scope::label, word)),
                waiver.at("id").text(),
                waiver.at("reason").text(),
                waiver.at("issue").parsed("an address", URI::create),
                waiver.at("expires").parsed("a day such as 2031-04-05", LocalDate::parse),
                waiver.at("place").text());
    }

    private static Mismatch mismatch(Member mismatch) {
        return new Mismatch(
                mismatch.at("kind")
                        .parsed("over-claimed or under-claimed", word -> labelled(Kind.values(), Kind::label, word)),
                mismatch.at("words").text());
    }

    private static <T> T labelled(T[] values, Function<T, String> label, String word) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Duration duration(Member member) {
        Duration duration = member.parsed("a duration such as PT12.5S", Duration::parse);
        if (duration.isNegative()) {
            throw member.wrong("a duration of no less than PT0S");
        }
        return duration;
    }

    private Member parsed(String text) {
        try {
            return new Member(file, "", Json.mapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new RecordException(file + ", line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                    + ": expected JSON. The kit writes this file; run again, or take an unchanged copy.");
        }
    }

    private void refuseOtherFormat(Member format) {
        String found = format.parsed("a version such as " + RunRecord.FORMAT, RunRecordReader::version);
        if (!found.substring(0, found.indexOf('.')).equals(MAJOR)) {
            throw new RecordException(file + ", field format: expected " + MAJOR + ".x, found " + Visible.line(found)
                    + ". Another version of the kit wrote it; use that version to read it.");
        }
    }

    private static String version(String text) {
        if (!text.matches("[0-9]{1,4}\\.[0-9]{1,4}")) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
