package org.configmgrtck.document.transcript;

import java.util.List;

/**
 * What a transcript says, in short.
 *
 * @param sha256 the SHA-256 of the file, 64 lower-case hexadecimal digits
 * @param messages the exchanges in the order in which they were answered; none if the file can't be understood
 * @param decisions how the seven checks judge what was submitted, in that order
 */
public record RecordedTranscript(String sha256, List<Message> messages, List<Decision> decisions) {
    public RecordedTranscript {
        messages = List.copyOf(messages);
        decisions = List.copyOf(decisions);
    }
}
