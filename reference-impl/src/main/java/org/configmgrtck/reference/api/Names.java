package org.configmgrtck.reference.api;

import java.util.List;
import java.util.Locale;
import org.configmgrtck.reference.endpoint.Fields;

/** The contract writes the names of this implementation's enumerations in lower case, with hyphens. */
final class Names {
    private Names() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that a member names. */
    static <E extends Enum<E>> E read(Fields fields, String member, Class<E> type) {
        return fields.made(member, name -> parse(name, type));
    }

    /** The values that a member names. */
    static <E extends Enum<E>> List<E> readAll(Fields fields, String member, Class<E> type) {
        return fields.allMade(member, name -> parse(name, type));
    }

    private static <E extends Enum<E>> E parse(String name, Class<E> type) {
        List<E> values = List.of(type.getEnumConstants());
        return values.stream()
                .filter(value -> of(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "one of " + values.stream().map(Names::of).toList()));
    }
}
