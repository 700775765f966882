package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.configmgrtck.Small;
import org.configmgrtck.specification.Comparison;
import org.configmgrtck.specification.SentenceSplitter;
import org.junit.jupiter.api.Test;

class SourcesSummaryTest {
    private final StringWriter out = new StringWriter();
    private final SourcesSummary summary = new SourcesSummary(Small.SPECIFICATION, new PrintWriter(out));

    @Test
    void countsEveryDispositionWithItsDenominator() {
        summary.table(Small.SOURCES);
        assertThat(out).hasToString("""
                        A  A document on certificates
                        B  A document on health

                                                                      in A        in B
                        requirement, asked by scenarios            2 of 11      1 of 4
                        requirement, asked in part                 1 of 11      0 of 4
                        requirement, on record as not tested       1 of 11      0 of 4
                        condition                                  1 of 11      0 of 4
                        advice                                     1 of 11      0 of 4
                        background                                 0 of 11      1 of 4
                        pointer                                    2 of 11      0 of 4
                        heading                                    3 of 11      2 of 4
                        all, each with its disposition            11 of 11      4 of 4
                        """);
    }

    @Test
    void saysOfACopyWhatMatchesAndWhatDoesNot() {
        compare(
                "a.txt",
                Small.text("small-document.txt")
                        .replace("時計は毎朝六時に合わせる", "時計は毎晩\u001b[1m八時に、ラジオの時報を聞きながら合わせる")
                        .replace("古い電池は戻さない。", "")
                        .replace("時計の歴史", "時計の歴史\n時計の未来"));
        assertThat(out).hasToString("""
                        a.txt: document A, A document on certificates
                          9 of 11 sentences match
                          changed  A, introduction, paragraph 1, sentence 1 (line 3):
                                   時計は毎晩[U+001B][1m八時に、ラジオの時報を…
                          missing  A, steps, paragraph 2, sentence 2
                          added    A, links, paragraph 2, sentence 1 (line 12): 時計の未来
                          9 of 11 sentences of the file have a disposition, the changed and added ones
                          have none there
                        """);
    }

    @Test
    void saysOfAnEqualCopyThatAllMatches() {
        compare("\u202ea.txt", Small.text("small-document.txt"));
        assertThat(out).hasToString("""
                        [U+202E]a.txt: document A, A document on certificates
                          11 of 11 sentences match
                          11 of 11 sentences of the file have a disposition
                        """);
    }

    private void compare(String file, String text) {
        summary.comparison(
                file, Comparison.of(Small.SOURCES, SentenceSplitter.split(text)).orElseThrow());
    }
}
