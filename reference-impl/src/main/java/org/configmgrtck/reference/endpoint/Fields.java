package org.configmgrtck.reference.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The members of one JSON object. Every reader throws a {@link Problem} 400 that names the member, what was expected
 * and what stood there. Members that nobody reads are ignored.
 */
public final class Fields {
    private final String at;
    private final ObjectNode object;

    Fields(String at, ObjectNode object) {
        this.at = at;
        this.object = object;
    }

    /** A string. */
    public String text(String name) {
        return text(path(name), required(name));
    }

    /** A string that fits the pattern. */
    public String text(String name, Pattern form, String expected) {
        String value = text(name);
        if (!form.matcher(value).matches()) {
            throw wrong(path(name), expected, "\"" + value + "\"");
        }
        return value;
    }

    /** A string that is one of those given. */
    public String oneOf(String name, List<String> values) {
        String value = text(name);
        if (!values.contains(value)) {
            throw wrong(path(name), "one of " + values, "\"" + value + "\"");
        }
        return value;
    }

    /** A string that is made into something; the maker throws IllegalArgumentException with what it expected. */
    public <T> T made(String name, Maker<T> maker) {
        return made(path(name), required(name), maker);
    }

    /** Strings that are made into something. */
    public <T> List<T> allMade(String name, Maker<T> maker) {
        return elements(name, (where, node) -> made(where, node, maker));
    }

    /** Strings. */
    public List<String> texts(String name) {
        return elements(name, Fields::text);
    }

    /** True or false. */
    public boolean flag(String name) {
        JsonNode node = required(name);
        if (!node.isBoolean()) {
            throw wrong(path(name), "true or false", node.toString());
        }
        return node.booleanValue();
    }

    /** A whole number from 1 to 2147483647. */
    public int positive(String name) {
        JsonNode node = required(name);
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
            throw wrong(path(name), "a whole number from 1 to " + Integer.MAX_VALUE, node.toString());
        }
        return node.intValue();
    }

    /** An object. */
    public Fields object(String name) {
        return object(path(name), required(name));
    }

    /** Objects. */
    public List<Fields> objects(String name) {
        return elements(name, Fields::object);
    }

    /** Is there such a member? */
    public boolean has(String name) {
        return object.has(name);
    }

    /** What the reader makes of a member that may be absent. */
    public <T> Optional<T> optional(String name, BiFunction<Fields, String, T> reader) {
        return has(name) ? Optional.of(reader.apply(this, name)) : Optional.empty();
    }

    private JsonNode required(String name) {
        JsonNode node = object.get(name);
        if (node == null) {
            throw Problem.badRequest("The member " + path(name) + " is missing. Add it.");
        }
        return node;
    }

    private <T> List<T> elements(String name, BiFunction<String, JsonNode, T> reader) {
        JsonNode node = required(name);
        if (!node.isArray()) {
            throw wrong(path(name), "an array", node.toString());
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            read.add(reader.apply(path(name) + "[" + i + "]", node.get(i)));
        }
        return List.copyOf(read);
    }

    private static <T> T made(String where, JsonNode node, Maker<T> maker) {
        String value = text(where, node);
        try {
            return maker.make(value);
        } catch (IllegalArgumentException e) {
            throw wrong(where, e.getMessage(), "\"" + value + "\"");
        }
    }

    private static String text(String where, JsonNode node) {
        if (!node.isTextual()) {
            throw wrong(where, "a string", node.toString());
        }
        return node.textValue();
    }

    private static Fields object(String where, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new Fields(where, object);
        }
        throw wrong(where, "an object", node.toString());
    }

    private String path(String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static Problem wrong(String where, String expected, String found) {
        String shown = found.length() <= 80 ? found : found.substring(0, 80) + "…";
        return Problem.badRequest("The member " + where + " should be " + expected + ", but is " + shown + ".");
    }

    /** Makes a value of a string. */
    @FunctionalInterface
    public interface Maker<T> {
        /**
         * The value.
         *
         * @throws IllegalArgumentException if the string is of another form; its message is a noun phrase that says
         *     what was expected
         */
        T make(String text);
    }
}
