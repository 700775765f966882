package org.configmgrtck.reference.misbehaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static Stream<Misbehaviour> misbehaviours() {
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

    @Test
    void eachSaysInOneSentenceWhatIsWrong() {
        assertThat(misbehaviours())
                .allSatisfy(misbehaviour -> assertThat(misbehaviour.sentence())
                        .matches("[A-Z][^.!?]*[.]")
                        .hasSizeBetween(20, 120));
    }

    @Test
    void noneNamesARequirementTwice() {
        assertThat(misbehaviours())
                .allSatisfy(misbehaviour ->
                        assertThat(misbehaviour.requirements().split(",")).doesNotHaveDuplicates());
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
