package org.configmgrtck.document.html;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.configmgrtck.document.Resources;
import org.configmgrtck.document.words.Words;

/** How pages are made of the templates beside this class. Each value is escaped where it is put in. */
final class Templates {
    private Templates() {}

    /** The page that the template makes of the model; it is {@code p} in the template, and the words are {@code t}. */
    static String render(String template, Words words, Object model) throws IOException {
        String css = Resources.text("html/page.css");
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(Resources.text("html/" + name + ".mustache")))
                .compile(Resources.text("html/" + template + ".mustache"))
                .execute(Map.of(
                        "p",
                        model,
                        "t",
                        words.forTemplates(),
                        "css",
                        css,
                        "cssHash",
                        "sha256-" + Resources.hash(css),
                        "lang",
                        words.language().tag(),
                        "other",
                        words.language().other().tag(),
                        "en",
                        words.language().markOfEnglish()));
    }
}
