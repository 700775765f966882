package org.configmgrtck.reference.api;

import java.util.Locale;
import java.util.stream.Stream;
import org.configmgrtck.reference.endpoint.Fields;

/** The contract writes the names of this implementation's enumerations in lower case, with hyphens. */
final class Names {
    private Names() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that a member names. */
    static <E extends Enum<E>> E read(Fields fields, String member, Class<E> type) {
        String name = fields.oneOf(
                member, Stream.of(type.getEnumConstants()).map(Names::of).toList());
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
