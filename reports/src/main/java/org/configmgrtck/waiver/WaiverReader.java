package org.configmgrtck.waiver;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.verdict.Waiver;

/** From YAML to waivers, as far as their form goes. Gathers all that is wrong instead of stopping at the first. */
final class WaiverReader {
    static final String FORM = "Expected the field waivers with a list of entries that have requirement or scenario,"
            + " reason, issue and expires.";

    private static final List<String> FIELDS = List.of("requirement", "scenario", "reason", "issue", "expires");
    private static final int SHORTEST_REASON = 8;

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    WaiverReader(String name) {
        this.name = name;
    }

    /** What is wrong, one sentence each. */
    List<String> problems() {
        return problems;
    }

    /** The waivers whose form is right. */
    List<Waiver> waivers() {
        return waivers;
    }

    void read(YamlTree tree) {
        Map<String, YamlTree> file = fields(tree, List.of("waivers"));
        if (!file.containsKey("waivers")) {
            if (problems.isEmpty()) {
                wrong(tree.line(), "the field waivers is missing. " + FORM);
            }
        } else if (file.get("waivers") instanceof YamlTree.Sequence list
                && !list.items().isEmpty()) {
            list.items().forEach(this::entry);
        } else {
            YamlTree value = file.get("waivers");
            wrong(
                    value.line(),
                    "the field waivers holds no entry. " + FORM + " To waive nothing, leave out --waivers.");
        }
    }

    private void entry(YamlTree tree) {
        int before = problems.size();
        Map<String, YamlTree> fields = fields(tree, FIELDS);
        if (!(tree instanceof YamlTree.Mapping)) {
            return;
        }
        boolean both = fields.containsKey("requirement") && fields.containsKey("scenario");
        Waiver.Scope scope = fields.containsKey("scenario") ? Waiver.Scope.SCENARIO : Waiver.Scope.REQUIREMENT;
        if (both) {
            wrong(tree.line(), "the entry has both requirement and scenario. Keep one of them.");
        }
        Optional<String> id = text(tree, fields, scope.label());
        Optional<String> reason = text(tree, fields, "reason").filter(text -> reason(fields.get("reason"), text));
        Optional<URI> issue = text(tree, fields, "issue").flatMap(text -> issue(fields.get("issue"), text));
        Optional<LocalDate> expires = text(tree, fields, "expires").flatMap(text -> date(fields.get("expires"), text));
        if (problems.size() == before) {
            waivers.add(new Waiver(
                    scope,
                    id.orElseThrow(),
                    reason.orElseThrow(),
                    issue.orElseThrow(),
                    expires.orElseThrow(),
                    place(tree.line())));
        }
    }

    private Map<String, YamlTree> fields(YamlTree tree, List<String> known) {
        Map<String, YamlTree> fields = new LinkedHashMap<>();
        if (!(tree instanceof YamlTree.Mapping mapping)) {
            wrong(tree.line(), "expected fields (name: value), but it is " + tree.kind() + ". " + FORM);
            return fields;
        }
        for (YamlTree.Field field : mapping.fields()) {
            if (!known.contains(field.name())) {
                String words = "there is no field " + field.name() + ". Expected: " + String.join(", ", known) + ".";
                wrong(field.line(), words);
            } else if (fields.putIfAbsent(field.name(), field.value()) != null) {
                wrong(field.line(), "the field " + field.name() + " stands twice. Remove one of them.");
            }
        }
        return fields;
    }

    private Optional<String> text(YamlTree entry, Map<String, YamlTree> fields, String field) {
        Optional<YamlTree> value = Optional.ofNullable(fields.get(field));
        if (value.isEmpty()) {
            String missing = field.equals("requirement") ? "requirement or scenario" : field;
            wrong(entry.line(), "the field " + missing + " is missing. Add it.");
            return Optional.empty();
        }
        if (value.get() instanceof YamlTree.Scalar scalar
                && scalar.isText()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        wrong(
                value.get().line(),
                "the field " + field + " should be a text, but it is "
                        + value.get().kind() + ".");
        return Optional.empty();
    }

    private boolean reason(YamlTree value, String text) {
        if (placeholder(text)) {
            wrong(value.line(), "the reason is still to be filled in. Say why the failure may stand for now.");
        } else if (text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_REASON) {
            wrong(value.line(), "the reason '" + text + "' says too little. Say why the failure may stand for now.");
        } else {
            return true;
        }
        return false;
    }

    private Optional<URI> issue(YamlTree value, String text) {
        if (placeholder(text)) {
            wrong(
                    value.line(),
                    "the issue is still to be filled in. Give the link to where the failure is dealt with.");
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && uri.getScheme().matches("(?i)https?")) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Said below: whatever is no link is wrong in the same way.
        }
        wrong(value.line(), "the issue should be a link such as https://tracker.example/1, but it is '" + text + "'.");
        return Optional.empty();
    }

    private Optional<LocalDate> date(YamlTree value, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            wrong(value.line(), "expires should be a date such as 2027-03-31, but it is '" + text + "'.");
            return Optional.empty();
        }
    }

    private static boolean placeholder(String text) {
        return text.regionMatches(true, 0, WaiverDraft.PLACEHOLDER, 0, WaiverDraft.PLACEHOLDER.length());
    }

    private void wrong(int line, String sentence) {
        problems.add(place(line) + ": " + sentence);
    }

    private String place(int line) {
        return name + ", line " + line;
    }
}
