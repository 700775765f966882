package org.configmgrtck.document.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = Words.in(Language.ENGLISH);
    private final Words japanese = Words.in(Language.JAPANESE);

    WordsTest() throws IOException {}

    @Test
    void bothLanguagesSayTheSame() {
        Set<String> onlyInJapanese = new TreeSet<>(japanese.forTemplates().keySet());
        onlyInJapanese.removeAll(english.forTemplates().keySet());
        assertThat(onlyInJapanese).allMatch(name -> name.startsWith("verdict-")).hasSize(5);
        assertThat(japanese.forTemplates().keySet())
                .containsAll(english.forTemplates().keySet());
    }

    @Test
    void valuesAreFilledIn() {
        assertThat(english.say("coverage.sentences", 3, 4, "{0}"))
                .isEqualTo("3 of 4 sentences of the source documents are disposed of: {0}.");
        assertThat(english.count("scenarios", 1)).isEqualTo("1 scenario");
        assertThat(english.count("scenarios", 0)).isEqualTo("0 scenarios");
        assertThat(japanese.count("transcript.exchange", 2, "3、4")).isEqualTo("記録、やり取り 3、4");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> english.say("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words.en.properties has no nonsense");
    }
}
