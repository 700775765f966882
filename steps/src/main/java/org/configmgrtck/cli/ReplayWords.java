package org.configmgrtck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.text.Visible;

/** The options that have a run asked again as it was. */
final class ReplayWords {
    /** A report may be anyone's: it chooses who is asked, and nothing of this machine besides what it was run with. */
    private static final Set<String> KNOWN = Set.of(
            "--misbehave",
            "--deadline",
            "--combination",
            "--skip-doctor",
            "--seed",
            "--ca",
            "--client-certificate",
            "--client-key",
            "--client-keystore",
            "--client-keystore-password-env",
            "--bearer-token-env",
            "--bind",
            "--advertise");

    private final RunRecord record;

    ReplayWords(RunRecord record) {
        this.record = record;
    }

    /**
     * The words after {@code tck run}.
     *
     * @param target in place of the recorded one
     * @throws WrongUsage if the record has an option that is none of a run's
     */
    List<String> of(String scenario, Optional<String> target) {
        List<String> words = new ArrayList<>(List.of("--only", scenario));
        if (!record.subject().bundled()) {
            words.addAll(List.of("--target", target.orElse(record.subject().target())));
        }
        record.readings().forEach((name, value) -> words.addAll(List.of("--reading", name + "=" + value)));
        words.addAll(List.of("--clock", record.clock().toString()));
        words.addAll(known(record.options()));
        words.addAll(known(record.reach()));
        return words;
    }

    private static List<String> known(List<String> options) {
        options.stream()
                .filter(word -> word.startsWith("--") && !KNOWN.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new WrongUsage("run.json has an option that can't be repeated: " + Visible.line(word)
                            + ". Ask with tck run --only.");
                });
        return options;
    }
}
