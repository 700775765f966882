package org.configmgrtck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.configmgrtck.document.html.HtmlPage.Part;
import org.configmgrtck.document.html.HtmlPage.Picture;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private final List<HtmlPage.Sequence> sequences = new ArrayList<>();

    @Test
    void whatBeginsAlikeIsDrawnOnce() {
        sequence("l1", "m1", "m2", "m3");
        sequence("l1", "m1", "m2", "m4");
        sequence("l1", "m1", "m5");
        assertThat(pictures())
                .containsExactly(
                        new Picture(
                                "q1",
                                List.of("b1", "b2"),
                                "l1",
                                List.of(new Part("m1", 0, true), new Part("m2", 1, true), new Part("m3", 2, false))),
                        new Picture("q2", List.of(), "b1", List.of(new Part("m4", 2, false))),
                        new Picture("q3", List.of(), "b2", List.of(new Part("m5", 1, false))));
    }

    @Test
    void theWholeOfAnEarlierOneIsABeginningToo() {
        sequence("l1", "m1");
        sequence("l1", "m1", "m2");
        sequence("l1", "m1", "m2", "m3");
        assertThat(pictures())
                .containsExactly(
                        new Picture("q1", List.of(), "l1", List.of(new Part("m1", 0, false))),
                        new Picture("q2", List.of(), "q1", List.of(new Part("m2", 1, false))),
                        new Picture("q3", List.of(), "q2", List.of(new Part("m3", 2, false))));
    }

    @Test
    void oneCanBeNoMoreThanABeginning() {
        sequence("l1", "m1", "m2");
        sequence("l1", "m1");
        assertThat(pictures().get(1)).isEqualTo(new Picture("q2", List.of(), "b1", List.of()));
    }

    @Test
    void onAnotherStageNothingIsAlike() {
        sequence("l1", "m1");
        sequence("l2", "m1");
        assertThat(pictures()).extracting(Picture::first).containsExactly("l1", "l2");
    }

    private List<Picture> pictures() {
        return new Pictures(sequences).all();
    }

    private void sequence(String stage, String... messages) {
        List<HtmlPage.Drawn> drawn = new ArrayList<>();
        Arrays.stream(messages).forEach(message -> drawn.add(new HtmlPage.Drawn(message, drawn.size(), "", false)));
        int number = sequences.size() + 1;
        sequences.add(new HtmlPage.Sequence("q" + number, number, "", 470, 100, stage, drawn, List.of(), ""));
    }
}
