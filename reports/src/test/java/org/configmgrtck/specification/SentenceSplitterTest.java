package org.configmgrtck.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final String document = Small.text("small-document.txt");

    @Test
    void splitsLinesIntoParagraphsAndThoseIntoSentences() {
        assertThat(SentenceSplitter.split(document))
                .extracting(
                        DocumentSentence::line,
                        DocumentSentence::paragraph,
                        DocumentSentence::sentence,
                        DocumentSentence::text)
                .containsExactly(
                        tuple(1, 1, 1, "時計の手入れ"),
                        tuple(3, 2, 1, "時計は毎朝六時に合わせる。"),
                        tuple(3, 2, 2, "針が止まったら　電池を替える。"),
                        tuple(3, 2, 3, "電池の箱は 棚の上"),
                        tuple(5, 3, 1, "手順"),
                        tuple(7, 4, 1, "裏ぶたを開ける。"),
                        tuple(8, 5, 1, "新しい電池を入れる。"),
                        tuple(8, 5, 2, "古い電池は戻さない。"),
                        tuple(10, 6, 1, "関連"),
                        tuple(11, 7, 1, "時計の歴史"),
                        tuple(12, 8, 1, "ｶﾚﾝﾀﾞｰの読み方 (第２版)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "  \n", "\n\n\n"})
    void lineEndsMakeNoDifference(String end) {
        assertThat(SentenceSplitter.split(document.replace("\n", end)))
                .extracting(DocumentSentence::paragraph, DocumentSentence::sha256)
                .isEqualTo(SentenceSplitter.split(document).stream()
                        .map(one -> tuple(one.paragraph(), one.sha256()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    • 水    | 水
                    - 水    | 水
                    * 水    | 水
                    12. 水  | 水
                    　• 水  | 水
                    •水     | •水
                    2.5 倍  | 2.5 倍
                    2009 年 | 2009 年
                    """)
    void takesAwayOnlyTheMarkOfAListItem(String line, String sentence) {
        assertThat(SentenceSplitter.split(line))
                .extracting(DocumentSentence::text)
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \u00a0\u3000\t\r\n", "• \n"})
    void whatIsBlankHasNoSentence(String text) {
        assertThat(SentenceSplitter.split(text)).isEmpty();
    }

    @Test
    void hashesTheNormalisedSentence() {
        String hash = "a71b8a6112d781f6501ba80ecd4c77d69cb08f244bef690724a530f8293b0c2a";
        assertThat(SentenceHash.normalised("(第２版)\u3000ｶﾞ\u00a0。")).isEqualTo("(第2版)ガ。");
        assertThat(SentenceHash.of("(第２版)\u3000ｶﾞ\u00a0。")).isEqualTo(hash);
        assertThat(SentenceHash.of("（第 2 版）\tガ。")).isEqualTo(hash);
        assertThat(SentenceHash.of("（第 3 版）\tガ。")).isNotEqualTo(hash);
    }
}
