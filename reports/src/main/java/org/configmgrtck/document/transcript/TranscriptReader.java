package org.configmgrtck.document.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of a transcript who asked whom for what. Bodies, which are nearly all of it, are passed over. */
final class TranscriptReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final List<Message> messages = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private TranscriptReader() {}

    static RecordedTranscript read(String sha256, byte[] content) {
        TranscriptReader reader = new TranscriptReader();
        try (JsonParser json = JSON.createParser(content)) {
            reader.lines(json);
        } catch (IOException e) {
            return new RecordedTranscript(sha256, List.of(), List.of());
        }
        return new RecordedTranscript(sha256, reader.messages, reader.decisions);
    }

    private void lines(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_OBJECT && name.equals("exchange")) {
                    Members exchange = Members.read(json);
                    Exchanges.message(exchange).ifPresent(messages::add);
                } else if (value == JsonToken.START_OBJECT && name.equals("decision")) {
                    decision(Members.read(json)).ifPresent(decisions::add);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private static Optional<Decision> decision(Members members) {
        String decides = members.text("decides");
        return decides.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        members.number("exchange"),
                        members.list("passed"),
                        decides,
                        members.list("notReached"),
                        members.text("requirement"),
                        members.text("outcome")));
    }

    /** The members of an object, as far as they are short: texts, numbers, lists of texts, and how long lists are. */
    record Members(Map<String, String> texts, Map<String, List<String>> lists, Map<String, Integer> lengths) {
        static Members read(JsonParser json) throws IOException {
            Members members = new Members(new HashMap<>(), new HashMap<>(), new HashMap<>());
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY) {
                    members.array(name, json);
                } else if (value.isScalarValue() && !name.endsWith("Body")) {
                    members.texts.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            return members;
        }

        private void array(String name, JsonParser json) throws IOException {
            List<String> words = new ArrayList<>();
            int length = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                length++;
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    words.add(json.getText());
                }
                json.skipChildren();
            }
            lists.put(name, words);
            lengths.put(name, length);
        }

        String text(String name) {
            return texts.getOrDefault(name, "");
        }

        int number(String name) {
            String text = text(name);
            return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        }

        List<String> list(String name) {
            return lists.getOrDefault(name, List.of());
        }

        int length(String name) {
            return lengths.getOrDefault(name, 0);
        }
    }
}
