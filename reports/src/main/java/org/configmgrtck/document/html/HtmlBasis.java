package org.configmgrtck.document.html;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.record.SeedWord;
import org.configmgrtck.specification.Disposition;
import org.configmgrtck.specification.Level;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.SourceSentence;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.Ending;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.Verdict;

/** What a verdict rests on, and how much of the specification it covers. */
final class HtmlBasis {
    private static final String DASH = "–";

    private final RunReport report;
    private final Words words;
    private final Optional<SourceSentences> sentences;

    HtmlBasis(RunReport report, Words words, Optional<SourceSentences> sentences) {
        this.report = report;
        this.words = words;
        this.sentences = sentences;
    }

    List<HtmlPage.Pair> about() {
        List<HtmlPage.Pair> about = new ArrayList<>();
        Ending ending = report.judgement().ending();
        about.add(pair("subject", report.claim().name() + " " + report.claim().version()));
        about.add(pair("target", report.claim().target()));
        if (report.invocation().bundledTarget()) {
            about.add(pair("which", words.say("about.bundled")));
        }
        about.add(pair("roles", roles()));
        about.add(new HtmlPage.Pair(words.say("about.readings"), readings(), false, "readings"));
        about.add(waivers(ending.waivers()));
        int mismatches = ending.mismatches().size();
        about.add(new HtmlPage.Pair(
                words.say("about.declaration"),
                mismatches == 0 ? words.say("declaration.fits") : words.count("declaration.mismatches", mismatches),
                false,
                mismatches == 0 ? "" : "notices"));
        List<String> only = report.invocation().only();
        about.add(pair("selected", only.isEmpty() ? words.say("about.everything") : String.join(" ", only)));
        report.shard()
                .ifPresent(shard -> about.add(pair("shard", words.say("about.shard-of", shard.index(), shard.of()))));
        about.add(
                pair("started", report.started().truncatedTo(ChronoUnit.SECONDS).toString()));
        about.add(pair("duration", seconds(report.duration()) + " s"));
        SeedWord.in(report.invocation().options()).ifPresent(seed -> about.add(pair("seed", seed.toString())));
        about.add(pair("kit", "configmgr-tck " + report.kitVersion()));
        return about;
    }

    private HtmlPage.Pair pair(String name, String value) {
        return new HtmlPage.Pair(words.say("about." + name), Visible.cut(Visible.line(value), 600), false, "");
    }

    private String roles() {
        List<String> claimed = report.claim().roleLabels();
        List<String> others = Arrays.stream(Role.values())
                .map(Role::label)
                .filter(label -> !claimed.contains(label))
                .toList();
        String all = claimed.isEmpty() ? words.say("none") : String.join(", ", claimed);
        return others.isEmpty() ? all : words.say("about.roles-but", all, String.join(", ", others));
    }

    private String readings() {
        Map<String, String> changed = report.changedReadings();
        int all = report.readings().size();
        if (changed.isEmpty()) {
            return words.say("readings.default", all);
        }
        String list = changed.entrySet().stream()
                .map(one -> Visible.line(one.getKey() + "=" + one.getValue()))
                .collect(Collectors.joining(", "));
        return words.say("readings.changed", list, changed.size(), all);
    }

    private HtmlPage.Pair waivers(List<JudgedWaiver> waivers) {
        long wrong = waivers.stream().filter(JudgedWaiver::isWrong).count();
        String value = waivers.isEmpty()
                ? words.say("none")
                : words.count("waivers", waivers.size()) + (wrong == 0 ? "" : words.say("waivers.wrong", wrong));
        return new HtmlPage.Pair(words.say("about.waivers"), value, false, waivers.isEmpty() ? "" : "notices");
    }

    /** Requirements by level, and scenarios: how many were met, asked, claimed, of all. */
    List<HtmlPage.Share> coverage() {
        List<HtmlPage.Share> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            List<RequirementVerdict> all = report.judgement().requirements().stream()
                    .filter(one -> one.requirement().level() == level)
                    .toList();
            if (!all.isEmpty()) {
                rows.add(share(level, all));
            }
        }
        Counts counts = report.counts();
        rows.add(new HtmlPage.Share(
                words.say("coverage.scenarios"),
                counts.scenarios().get(Verdict.PASS).toString(),
                Integer.toString(counts.asked()),
                DASH,
                Integer.toString(counts.planned())));
        return rows;
    }

    private HtmlPage.Share share(Level level, List<RequirementVerdict> all) {
        return new HtmlPage.Share(
                words.say("coverage." + level.name()),
                count(all, one -> one.verdict() == Verdict.PASS),
                count(all, one -> one.wasAsked(report.judgement().scenarios())),
                count(all, one -> one.requirement().binds(report.claim().roles())),
                Integer.toString(all.size()));
    }

    private static String count(List<RequirementVerdict> all, Predicate<RequirementVerdict> wanted) {
        return Long.toString(all.stream().filter(wanted).count());
    }

    /** How many sentences of the source documents were disposed of, and as what; empty where that is not known. */
    String sentences() {
        return sentences.map(this::sentences).orElse("");
    }

    private String sentences(SourceSentences known) {
        List<SourceSentence> all = known.all();
        String parts = Arrays.stream(Disposition.values())
                .map(as -> words.say(
                        "disposition." + as.label(),
                        all.stream().filter(one -> one.disposition() == as).count()))
                .collect(Collectors.joining(words.say("list")));
        return words.say("coverage.sentences", all.size(), all.size(), parts);
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).toPlainString();
    }
}
