package org.configmgrtck.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.Small;
import org.configmgrtck.specification.Comparison.Kind;
import org.configmgrtck.specification.Comparison.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private final String document = Small.text("small-document.txt");

    @Test
    void theDocumentItselfMatchesAndItsSentencesAreCountedToTheirLocators() {
        Comparison comparison = compare(document);
        assertThat(comparison.document()).isEqualTo("A");
        assertThat(comparison.count(Kind.MATCHES)).isEqualTo(11);
        assertThat(comparison.pairs())
                .hasSize(11)
                .allSatisfy(pair -> assertThat(pair.counted())
                        .contains(pair.known().orElseThrow().at()));
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void theOtherDocumentIsTheOtherOne() {
        Comparison comparison = compare("庭の水やり\n水は朝にまく。夕方にはまかない。\n関連");
        assertThat(comparison.document()).isEqualTo("B");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void whiteSpaceAndWidthMakeNoDifference() {
        assertThat(compare(document.replace("毎朝六時", " 毎朝\u3000六時 ").replace("２", "2"))
                        .differences())
                .isEmpty();
    }

    @Test
    void aChangedSentenceHasThePlaceOfTheKnownOne() {
        Comparison comparison = compare(document.replace("毎朝", "毎晩"));
        assertThat(differences(comparison)).containsExactly("CHANGED A, introduction, paragraph 1, sentence 1");
        assertThat(comparison.count(Kind.MATCHES)).isEqualTo(10);
        assertThat(comparison.known()).isEqualTo(11);
        assertThat(comparison.found()).isEqualTo(11);
    }

    @Test
    void aChangedHeadingLeavesTheRestInItsPlace() {
        Comparison comparison = compare(document.replace("手順", "やり方"));
        assertThat(differences(comparison)).containsExactly("CHANGED A, steps, heading");
        assertThat(comparison.pairs())
                .allSatisfy(pair -> assertThat(pair.counted()).contains(pair.at()));
    }

    @Test
    void anAddedSentenceHasThePlaceWhereItIs() {
        Comparison comparison = compare(document.replace("古い電池", "蓋をする。古い電池"));
        assertThat(differences(comparison)).containsExactly("ADDED A, steps, paragraph 2, sentence 2");
        assertThat(comparison.known()).isEqualTo(11);
        assertThat(comparison.found()).isEqualTo(12);
    }

    @Test
    void aMissingSentenceHasThePlaceOfTheKnownOne() {
        Comparison comparison = compare(document.replace("裏ぶたを開ける。", ""));
        assertThat(differences(comparison)).containsExactly("MISSING A, steps, paragraph 1, sentence 1");
        assertThat(comparison.found()).isEqualTo(10);
    }

    @Test
    void orderCounts() {
        String swapped = document.replace("裏ぶたを開ける。\n  2. 新しい電池を入れる。", "新しい電池を入れる。\n  2. 裏ぶたを開ける。");
        assertThat(swapped).isNotEqualTo(document);
        assertThat(compare(swapped).count(Kind.MATCHES)).isEqualTo(10);
        assertThat(compare(swapped).differences())
                .extracting(Pair::kind)
                .containsExactlyInAnyOrder(Kind.ADDED, Kind.MISSING);
    }

    @Test
    void aSentenceTwiceIsOneTooMany() {
        assertThat(differences(compare(document + "関連\n"))).containsExactly("ADDED A, links, paragraph 3, sentence 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Clocks\nSet the clock every morning.", "関連", "関連\n別の話。"})
    void whatHasNothingOfADocumentsOwnIsNeither(String text) {
        assertThat(Comparison.of(Small.SOURCES, SentenceSplitter.split(text))).isEqualTo(Optional.empty());
    }

    private static Comparison compare(String text) {
        return Comparison.of(Small.SOURCES, SentenceSplitter.split(text)).orElseThrow();
    }

    private static List<String> differences(Comparison comparison) {
        return comparison.differences().stream()
                .map(pair -> pair.kind() + " " + pair.at().place())
                .toList();
    }
}
