import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A mistake that somebody thought of: where the reference implementation would read otherwise, and what that breaks.
 *
 * @param name how it is called
 * @param role the role whose scenarios judge it
 * @param why what it breaks, with the requirement's id
 */
record HandMutant(String name, String role, String why, List<Edit> edits) {
    /** One place; the path is below the package of the reference implementation. */
    record Edit(String file, String from, String to) {
        String applied(String text) throws IOException {
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IOException(file + " has no: " + from);
            }
            if (!from.isEmpty() && text.indexOf(from, at + 1) >= 0) {
                throw new IOException(file + " has more than one: " + from);
            }
            return text.substring(0, at) + to + text.substring(at + from.length());
        }
    }

    /**
     * Reads them from a file. "=== NAME | ROLE | WHY" begins one, "--- FILE" an edit of it, with what stands there up to a
     * line "+++", and what replaces it after that.
     */
    static List<HandMutant> read(Path file) throws IOException {
        List<HandMutant> all = new ArrayList<>();
        for (String block : (Files.readString(file) + "\n").split("(?m)^=== ")) {
            if (block.isBlank()) {
                continue;
            }
            String[] parts = block.split("(?m)^--- ");
            String[] head = parts[0].strip().split("\\s*\\|\\s*", 3);
            if (head.length < 3) {
                throw new IOException(file + ": expected NAME | ROLE | WHY, found " + parts[0].strip());
            }
            List<Edit> edits = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                edits.add(edit(file, parts[i]));
            }
            all.add(new HandMutant(head[0], head[1], head[2], List.copyOf(edits)));
        }
        return all;
    }

    private static Edit edit(Path file, String part) throws IOException {
        int name = part.indexOf('\n');
        String[] texts = part.substring(name + 1).split("(?m)^\\+\\+\\+$\\n?", 2);
        if (texts.length < 2) {
            throw new IOException(file + ": expected a line +++ after --- " + part.substring(0, name));
        }
        return new Edit(part.substring(0, name).strip(), texts[0].stripTrailing(), texts[1].stripTrailing());
    }
}
