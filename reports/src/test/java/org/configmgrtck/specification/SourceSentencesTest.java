package org.configmgrtck.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSentencesTest {
    @Test
    void readsSentencesInOrder() {
        assertThat(Small.SOURCES.documents().keySet()).containsExactly("A", "B");
        assertThat(Small.SOURCES.documents().get("A")).hasSize(11);
        SourceSentence condition = Small.SOURCES.documents().get("A").get(3);
        assertThat(condition.at().place()).isEqualTo("A, introduction, paragraph 1, sentence 3");
        assertThat(condition.disposition()).isEqualTo(Disposition.CONDITION);
        assertThat(condition.requirements()).containsExactly("TRUST-01");
        assertThat(condition.reason()).contains("Of A introduction 1.3.");
        assertThat(Small.SOURCES.documents().get("A").get(4).at().place()).isEqualTo("A, steps, heading");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    as: condition                  | sas: condition             | entry A introduction 1.3, field sas: expected no such field; the fields here are at, sha256
                    as: condition                  | as: noise                  | entry A introduction 1.3, field as: expected one of [requirement, condition, advice, background, pointer, heading], but it is 'noise'
                    reason: Of A introduction 1.3. | reason: ''                 | entry A introduction 1.3, field reason: expected a text that is not blank
                    as: condition                  | as: background             | entry A introduction 1.3, field requirements: expected no ids, as it is disposed of as background
                    requirements: [SIGN-01]        | reason: none               | entry A introduction 1.2, field requirements: expected the ids that a sentence disposed of as requirement is about
                    requirements: [SIGN-01]        | requirements: [SIGN-02]    | entry A introduction 1.2, field requirements: expected only ids out of requirements.yaml, but it has 'SIGN-02'
                    requirements: [SIGN-01]        | requirements: [SIGN-01, SIGN-01] | entry A introduction 1.2, field requirements: expected each id once
                    at: A introduction 1.2         | at: A introduction 1.3     | entry A introduction 1.3, field at: expected the sentence, paragraph or section that comes next after A, introduction, paragraph 1, sentence 1
                    at: A links 0.1                | at: A links 0.2            | field at: expected the sentence, paragraph or section that comes next after A, steps, paragraph 2
                    at: A links 0.1                | at: A introduction 1.1     | field at: expected the sentence, paragraph or section that comes next after A, steps, paragraph 2
                    at: A front 1.1                | at: A front 2.1            | field at: expected the sentence, paragraph or section that comes next after the beginning
                    at: B front 1.1                | at: C front 1.1            | field at: expected one of the documents [A, B]
                    at: B front 1.1                | at: B front one            | field at: expected document, section, paragraph and sentence, written A section 1.2
                    sha256: 44df4e                 | sha256: 44DF4E             | entry A front 1.1, field sha256: expected 64 lower-case hexadecimal digits
                    sentences:                     | sentence:                  | sources.yaml, field sentence: expected no such field
                    """)
    void namesWhatIsWrong(String right, String wrong, String message) {
        String yaml = Small.text("small-sources.yaml");
        assertThat(yaml).contains(right);
        assertThatThrownBy(() -> load(yaml.replace(right, wrong)))
                .isInstanceOf(SpecificationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aSentenceWithoutADispositionIsRefused() {
        String yaml = Small.text("small-sources.yaml").replace("    as: condition\n", "");
        assertThatThrownBy(() -> load(yaml))
                .hasMessageContaining("entry A introduction 1.3, field as: expected a text that is not blank");
    }

    @Test
    void aDocumentWithoutSentencesIsRefused() {
        String yaml = Small.text("small-sources.yaml");
        assertThatThrownBy(() -> load(yaml.substring(0, yaml.indexOf("  - at: B"))))
                .hasMessageContaining("field sentences: expected sentences of document B too");
    }

    private static SourceSentences load(String yaml) {
        return SourceSentences.load(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Small.SPECIFICATION);
    }
}
