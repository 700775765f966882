package org.configmgrtck.reference.misbehaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    static Stream<Misbehaviour> misbehaviours() {
        return Catalogue.all().stream();
    }

    @Test
    void namesAreUnlikeEachOther() {
        List<String> names = misbehaviours().map(Misbehaviour::name).toList();
        for (String name : names) {
            assertThat(names.stream().filter(known -> Likeness.distance(name, known) <= Likeness.FEW))
                    .containsExactly(name);
        }
    }

    @Test
    void sentencesAreUnlikeEachOther() {
        assertThat(misbehaviours().map(Misbehaviour::sentence)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void saysInOneSentenceWhatIsWrong(Misbehaviour misbehaviour) {
        assertThat(misbehaviour.sentence()).matches("[A-Z][^.!?]*[.]").hasSizeBetween(30, 120);
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void namesNoRequirementTwice(Misbehaviour misbehaviour) {
        assertThat(misbehaviour.requirements().split(",")).doesNotHaveDuplicates();
    }

    @Test
    void consequencesAreThoseOfMisbehaviours() {
        assertThat(misbehaviours().map(Misbehaviour::name))
                .containsAll(Consequences.load().names());
    }

    @Test
    void onlyTheOneThatChangesNothingBreaksNothing() {
        assertThat(misbehaviours()
                        .filter(misbehaviour -> misbehaviour.requirement().equals("-")))
                .extracting(Misbehaviour::name)
                .containsExactly("no-op");
    }
}
