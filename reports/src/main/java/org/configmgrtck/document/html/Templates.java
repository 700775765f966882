package org.configmgrtck.document.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
        return PlainText.of(template.execute(context(words, model)));
    }

    /** The page of the model, or nothing as soon as it is certain to have more octets than it may have. */
    Optional<String> render(Words words, Object model, int mostOctets) {
        PageBuffer page = new PageBuffer((long) mostOctets * PlainText.SHORTENS_BY);
        try {
            template.execute(context(words, model), page);
        } catch (MustacheException e) {
            if (e.getCause() instanceof PageBuffer.TooBig) {
                return Optional.empty();
            }
            throw e;
        }
        return Optional.of(PlainText.of(page.toString()))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= mostOctets);
    }

    private Map<String, Object> context(Words words, Object model) {
        return Map.of(
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
                words.language().markOfEnglish());
    }
}
