package org.configmgrtck.hostile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of {@code hostile/targets.yaml}.
 *
 * @param does what the target does, in a sentence
 * @param only what it is asked
 * @param options of the command
 * @param exit the exit code; several where time decides
 * @param says what the command says of it, somewhere on the console
 * @param verdicts by glob over scenarios; the first that matches counts. An inconclusive one may name its reason.
 * @param exactly how many scenarios have this verdict, where time decides which ones
 */
record Row(
        String target,
        String does,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> only,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> options,
        List<Integer> exit,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String says,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> verdicts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Long> exactly) {

    private static final List<String> USUAL = List.of("SHV-3-01", "NPS-ACCESS-02");

    static List<Row> table() {
        JsonMapper yaml = new JsonMapper.Builder(new JsonMapper(new YAMLFactory()))
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();
        try (InputStream in = Row.class.getResourceAsStream("/hostile/targets.yaml")) {
            return List.of(yaml.readValue(in, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command is given for it, besides target and report. */
    List<String> arguments() {
        Stream<String> asked = (only.isEmpty() ? USUAL : only).stream().flatMap(id -> Stream.of("--only", id));
        return Stream.concat(asked, options.stream()).toList();
    }

    /** What is expected of a scenario: a verdict, and a reason code where one is named. */
    String expected(String scenario) {
        return verdicts.entrySet().stream()
                .filter(entry -> scenario.matches(regex(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a row in the table");
    }

    /** Is any scenario expected to be asked at all? */
    boolean isAsked() {
        return !verdicts.isEmpty() && !exit.contains(4);
    }

    private static String regex(String glob) {
        return glob.chars()
                .mapToObj(c -> c == '*' ? ".*" : java.util.regex.Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return target;
    }
}
