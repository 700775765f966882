package org.configmgrtck.cli;

import java.util.Optional;
import org.configmgrtck.naming.Seed;
import picocli.CommandLine.Option;

/** The option of {@code tck run} that brings the names of a former run again. */
final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Take the names of all sites, policies, statements of health and authorities from this number,"
                            + " as a former run did; its report has the number. Give it to all shards of a run. Default: one"
                            + " that nobody guesses.")
    private Optional<String> words = Optional.empty();

    /** @throws WrongUsage if it is no number, or out of bounds */
    Seed chosen() {
        return words.map(SeedOption::seed).orElseGet(Seed::random);
    }

    private static Seed seed(String word) {
        try {
            return new Seed(Long.parseLong(word));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--seed " + word + ": expected a whole number from 0 to " + Seed.LARGEST + ".");
        }
    }
}
