package org.configmgrtck.document.spec;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.specification.Reading;
import org.configmgrtck.specification.Requirement;

/** The specification in Markdown. */
public final class MarkdownSpecification {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_<>\\[\\]]");

    private final SpecDocument document;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private MarkdownSpecification(SpecDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    /** The document's text. */
    public static String of(SpecDocument document, Words words) {
        return new MarkdownSpecification(document, words).text();
    }

    private String text() {
        line("# " + words.say("spec.title"));
        line("configmgr-tck " + document.kitVersion() + " · " + document.digest());
        line(escaped(words.say("spec.about")));
        document.figures(words).forEach(figure -> line(escaped(figure)));
        document.parts(words).forEach(this::part);
        line("## " + words.say("readings"));
        line(escaped(words.say("readings.say")));
        document.specification().readings().values().forEach(this::reading);
        return out.toString().stripTrailing() + "\n";
    }

    private void part(SpecDocument.Part part) {
        line("## " + part.document().key() + ". "
                + escaped(words.language().of(part.document().title())));
        line(escaped(words.language().other().of(part.document().title())) + " · "
                + escaped(part.document().reference()));
        part.sections().forEach((name, requirements) -> {
            line("### " + escaped(name));
            requirements.forEach(this::requirement);
        });
    }

    private void requirement(Requirement requirement) {
        line("<a id=\"" + requirement.id() + "\"></a>");
        line("#### " + requirement.id() + " · " + requirement.level());
        line(escaped(words.language().of(requirement.statement())));
        line("> " + escaped(words.language().other().of(requirement.statement())));
        requirement
                .sources()
                .forEach(source -> item(escaped(words.place(source))
                        + source.sha256().stream()
                                .map(hash -> " `" + hash + "`")
                                .collect(Collectors.joining())));
        item(words.say("binds") + " " + String.join(words.say("list"), requirement.roleLabels()));
        if (!requirement.readings().isEmpty()) {
            item(words.say("rests-on") + " "
                    + requirement.readings().stream()
                            .map(name -> "[" + name + "](#reading-" + name + ")")
                            .collect(Collectors.joining(words.say("list")))
                    + words.say("rests-on.end"));
        }
        requirement.notTested().ifPresent(reason -> item(words.say("spec.not-tested") + " " + escaped(reason)));
        out.append('\n');
        document.scenariosOf(requirement).forEach(this::scenario);
    }

    private void scenario(SpecifiedScenario scenario) {
        line("**" + escaped(scenario.planned().name()) + "**  \n`"
                + scenario.planned().scenario() + "` · " + scenario.planned().feature() + ":"
                + scenario.planned().line());
        scenario.steps().forEach(step -> item(step.keyword() + " " + escaped(step.text())));
        out.append('\n');
    }

    private void reading(Reading reading) {
        line("<a id=\"reading-" + reading.name() + "\"></a>");
        line("### " + reading.name() + " = " + escaped(reading.standard()));
        line(escaped(words.language().of(reading.statement())));
        line("> " + escaped(words.language().other().of(reading.statement())));
        List<String> values = reading.values();
        if (!values.isEmpty()) {
            item(words.say("spec.values") + " " + escaped(String.join(words.say("list"), values)));
        }
        item(words.say("readings.why") + " " + escaped(words.language().of(reading.because())));
        out.append('\n');
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
