package org.configmgrtck.subject;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One complete answer of the subject, as it came over the wire.
 *
 * @param contentTypes every value of the header {@code Content-Type}
 */
record Answer(int status, List<String> contentTypes, byte[] body) {
    private static final Pattern TYPE = Pattern.compile("\\s*([^;\\s]+)\\s*((?:;.*)?)");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)\"?");

    /** The body for the journal; what is not UTF-8 in it is replaced. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as the contract has it: {@code application/json} in UTF-8.
     *
     * @throws IllegalArgumentException if it is something else; the message says what
     */
    String json() {
        misfit().ifPresent(what -> {
            throw new IllegalArgumentException(what);
        });
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the answer is not UTF-8");
        }
    }

    private Optional<String> misfit() {
        if (contentTypes.size() != 1) {
            return Optional.of("the answer has " + (contentTypes.isEmpty() ? "no" : "more than one")
                    + " Content-Type; expected application/json");
        }
        String given = contentTypes.get(0);
        Matcher type = TYPE.matcher(given);
        if (!type.matches() || !type.group(1).toLowerCase(Locale.ROOT).equals("application/json")) {
            return Optional.of("the answer has the Content-Type " + given + "; expected application/json");
        }
        Matcher charset = CHARSET.matcher(type.group(2));
        while (charset.find()) {
            if (!charset.group(1).equalsIgnoreCase("utf-8")) {
                return Optional.of("the answer has the Content-Type " + given + "; expected the charset utf-8");
            }
        }
        return Optional.empty();
    }
}
