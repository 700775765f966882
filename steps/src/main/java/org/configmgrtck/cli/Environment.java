package org.configmgrtck.cli;

import java.util.Optional;

/** The environment variables of the process, where secrets come from. */
final class Environment {
    private Environment() {}

    /** The variable's value; empty if it is not set. */
    static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
