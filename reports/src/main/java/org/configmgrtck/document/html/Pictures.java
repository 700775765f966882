package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shared sequences as they are drawn. Many begin alike, and drawing each from its beginning would take a twentieth of
 * the page: one that begins like an earlier one is drawn by what both begin with, and by what comes after.
 */
final class Pictures {
    private final List<HtmlPage.Sequence> sequences;
    private final List<Optional<Beginnings.Common>> common = new ArrayList<>();

    /** By sequence, the ids of the beginnings that others have in common with it, by length. */
    private final Map<Integer, TreeMap<Integer, String>> ids = new HashMap<>();

    private int named;

    Pictures(List<HtmlPage.Sequence> sequences) {
        this.sequences = sequences;
        Beginnings<List<Object>> beginnings = new Beginnings<>();
        for (HtmlPage.Sequence sequence : sequences) {
            Optional<Beginnings.Common> found = beginnings.add(onStage(sequence));
            found.ifPresent(this::name);
            common.add(found);
        }
    }

    /** The messages with what stands behind them: only what stands on the same stage looks alike. */
    private static List<List<Object>> onStage(HtmlPage.Sequence sequence) {
        return sequence.drawn().stream()
                .map(drawn -> List.<Object>of(sequence.stage(), drawn))
                .toList();
    }

    private void name(Beginnings.Common beginning) {
        HtmlPage.Sequence earlier = sequences.get(beginning.earlier());
        ids.computeIfAbsent(beginning.earlier(), key -> new TreeMap<>())
                .computeIfAbsent(
                        beginning.length(), length -> length == earlier.drawn().size() ? earlier.id() : "b" + ++named);
    }

    List<HtmlPage.Picture> all() {
        List<HtmlPage.Picture> all = new ArrayList<>();
        for (int index = 0; index < sequences.size(); index++) {
            all.add(picture(index));
        }
        return all;
    }

    private HtmlPage.Picture picture(int index) {
        HtmlPage.Sequence sequence = sequences.get(index);
        int before = common.get(index).map(Beginnings.Common::length).orElse(0);
        int size = sequence.drawn().size();
        var shared = ids.getOrDefault(index, new TreeMap<>()).headMap(size);
        List<HtmlPage.Part> parts = new ArrayList<>();
        for (int at = before; at < size; at++) {
            HtmlPage.Drawn drawn = sequence.drawn().get(at);
            parts.add(new HtmlPage.Part(drawn.ref(), drawn.y(), shared.containsKey(at + 1)));
        }
        String first = common.get(index)
                .map(found -> ids.get(found.earlier()).get(found.length()))
                .orElse(sequence.stage());
        return new HtmlPage.Picture(
                sequence.id(), List.copyOf(new TreeMap<>(shared).descendingMap().values()), first, parts);
    }
}
