package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.configmgrtck.document.transcript.Message;
import org.configmgrtck.document.transcript.Party;
import org.configmgrtck.document.transcript.RecordedTranscript;
import org.configmgrtck.document.words.Words;

/**
 * What went between kit, subject and doubles, in pictures. Most scenarios go like some others, so that one picture serves
 * them all; and the messages in the pictures are alike too, so that each is drawn once.
 */
final class Sequences {
    private static final int MOST_MESSAGES = 60;

    /** Nobody follows the picture of a pass that is longer than this: how it begins is enough. */
    private static final int LONGEST_SHARED = 10;

    private static final int BEGINNING = 6;

    private final Words words;
    private final Map<List<Run>, HtmlPage.Sequence> shared = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final Map<HtmlPage.MessageDrawing, String> drawings = new LinkedHashMap<>();

    private final Map<HtmlPage.Stage, String> stages = new LinkedHashMap<>();

    Sequences(Words words) {
        this.words = words;
    }

    /** A message that came so many times in a row; {@code number} is 0 where numbers don't matter. */
    private record Run(int number, Party to, String question, String answer, boolean refused, int times) {
        Run again() {
            return new Run(number, to, question, answer, refused, times + 1);
        }

        boolean isLike(Message message) {
            return to == message.to() && question.equals(message.question()) && answer.equals(message.answer());
        }
    }

    /** The picture that this transcript shares with others like it; none if nothing went between. */
    List<HtmlPage.Sequence> shared(RecordedTranscript transcript) {
        List<Run> shape = new ArrayList<>();
        for (Message message : transcript.messages()) {
            int last = shape.size() - 1;
            if (last >= 0 && shape.get(last).isLike(message)) {
                shape.set(last, shape.get(last).again());
            } else if (!message.isFraming()) {
                shape.add(run(0, message));
            }
        }
        if (shape.isEmpty()) {
            return List.of();
        }
        HtmlPage.Sequence drawn = shared.computeIfAbsent(
                shape, key -> draw("q" + (shared.size() + 1), shared.size() + 1, key, most(key), Set.of()));
        uses.merge(drawn.id(), 1, Integer::sum);
        return List.of(drawn);
    }

    /** A picture of this transcript alone, with the numbers of its exchanges, those of the proof marked. */
    List<HtmlPage.Sequence> own(RecordedTranscript transcript, Set<Integer> proof) {
        List<Run> all = transcript.messages().stream()
                .map(message -> run(message.number(), message))
                .toList();
        return all.isEmpty() ? List.of() : List.of(draw("", 0, all, MOST_MESSAGES, proof));
    }

    /** The pictures that scenarios share, each with how many do. */
    List<HtmlPage.Sequence> all() {
        return shared.values().stream()
                .map(one -> new HtmlPage.Sequence(
                        one.id(),
                        one.number(),
                        words.count("sequence.uses", uses.getOrDefault(one.id(), 0)),
                        one.width(),
                        one.height(),
                        one.stage(),
                        one.drawn(),
                        one.spoken(),
                        one.more()))
                .toList();
    }

    /** What stands behind the messages. */
    List<HtmlPage.Stage> stages() {
        return stages.entrySet().stream()
                .map(entry -> new HtmlPage.Stage(
                        entry.getValue(), entry.getKey().lanes(), entry.getKey().heads()))
                .toList();
    }

    /** The messages that the pictures are made of. */
    List<HtmlPage.MessageDrawing> drawings() {
        return drawings.entrySet().stream()
                .map(entry -> new HtmlPage.MessageDrawing(
                        entry.getValue(),
                        entry.getKey().refused(),
                        entry.getKey().path(),
                        entry.getKey().x(),
                        entry.getKey().text()))
                .toList();
    }

    private static Run run(int number, Message message) {
        return new Run(number, message.to(), message.question(), message.answer(), message.refused(), 1);
    }

    private static int most(List<Run> shape) {
        return shape.size() > LONGEST_SHARED ? BEGINNING : LONGEST_SHARED;
    }

    private HtmlPage.Sequence draw(String id, int number, List<Run> runs, int most, Set<Integer> proof) {
        SequenceLayout layout = new SequenceLayout(runs.stream().map(Run::to).toList());
        List<HtmlPage.Drawn> drawn = new ArrayList<>();
        List<HtmlPage.Spoken> spoken = new ArrayList<>();
        int right = 0;
        for (Run run : runs.subList(0, Math.min(runs.size(), most))) {
            HtmlPage.MessageDrawing drawing = new HtmlPage.MessageDrawing(
                    "", run.refused(), layout.arrow(run.to()), layout.labelX(run.to()), label(run));
            boolean proves = proof.contains(run.number());
            drawn.add(new HtmlPage.Drawn(
                    drawings.computeIfAbsent(drawing, key -> "m" + (drawings.size() + 1)),
                    layout.y(drawn.size()),
                    run.number() == 0 ? "" : Integer.toString(run.number()),
                    proves));
            spoken.add(new HtmlPage.Spoken(spoken(run), proves));
            right = Math.max(right, layout.endOfLabel(drawing));
        }
        int left = runs.size() - drawn.size();
        return new HtmlPage.Sequence(
                id,
                number,
                "",
                layout.width(right),
                layout.height(drawn.size()),
                stages.computeIfAbsent(
                        new HtmlPage.Stage("", layout.lanes(MOST_MESSAGES), layout.heads(words)),
                        key -> "l" + (stages.size() + 1)),
                drawn,
                spoken,
                left == 0 ? "" : words.count("sequence.more", left));
    }

    private String label(Run run) {
        return run.question() + " → " + answer(run) + (run.times() == 1 ? "" : "  ×" + run.times());
    }

    private String spoken(Run run) {
        return (run.number() == 0 ? "" : run.number() + ". ")
                + words.say("lane." + run.to().label()) + ": " + label(run);
    }

    private String answer(Run run) {
        return run.answer().equals("none") ? words.say("sequence.no-answer") : run.answer();
    }
}
