package org.configmgrtck.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificationTest {
    @Test
    void readsRequirementsInOrder() {
        assertThat(Small.SPECIFICATION.requirements().keySet())
                .containsExactly(
                        "TRUST-01", "ROOT-04", "COPY-01", "RENEW-01", "SIGN-01", "CHECK-01", "CHECK-02", "MAP-01");
        Requirement root = Small.SPECIFICATION.requirement("ROOT-04").orElseThrow();
        assertThat(root.roles()).containsExactly(Role.POLICY_CLIENT);
        assertThat(root.level()).isEqualTo(Level.MUST);
        assertThat(root.statement().ja()).contains("とおり");
        assertThat(root.readings()).containsExactly("other-root-inspection");
        assertThat(root.sources())
                .extracting(Source::place)
                .containsExactly("A, another root, paragraph 2, sentence 1");
    }

    @Test
    void readsReadingsAndDocuments() {
        assertThat(Small.SPECIFICATION.documents().get("B").title().en()).isEqualTo("A document on health");
        Reading days = Small.SPECIFICATION.readings().get("expiry-day-count");
        assertThat(days.standard()).isEqualTo("10");
        assertThat(days.allows("11")).isTrue();
        assertThat(Small.SPECIFICATION.readings().get("other-root-inspection").allows("x"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    level: SHOULD                  | level: OUGHT               | requirements.yaml, entry COPY-01, field level: expected one of [MUST, SHOULD, INFO], but it is 'OUGHT'
                    roles: [shv-point]             | roles: [shv]               | entry CHECK-01, field roles: expected only roles out of
                    readings: [other-root-inspection] | readings: [nothing]     | entry ROOT-04, field readings: expected only names out of readings.yaml, but it has 'nothing'
                    id: CHECK-02                   | id: CHECK-01               | entry CHECK-01, field id: expected an id that no other requirement has
                    id: MAP-01                     | idd: MAP-01                | requirements number 8, field idd: expected no such field; the fields here are id, roles
                    document: B, section: outcome  | document: C, section: x    | entry MAP-01, field source, field document: expected one of [A, B], but it is 'C'
                    paragraph: 8                   | paragraph: 0               | entry MAP-01, field source, field paragraph: expected a whole number from 1
                    paragraph: 8                   | paragraph: 8, para: 9      | entry MAP-01, field source, field para: expected no such field
                    sentences: [1]                 | sentences: [1, 2]          | field sha256: expected as many hashes as there are sentences, 2
                    000008"                        | 00000X"                    | entry MAP-01, field source, field sha256: expected 64 lower-case hexadecimal digits
                    ja: "MAP-01 のとおりに動作する" | ja: ""                     | entry MAP-01, field statement, field ja: expected a text that is not blank
                    reference: doc-a               | referense: doc-a           | requirements.yaml, entry A, field referense: expected no such field
                    documents:                     | requirements: []\\ndocuments: | requirements.yaml: expected well-formed YAML, but: Duplicate
                    """)
    void namesWhatIsWrong(String right, String wrong, String message) {
        String yaml = Small.text("small-requirements.yaml");
        assertThat(yaml).contains(right);
        String broken = yaml.replace(right, wrong.replace("\\n", "\n"));
        assertThatThrownBy(() -> Specification.load(stream(broken), Small.resource("small-readings.yaml")))
                .isInstanceOf(SpecificationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAReadingWhoseDefaultIsNoneOfItsValues() {
        String yaml = Small.text("small-readings.yaml").replace("default: literal", "default: other");
        assertThatThrownBy(() -> Specification.load(Small.resource("small-requirements.yaml"), stream(yaml)))
                .hasMessage("readings.yaml, entry other-root-inspection, field default: expected one of the values"
                        + " [literal, tolerant].");
    }

    @Test
    void refusesAReadingTwice() {
        String yaml = Small.text("small-readings.yaml").replace("expiry-day-count", "other-root-inspection");
        assertThatThrownBy(() -> Specification.load(Small.resource("small-requirements.yaml"), stream(yaml)))
                .hasMessageContaining("a name that no other reading has");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> Specification.load(stream(""), Small.resource("small-readings.yaml")))
                .isInstanceOf(SpecificationException.class)
                .hasMessage("requirements.yaml: expected a mapping (name: value).");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
