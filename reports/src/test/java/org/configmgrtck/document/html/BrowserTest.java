package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.Small;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.spec.SmallSpecification;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser. Where there is none, these tests are skipped. */
class BrowserTest {
    private static final String DARK = "--blink-settings=preferredColorScheme=0";
    private static final String LIGHT = "--blink-settings=preferredColorScheme=1";
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    @TempDir
    static Path folder;

    private Chromium browser;

    @BeforeEach
    void findBrowser() {
        Optional<Chromium> found = Chromium.found(folder.resolve("profile"));
        assumeTrue(found.isPresent(), "no Chromium is installed");
        browser = found.get();
    }

    @ParameterizedTest
    @CsvSource({"report.html, light", "report.html, dark", "report.ja.html, light", "report.ja.html, dark"})
    void aReportIsAccessible(String file, String scheme) throws Exception {
        RunReport report = Small.everyVerdict();
        Transcripts.write(folder, report);
        ReportFolder.standard(folder).write(report);
        assertThat(violations(Files.readString(folder.resolve(file)), scheme)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, dark", "ja, light", "ja, dark"})
    void aSpecificationIsAccessible(String language, String scheme) throws Exception {
        Words words = Words.in(Language.of(language).orElseThrow());
        assertThat(violations(HtmlSpecification.of(SmallSpecification.document(), words), scheme))
                .isEmpty();
    }

    @Test
    void theTestOfAccessibilityFindsWhatIsWrong() throws Exception {
        String page = "<!DOCTYPE html><html><head><title>x</title></head><body><img src='x.png'></body></html>";
        assertThat(violations(page, "light")).isNotEmpty();
    }

    @Test
    void noScriptRunsAndEverythingIsThereWithoutOne() throws Exception {
        RunReport report = Small.everyVerdict("<script>document.title='run'</script>");
        ReportFolder.standard(folder).write(report);
        Path page = folder.resolve("report.html");
        String text = Files.readString(page);
        Files.writeString(
                page, text.replace("</body>", "<script>document.body.innerHTML='a script ran'</script></body>"));
        String dom = browser.dom(page.toUri());
        assertThat(dom)
                .contains("<h1>KIT FAILED</h1>")
                .doesNotContain("<body>a script ran")
                .doesNotContain("<title>run");
    }

    /** What axe finds that is serious or critical, with everything that can be opened open. */
    private List<String> violations(String page, String scheme) throws IOException, InterruptedException {
        String open = POLICY.matcher(page)
                .replaceFirst("")
                .replaceAll("<details( id=\"[^\"]*\"| class=\"[^\"]*\")?>", "<details$1 open=\"\">");
        String script = "<script>" + axe() + "</script><script>axe.run(document,{resultTypes:['violations']})"
                + ".then(r=>JSON.stringify(r.violations.map(v=>({id:v.id,impact:v.impact,nodes:v.nodes.map(n=>n.html)}))),"
                + "e=>JSON.stringify([{id:'axe',impact:'critical',nodes:[String(e)]}]))"
                + ".then(t=>{const p=document.createElement('pre');p.id='axe-said';"
                + "p.textContent=btoa(unescape(encodeURIComponent(t)));document.body.append(p)})</script></body>";
        Path file = Files.writeString(Files.createTempFile(folder, "axe", ".html"), open.replace("</body>", script));
        String dom = browser.dom(file.toUri(), scheme.equals("dark") ? DARK : LIGHT);
        Matcher said = Pattern.compile("<pre id=\"axe-said\">([^<]*)</pre>").matcher(dom);
        assertThat(said.find()).as("axe came to an end").isTrue();
        List<String> bad = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(Base64.getDecoder().decode(said.group(1)))) {
            if (List.of("serious", "critical").contains(one.get("impact").asText())) {
                bad.add(one.toString());
            }
        }
        return bad;
    }

    private static String axe() throws IOException {
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
