package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.configmgrtck.document.transcript.Party;
import org.configmgrtck.document.words.Words;

/** Where things stand in the picture of a sequence, in pixels. Whoever took no part has no lane. */
final class SequenceLayout {
    private static final int FIRST_LANE = 58;
    private static final int BETWEEN_LANES = 118;
    private static final int HEAD = 26;
    private static final int LINE = 25;
    private static final int MARGIN = 10;
    private static final int BELOW_LAST = 8;

    private final List<Party> parties;

    /** @param asked who was asked */
    SequenceLayout(List<Party> asked) {
        TreeSet<Party> all = new TreeSet<>(asked);
        all.add(Party.KIT);
        all.add(Party.SUBJECT);
        this.parties = List.copyOf(all);
    }

    private int x(Party party) {
        return FIRST_LANE + BETWEEN_LANES * parties.indexOf(party);
    }

    private static Party asking(Party asked) {
        return asked == Party.SUBJECT ? Party.KIT : Party.SUBJECT;
    }

    /** Where the line of a message is. */
    int y(int index) {
        return HEAD + LINE * (index + 1) - 3;
    }

    /** Where a picture of so many messages ends, and the life lines with it. */
    int height(int messages) {
        return y(messages) - BELOW_LAST;
    }

    /** An arrow to whoever is asked, at the height of 0. */
    String arrow(Party asked) {
        int end = x(asked) - 1;
        return "M" + x(asking(asked)) + " 0H" + end + "m-6-3.5 6 3.5-6 3.5";
    }

    int labelX(Party asked) {
        return x(asking(asked)) + 8;
    }

    /** Where a label ends, at the widest. */
    int endOfLabel(HtmlPage.MessageDrawing drawing) {
        int wide = drawing.text().codePoints().map(c -> c < 0x2e80 ? 6 : 11).sum();
        return drawing.x() + wide;
    }

    int width(int right) {
        int lastLane = FIRST_LANE + BETWEEN_LANES * (parties.size() - 1) + FIRST_LANE;
        return Math.max(lastLane, right + MARGIN);
    }

    /** The life lines of all, so long that each picture, which shows no more than this many messages, cuts them off. */
    String lanes(int mostMessages) {
        StringBuilder path = new StringBuilder();
        for (Party party : parties) {
            path.append('M')
                    .append(x(party))
                    .append(' ')
                    .append(HEAD - 4)
                    .append('V')
                    .append(height(mostMessages));
        }
        return path.toString();
    }

    List<HtmlPage.Lane> heads(Words words) {
        List<HtmlPage.Lane> heads = new ArrayList<>();
        parties.forEach(party -> heads.add(new HtmlPage.Lane(x(party), words.say("lane." + party.label()))));
        return heads;
    }
}
