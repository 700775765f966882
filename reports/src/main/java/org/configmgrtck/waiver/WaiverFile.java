package org.configmgrtck.waiver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.Waiver;

/** A file of waivers that someone wrote. */
public final class WaiverFile {
    private WaiverFile() {}

    /**
     * Reads it, and checks all that can be told before a run.
     *
     * @param today the day, UTC, on which its waivers have to hold
     * @throws WaiverFileException if anything is wrong with it
     */
    public static List<Waiver> read(Path file, Specification specification, Plan plan, LocalDate today) {
        String name = file.toString();
        String text = text(file);
        YamlTree tree = YamlTree.parse(name, text);
        WaiverReader reader = new WaiverReader(name);
        reader.read(tree);
        List<String> problems = new ArrayList<>(reader.problems());
        problems.addAll(new WaiverCheck(specification, plan, today).problems(reader.waivers()));
        if (!problems.isEmpty()) {
            throw new WaiverFileException(problems);
        }
        return reader.waivers();
    }

    private static String text(Path file) {
        try {
            byte[] octets = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            refuseTabs(file, text);
            return text;
        } catch (CharacterCodingException e) {
            throw new WaiverFileException(file + ": expected text in UTF-8. Save it in that encoding.");
        } catch (NoSuchFileException e) {
            throw new WaiverFileException(file + ": there is no such file. tck run --write-waivers FILE begins one.");
        } catch (IOException e) {
            String folder = Files.isDirectory(file) ? " It is a folder; name a file." : "";
            throw new WaiverFileException(file + ": the file can't be read (" + e.getMessage() + ")." + folder);
        }
    }

    /** YAML takes no tabs for indentation, and what parsers say of them helps nobody. */
    private static void refuseTabs(Path file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            if (indent.indexOf('\t') >= 0) {
                throw new WaiverFileException(file + ", line " + (i + 1)
                        + ": the line is indented with a tab. YAML takes blanks only: replace it.");
            }
        }
    }
}
