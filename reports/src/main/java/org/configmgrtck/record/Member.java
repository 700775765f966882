package org.configmgrtck.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.configmgrtck.text.Visible;

/** A member of a JSON file with its place in it, so that every complaint can name both. Unknown members are passed over. */
record Member(String file, String path, JsonNode value) {
    Member at(String name) {
        return new Member(file, path.isEmpty() ? name : path + "." + name, value.path(name));
    }

    boolean there() {
        return !value.isMissingNode();
    }

    Member object() {
        return expect(value.isObject(), "an object");
    }

    String text() {
        expect(value.isTextual(), "a text");
        return value.textValue();
    }

    boolean truth() {
        expect(value.isBoolean(), "true or false");
        return value.booleanValue();
    }

    int count() {
        expect(value.isInt() && value.intValue() > 0, "a whole number of 1 or more");
        return value.intValue();
    }

    List<Member> items() {
        expect(value.isArray(), "a list");
        List<Member> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(new Member(file, path + "[" + i + "]", value.get(i)));
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(Member::text).toList();
    }

    Map<String, String> textsByName() {
        object();
        Map<String, String> texts = new LinkedHashMap<>();
        value.fieldNames().forEachRemaining(name -> texts.put(name, at(name).text()));
        return texts;
    }

    /** What the text says. */
    <T> T parsed(String expected, Function<String, T> parser) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw wrong(expected);
        }
    }

    <T> Optional<T> ifThere(Function<Member, T> reader) {
        return there() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    RecordException wrong(String expected) {
        String found = there() ? Visible.cut(Visible.line(value.toString()), 60) : "nothing";
        return new RecordException(file + ", " + (path.isEmpty() ? "as a whole" : "field " + path) + ": expected "
                + expected + ", found " + found + ". The kit writes this file; run again, or take an unchanged copy.");
    }

    private Member expect(boolean holds, String expected) {
        if (!holds) {
            throw wrong(expected);
        }
        return this;
    }
}
