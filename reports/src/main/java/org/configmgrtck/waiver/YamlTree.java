package org.configmgrtck.waiver;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** YAML as a tree in which everything knows its line, counted from 1. */
sealed interface YamlTree {
    /** The line that it begins in. */
    int line();

    /** What it is, for whoever expected something else. */
    String kind();

    /** @param isText false for a number, a truth value, or nothing at all */
    record Scalar(int line, String text, boolean isText) implements YamlTree {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "'" + text + "'";
        }
    }

    record Sequence(int line, List<YamlTree> items) implements YamlTree {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(int line, List<Field> fields) implements YamlTree {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    record Field(int line, String name, YamlTree value) {}

    /**
     * Reads the one document that the text holds.
     *
     * @param name of the file, for messages
     * @throws WaiverFileException if it is no YAML, empty, or more than one document
     */
    static YamlTree parse(String name, String text) {
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                throw new WaiverFileException(name + ": the file is empty. " + WaiverReader.FORM);
            }
            YamlTree tree = node(parser);
            if (parser.nextToken() != null) {
                throw new WaiverFileException(name + ", line " + line(parser)
                        + ": a second document begins. Expected one: remove the line ---.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new WaiverFileException(name + place + ": expected YAML, but " + what + ". " + WaiverReader.FORM);
        } catch (IOException e) {
            throw new IllegalStateException("A text could not be read", e);
        }
    }

    private static YamlTree node(JsonParser parser) throws IOException {
        int line = line(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Mapping(line, fields(parser));
            case START_ARRAY -> new Sequence(line, items(parser));
            case VALUE_STRING -> new Scalar(line, parser.getText(), true);
            case VALUE_NULL -> new Scalar(line, "", false);
            default -> new Scalar(line, parser.getText(), false);
        };
    }

    private static List<Field> fields(JsonParser parser) throws IOException {
        List<Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int line = line(parser);
            String name = parser.currentName();
            parser.nextToken();
            fields.add(new Field(line, name, node(parser)));
        }
        return fields;
    }

    private static List<YamlTree> items(JsonParser parser) throws IOException {
        List<YamlTree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return items;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
