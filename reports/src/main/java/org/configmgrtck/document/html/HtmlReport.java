package org.configmgrtck.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.transcript.EvidenceFolder;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.record.ReportFile;

/**
 * {@code report.html}, and {@code report.ja.html} in Japanese: one file for people, which needs no script and no
 * network. It stays below one megabyte: of a big run it tells less, and says so.
 */
public final class HtmlReport implements ReportWriter {
    private static final int MOST_BYTES = 998_000;

    private final Language language;
    private final Background background;

    private HtmlReport(Language language, Background background) {
        this.language = language;
        this.background = background;
    }

    /** @param evidence the transcripts that stand beside the page */
    public HtmlReport(Language language, EvidenceFolder evidence) {
        this(language, new Background(evidence));
    }

    /** The same page in a language. What stands beside the report is read once for both. */
    public HtmlReport in(Language other) {
        return new HtmlReport(other, background);
    }

    /** A page in English that stands alone. */
    public HtmlReport() {
        this(Language.ENGLISH, EvidenceFolder.none());
    }

    @Override
    public String fileName() {
        return name(language);
    }

    static String name(Language language) {
        return switch (language) {
            case ENGLISH -> ReportFile.PAGE.fileName();
            case JAPANESE -> ReportFile.JAPANESE_PAGE.fileName();
        };
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        out.write(page(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String page(RunReport report) throws IOException {
        Words words = Words.in(language);
        for (Detail detail : Detail.values()) {
            Optional<String> page = Templates.REPORT.render(words, model(report, detail), MOST_BYTES);
            if (page.isPresent()) {
                return page.get();
            }
        }
        return Templates.REPORT.render(words, model(report, Detail.SHORTEST));
    }

    private HtmlPage model(RunReport report, Detail detail) throws IOException {
        return new HtmlModel(report, detail, Words.in(language), background).page();
    }
}
