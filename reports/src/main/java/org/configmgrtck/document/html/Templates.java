package org.configmgrtck.document.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.configmgrtck.document.Resources;
import org.configmgrtck.document.words.Words;

/**
 * The templates that pages are made of. Each value is escaped where it is put in. A template is read once, for it keeps
 * what it has found out about the classes of its models, which takes longer than to fill it in.
 */
enum Templates {
    REPORT("report"),
    SPECIFICATION("specification");

    private final Template template;
    private final String css;
    private final String cssHash;

    Templates(String name) {
        try {
            template = Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .withLoader(part -> new StringReader(Resources.text("html/" + part + ".mustache")))
                    .compile(Resources.text("html/" + name + ".mustache"));
            css = Resources.text("base.css") + Resources.text("html/page.css");
            cssHash = "sha256-" + Resources.hash(css);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of the model; it is {@code p} in the template, and the words are {@code t}. */
    String render(Words words, Object model) {
        return PlainText.of(template.execute(Map.of(
                "p",
                model,
                "t",
                words.forTemplates(),
                "css",
                css,
                "cssHash",
                cssHash,
                "lang",
                words.language().tag(),
                "other",
                words.language().other().tag(),
                "en",
                words.language().markOfEnglish())));
    }
}
