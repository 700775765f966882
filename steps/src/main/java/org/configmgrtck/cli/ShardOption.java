package org.configmgrtck.cli;

import java.util.Optional;
import org.configmgrtck.record.Shard;
import org.configmgrtck.verdict.Plan;
import picocli.CommandLine.Option;

/** The option of {@code tck run} that splits a run. */
final class ShardOption {
    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Ask only the Ith of N equal parts of what is selected, such as 2/3. The run is then partial;"
                    + " tck merge makes one report of all N parts. The parts are the same on every machine.")
    private Optional<String> words = Optional.empty();

    /** @throws WrongUsage if there is no such shard */
    Optional<Shard> shard() {
        return words.map(given -> {
            try {
                return Shard.of(given);
            } catch (IllegalArgumentException e) {
                throw new WrongUsage("--shard " + e.getMessage());
            }
        });
    }

    /**
     * What is left of the plan for the shard.
     *
     * @throws WrongUsage if the plan is too small to be split so
     */
    Plan part(Plan plan) {
        return shard().map(shard -> {
                    try {
                        return shard.part(plan);
                    } catch (IllegalArgumentException e) {
                        throw new WrongUsage("--shard " + e.getMessage());
                    }
                })
                .orElse(plan);
    }
}
