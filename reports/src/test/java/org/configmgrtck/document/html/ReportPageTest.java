package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.configmgrtck.Small;
import org.configmgrtck.document.Documents;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.transcript.EvidenceFolder;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page beside its evidence, in both languages. */
class ReportPageTest {
    @TempDir
    Path folder;

    private final RunReport report = Small.everyVerdict();

    @Test
    void showsWhatWentBetweenWithItsDigest() throws IOException {
        Transcripts.write(folder, report);
        String html = written(Language.ENGLISH, report);
        assertThat(html)
                .contains(
                        "<text class=\"head\" x=\"294\" y=\"15\">management point</text>",
                        ">POST deployments → 201</text>",
                        "<li>4. site server decoy: GET x → no answer</li>",
                        "<li>management point: health health → 503</li>",
                        "<code>" + sha256("evidence/ROOT-04/other-root.txt") + "</code>")
                .doesNotContain("not-shown", "<li>subject: POST deployments");
        assertThat(html).containsPattern("<code>[0-9a-f]{16}…</code>");
        assertThat(html).containsPattern("<li>3\\. management point: health health → 503 <b>← proof</b></li>");
    }

    @Test
    void showsWhichCheckDecides() throws IOException {
        Transcripts.write(folder, report);
        assertThat(written(Language.ENGLISH, report))
                .contains(
                        "<p>Exchange 2: check 3 decides by CHECK-01: health; passed: 1, 2; not reached: 4a, health</p>",
                        "<g class=\"check decides\"><rect x=\"97\" y=\"1\" width=\"34\" height=\"24\" rx=\"4\"/>"
                                + "<text x=\"114\" y=\"17\">3</text></g>");
    }

    @Test
    void saysFirstWhatTheVerdictRestsOn() throws IOException {
        String html = written(Language.ENGLISH, report);
        String first = html.substring(0, html.indexOf("<nav class=\"contents\""));
        assertThat(first)
                .contains(
                        "<h1>KIT FAILED</h1>",
                        "<dt>Roles claimed</dt><dd>site-server, policy-client, shv-point;"
                                + " not claimed: health-agent, network-policy-server</dd>",
                        "<dt>Readings</dt><dd><a href=\"#readings\">all 3 as by default</a></dd>",
                        "<dt>Waivers</dt><dd>none</dd>",
                        "<dt>Kit</dt><dd>configmgr-tck 0.1.0</dd>",
                        "<tr><th scope=\"row\">MUSTs</th><td>1</td><td>4</td><td>5</td><td>6</td></tr>");
    }

    @Test
    void saysWhatWasNotAskedAndWhy() throws IOException {
        String html = written(Language.ENGLISH, report);
        String section =
                html.substring(html.indexOf("<section id=\"not-asked\""), html.indexOf("<section id=\"observed\""));
        assertThat(section)
                .contains(
                        "They were not selected in this run.",
                        "href=\"#SIGN-01\"",
                        "href=\"#RENEW-01\"",
                        "href=\"#MAP-01\"")
                .contains("Advice: no test can judge it.");
    }

    @Test
    void speaksJapaneseAndMarksWhatIsEnglish() throws IOException {
        Transcripts.write(folder, report);
        assertThat(written(Language.JAPANESE, report))
                .contains(
                        "<html lang=\"ja\">",
                        "<h1>キットの障害 <span class=\"word\" lang=\"en\">KIT FAILED</span></h1>",
                        "<p class=\"statement\">ROOT-04 のとおりに動作する</p>",
                        "<p class=\"statement\" lang=\"en\">The subject does what ROOT-04 says</p>",
                        "<dt>期待</dt><dd lang=\"en\">no request for the certificate</dd>",
                        "<a href=\"report.html\" hreflang=\"en\" lang=\"en\">English</a>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWellFormedWithHeadingsInOrder(Language language) throws IOException {
        Transcripts.write(folder, report);
        String html = written(language, report);
        Documents.xml(html.replace("<!DOCTYPE html>", ""));
        List<Integer> levels = Pattern.compile("<h([1-6])[ >]")
                .matcher(html)
                .results()
                .map(heading -> Integer.valueOf(heading.group(1)))
                .toList();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsSomewhereAfterTheFolderWasPackedAndMoved() throws IOException {
        Transcripts.write(folder.resolve("run"), report);
        ReportFolder.standard(folder.resolve("run")).write(report);
        Path moved = folder.resolve("else where/ünpacked");
        unpack(packed(folder.resolve("run")), moved);
        for (Language language : Language.values()) {
            String html = Files.readString(moved.resolve(HtmlReport.name(language)));
            List<String> links = Pattern.compile(" href=\"([^\"]*)\"")
                    .matcher(html)
                    .results()
                    .map(link -> link.group(1))
                    .distinct()
                    .toList();
            assertThat(links).hasSizeGreaterThan(20).allSatisfy(link -> leadsSomewhere(link, html, moved));
        }
    }

    @Test
    void aFullRunStaysSmallAndKeepsItsSteps() throws IOException {
        List<PlannedScenario> all = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            PlannedScenario planned = Small.planned("a-case-with-a-name-of-the-usual-length-number-" + i, "TRUST-01");
            all.add(planned);
            facts.add(fact(planned, Small.passed()));
        }
        RunReport big = Small.report(Small.claim(Small.ROLES), Plan.whole(all), facts);
        Transcripts.write(folder, big);
        for (Language language : Language.values()) {
            String html = written(language, big);
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
            assertThat(html.split("Given a client of site ABC\nWhen", -1)).hasSize(600 + 1);
            assertThat(html.split("<use href=\"#q1\"/>", -1)).hasSize(600 + 1);
        }
    }

    private static void leadsSomewhere(String link, String html, Path folder) {
        if (link.startsWith("#")) {
            assertThat(html).contains(" id=\"" + link.substring(1) + "\"");
        } else {
            assertThat(folder.resolve(URLDecoder.decode(link, StandardCharsets.UTF_8)))
                    .isRegularFile();
        }
    }

    private static byte[] packed(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static void unpack(byte[] packed, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private String sha256(String path) {
        return EvidenceFolder.of(folder).transcript(path).orElseThrow().sha256();
    }

    private String written(Language language, RunReport of) throws IOException {
        return Documents.written(new HtmlReport(language, EvidenceFolder.of(folder)), of);
    }
}
