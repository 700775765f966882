package org.configmgrtck.naming;

import java.security.SecureRandom;

/**
 * What all names of a run follow from. The same seed brings the same names again, whatever is asked besides, in whatever
 * order, and in however many shards.
 *
 * @param value from 0 to {@link #LARGEST}
 */
public record Seed(long value) {
    /** The largest whole number that every reader of JSON takes for what it is. */
    public static final long LARGEST = (1L << 53) - 1;

    /** @throws IllegalArgumentException if the value is out of bounds */
    public Seed {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("expected a whole number from 0 to " + LARGEST + ", found " + value);
        }
    }

    /** One that nobody guesses. */
    public static Seed random() {
        return new Seed(new SecureRandom().nextLong() & LARGEST);
    }

    /** The names that all deployments of the run share. */
    public Names ofRun() {
        return new Names(this, "run");
    }

    /**
     * The names of one deployment.
     *
     * @param scenario what the deployment is for
     */
    public Names of(String scenario) {
        return new Names(this, "deployment for " + scenario);
    }
}
