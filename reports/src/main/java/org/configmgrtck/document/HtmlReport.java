package org.configmgrtck.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * {@code report.html}: one file for people, which needs no script and no network. It stays below one megabyte: of a big
 * run it tells less, and says so.
 */
public final class HtmlReport implements ReportWriter {
    private static final int MOST_BYTES = 950_000;

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        Template template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(Resources.text(name + ".mustache")))
                .compile(Resources.text("report.mustache"));
        String css = Resources.text("report.css");
        byte[] page = new byte[0];
        for (Detail detail : Detail.values()) {
            HtmlPage model = new HtmlModel(report, detail).page(css, "sha256-" + Resources.hash(css));
            page = template.execute(model).getBytes(StandardCharsets.UTF_8);
            if (page.length <= MOST_BYTES) {
                break;
            }
        }
        out.write(page);
        out.flush();
    }
}
