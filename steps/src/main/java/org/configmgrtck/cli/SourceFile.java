package org.configmgrtck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.configmgrtck.text.Visible;

/** A copy of a source document, as the user has it on disk. */
final class SourceFile {
    /** Ten times what either document takes. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private SourceFile() {}

    /**
     * The text of the file, without a byte order mark.
     *
     * @throws WrongUsage if there is none to be read; the message names the file
     */
    static String read(Path file) {
        String name = Visible.line(file.toString());
        if (!Files.exists(file)) {
            throw new WrongUsage(name + ": there is no such file.");
        }
        if (Files.isDirectory(file)) {
            throw new WrongUsage(name + ": this is a folder. Name the file in it.");
        }
        byte[] bytes = bytes(file, name);
        if (bytes.length > MOST_BYTES) {
            throw new WrongUsage(
                    name + ": larger than " + MOST_BYTES / 1024 + " KiB, and so neither of the source documents.");
        }
        String text = decoded(bytes, name);
        refuseBinary(text, name);
        if (text.isBlank()) {
            throw new WrongUsage(name + ": the file is empty.");
        }
        return text;
    }

    private static byte[] bytes(Path file, String name) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new WrongUsage(name + ": the file can't be read (" + Visible.line(e.toString()) + ").");
        }
    }

    private static String decoded(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(Character.toString(BYTE_ORDER_MARK)) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WrongUsage(name + ": expected text in UTF-8, but its bytes are not. Save it as UTF-8.");
        }
    }

    private static void refuseBinary(String text, String name) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new WrongUsage(name + ": expected plain text in UTF-8, but it has control characters in it.");
        }
    }
}
