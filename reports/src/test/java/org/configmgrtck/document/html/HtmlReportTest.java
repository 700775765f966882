package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.Small;
import org.configmgrtck.document.Documents;
import org.configmgrtck.document.RelativeLink;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    @Test
    void tellsTheVerdictTheStatementAndTheFinding() throws IOException {
        String html = Documents.written(new HtmlReport(), Small.everyVerdict());
        assertThat(html)
                .contains(
                        "<h1>KIT FAILED</h1>",
                        "<p class=\"statement\">The subject does what ROOT-04 says</p>",
                        "<p class=\"statement\" lang=\"ja\">ROOT-04 のとおりに動作する</p>",
                        "<dd>no request for the certificate</dd>",
                        "<dd>a request for SITESIGNCERT, answered 200</dd>",
                        "<a href=\"evidence/ROOT-04/other-root.txt\">transcript, exchanges 3, 7</a>",
                        "<li class=\"stopped\"><b>When</b> it runs a policy cycle <em>stopped here</em></li>",
                        "other-root-inspection</a> = literal");
    }

    @Test
    void tellsWhatWasObservedAndNotJudged() throws IOException {
        String html = Documents.written(new HtmlReport(), Small.everyVerdict());
        assertThat(html)
                .contains(
                        "<a href=\"#observed\">Observed: 2 open questions, not judged</a>",
                        "<h2 id=\"observed-title\">Observed, not judged</h2>",
                        "<h3><a href=\"#reading-root-renewed-same-key\">root-renewed-same-key</a></h3>",
                        "Why it is not judged: <span>The document names a new key pair only</span>",
                        "<span class=\"seen\">nothing was fetched</span>",
                        "Seen in <a href=\"#ROOT-04/other-root\">ROOT-04/other-root</a>",
                        "<h3><a href=\"#RENEW-01\">RENEW-01</a></h3>",
                        "Why it is not judged: <span>Advice: no test can judge it.</span>",
                        "<p class=\"seen\">Observed, not judged: <span>3 policies were signed anew</span></p>");
        assertThat(html).doesNotContain("<a href=\"#reading-root-renewed-same-key\">root-renewed-same-key</a> =");
    }

    @Test
    void aRunThatObservedNothingSaysNothingOfIt() throws IOException {
        PlannedScenario planned = Small.planned("altered-policy", "TRUST-01");
        RunReport report = Small.report(
                Small.claim(Small.ROLES), Plan.whole(List.of(planned)), List.of(fact(planned, Small.passed())));
        assertThat(Documents.written(new HtmlReport(), report)).doesNotContain("Observed:", "id=\"observed\"");
    }

    @Test
    void allowsItsOwnStyleSheetAndNothingElse() throws Exception {
        String html = Documents.written(new HtmlReport(), Small.everyVerdict());
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(html);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(html);
        assertThat(policy.find()).isTrue();
        String allowed =
                policy.group(1).replace("&#39;", "'").replace("&#x3D;", "=").replace("&#61;", "=");
        assertThat(allowed)
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(html).doesNotContain(" src=", " style=", "@import", "url(");
        assertThat(html).doesNotContainPattern("href=\"(?!#|evidence/|report\\.ja\\.html\")");
    }

    @Test
    void everyLinkInThePageLeadsSomewhere() throws IOException {
        String html = Documents.written(new HtmlReport(), Small.everyVerdict());
        List<String> targets = Pattern.compile("href=\"#([^\"]*)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(targets).contains("ROOT-04", "reading-other-root-inspection");
        assertThat(targets).allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_000, 10_000})
    void aBigRunStaysSmall(int size) throws IOException {
        List<PlannedScenario> all = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            PlannedScenario planned = Small.planned("case-number-" + i, i % 2 == 0 ? "TRUST-01" : "ROOT-04", "COPY-01");
            all.add(planned);
            Fact fact = fact(planned, i % 3 == 0 ? Small.failed("ROOT-04", "<".repeat(5_000)) : Small.passed());
            facts.add(fact.withObservations(List.of(new Observation("RENEW-01", "<".repeat(5_000)))));
        }
        RunReport report = Small.report(Small.claim(Small.ROLES), Plan.whole(all), facts);
        String html = Documents.written(new HtmlReport(), report);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
        assertThat(html).contains(report.counts().scenarioWords(), "report.json has everything");
    }

    @ParameterizedTest
    @CsvSource({
        "evidence/A-1/x.txt, evidence/A-1/x.txt",
        "evidence/a b#c?.txt, evidence/a%20b%23c%3F.txt",
        "javascript:alert(1), javascript%3Aalert%281%29",
        "../secret, ''",
        "/etc/passwd, ''",
        "//host/x, ''",
        "a\\b, ''",
        "'', ''"
    })
    void linksOnlyBelowTheReportFolder(String path, String link) {
        assertThat(RelativeLink.to(path)).isEqualTo(link);
    }
}
