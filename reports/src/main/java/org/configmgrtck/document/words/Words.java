package org.configmgrtck.document.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.configmgrtck.document.Resources;
import org.configmgrtck.specification.Source;

/** What the kit itself says on a page, in one language. */
public final class Words {
    private final Language language;
    private final Map<String, String> all;

    private Words(Language language, Map<String, String> all) {
        this.language = language;
        this.all = all;
    }

    /** The words in the language. */
    public static Words in(Language language) throws IOException {
        Properties file = new Properties();
        file.load(new StringReader(Resources.text("words/words." + language.tag() + ".properties")));
        Map<String, String> all = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> all.put(name, file.getProperty(name)));
        return new Words(language, all);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** All of them for templates, which have hyphens in a name where it has points. */
    public Map<String, String> forTemplates() {
        Map<String, String> named = new TreeMap<>();
        all.forEach((name, said) -> named.put(name.replace('.', '-'), said));
        return named;
    }

    /**
     * The words of this name, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalArgumentException if there are none
     */
    public String say(String name, Object... values) {
        String words = all.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words." + language.tag() + ".properties has no " + name);
        }
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int at = words.indexOf('{'); at >= 0 && at + 2 < words.length(); at = words.indexOf('{', from)) {
            said.append(words, from, at).append(values[words.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return said.append(words.substring(from)).toString();
    }

    /** The same for one and for many: the name goes on with {@code .one} or {@code .many}. */
    public String count(String name, int count, Object... further) {
        Object[] values = new Object[further.length + 1];
        values[0] = count;
        System.arraycopy(further, 0, values, 1, further.length);
        return say(name + (count == 1 ? ".one" : ".many"), values);
    }

    /** Where a requirement stands. */
    public String place(Source source) {
        String sentences = String.join(
                say("list"), source.sentences().stream().map(String::valueOf).toList());
        return say(
                source.sentences().size() == 1 ? "place.one" : "place.many",
                source.document(),
                section(source),
                source.paragraph(),
                sentences);
    }

    /** The name of a section, which is the kit's own. */
    public String section(Source source) {
        return all.getOrDefault("section." + source.document() + "." + source.section(), source.section());
    }
}
