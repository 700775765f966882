package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.configmgrtck.subject.RegistryValue;

/** What does the registry say of the root that the client accepts? */
public final class AcceptedRootCheck {
    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9A-Fa-f]{2})+");

    private AcceptedRootCheck() {}

    /** The accepted root in a key; empty where the value is absent or has no data. */
    public static Optional<RegistryValue> in(String key, List<RegistryValue> registry) {
        return registry.stream()
                .filter(value -> value.is(key, RegistryValue.ACCEPTED_ROOT))
                .filter(value -> !value.data().isEmpty())
                .findFirst();
    }

    /** It is in this key. */
    public static Optional<Discrepancy> present(String key, List<RegistryValue> registry) {
        return Discrepancy.unless(
                in(key, registry).isPresent(),
                RegistryValue.ACCEPTED_ROOT + " has data in " + key,
                listing(registry),
                List.of());
    }

    /** It is not in this key. */
    public static Optional<Discrepancy> absent(String key, List<RegistryValue> registry) {
        return Discrepancy.unless(
                in(key, registry).isEmpty(),
                RegistryValue.ACCEPTED_ROOT + " has no data in " + key,
                listing(registry),
                List.of());
    }

    /** It is of this type, and an even number of hexadecimal digits (CERT-FIX-04, reading root-hash-form). */
    public static Optional<Discrepancy> hexadecimal(String key, String type, List<RegistryValue> registry) {
        boolean holds = in(key, registry)
                .filter(value -> value.type().equalsIgnoreCase(type))
                .filter(value -> HEXADECIMAL.matcher(value.data()).matches())
                .isPresent();
        return Discrepancy.unless(
                holds,
                RegistryValue.ACCEPTED_ROOT + " is of type " + type + " and holds pairs of hexadecimal digits",
                listing(registry),
                List.of());
    }

    /** It is the same as before. */
    public static Optional<Discrepancy> unchanged(Optional<RegistryValue> before, Optional<RegistryValue> now) {
        boolean holds = before.isPresent() && now.isPresent() && sameData(before.get(), now.get());
        return Discrepancy.unless(holds, "the accepted root is still " + data(before), "it is " + data(now), List.of());
    }

    /** It is another one than before. */
    public static Optional<Discrepancy> changed(Optional<RegistryValue> before, Optional<RegistryValue> now) {
        boolean holds = now.isPresent() && before.stream().noneMatch(value -> sameData(value, now.get()));
        return Discrepancy.unless(
                holds, "the accepted root is another one than " + data(before), "it is " + data(now), List.of());
    }

    private static boolean sameData(RegistryValue one, RegistryValue other) {
        return one.data().equalsIgnoreCase(other.data());
    }

    private static String data(Optional<RegistryValue> value) {
        return value.map(RegistryValue::data).orElse("absent");
    }

    private static String listing(List<RegistryValue> registry) {
        return registry.isEmpty()
                ? "the registry has no value of Configuration Manager"
                : registry.stream()
                        .map(value ->
                                value.key() + "\\" + value.name() + " (" + value.type() + ") = '" + value.data() + "'")
                        .collect(Collectors.joining("; "));
    }
}
