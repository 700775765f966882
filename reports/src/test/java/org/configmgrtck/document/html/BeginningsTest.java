package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.document.html.Beginnings.Common;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private final Beginnings<String> beginnings = new Beginnings<>();

    @Test
    void theFirstAndWhatBeginsOtherwiseHaveNone() {
        assertThat(beginnings.add(List.of("a", "b"))).isEmpty();
        assertThat(beginnings.add(List.of("b", "a"))).isEmpty();
        assertThat(beginnings.add(List.of())).isEmpty();
    }

    @Test
    void theLongestCounts() {
        beginnings.add(List.of("a", "b"));
        beginnings.add(List.of("a", "b", "c", "d"));
        beginnings.add(List.of("a"));
        assertThat(beginnings.add(List.of("a", "b", "c", "e", "d"))).contains(new Common(1, 3));
    }

    @Test
    void ofTheLongestTheFirstCounts() {
        beginnings.add(List.of("a", "b", "c"));
        beginnings.add(List.of("a", "b", "d"));
        assertThat(beginnings.add(List.of("a", "b"))).contains(new Common(0, 2));
    }
}
