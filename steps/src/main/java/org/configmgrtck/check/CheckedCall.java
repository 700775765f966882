package org.configmgrtck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.fact.Finding;

/**
 * A check that was made, with what it was made of.
 *
 * @param check name of the function, such as {@code PolicyCheck.inForce}
 * @param inputs what it was given, in order; none is null
 * @param found what it found wrong; empty where nothing was
 */
public record CheckedCall(String check, List<Object> inputs, Optional<Finding> found) {
    public CheckedCall {
        inputs = List.copyOf(inputs);
    }

    /** A check that was made of these inputs. */
    public static CheckedCall of(Check check, Optional<Finding> found, Object... inputs) {
        return new CheckedCall(check.name(), Arrays.asList(inputs), found);
    }
}
