package org.configmgrtck.specification;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the text of a document as the header of {@code requirements.yaml} says. Each line that is not blank is a
 * paragraph; a sentence ends at the ideographic full stop, and nowhere else; what follows the last one is a sentence
 * too.
 */
public final class SentenceSplitter {
    private static final String BLANK = "[\\s\\p{Z}\\uFEFF]";
    private static final Pattern EDGES = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final Pattern MARK =
            Pattern.compile("^(?:[\\u2022\\u2023\\u25CF\\u25E6*-]|[0-9]{1,3}\\.)(?:" + BLANK + "+|$)");
    private static final Pattern SENTENCE = Pattern.compile("[^\\u3002]*\\u3002|[^\\u3002]+");

    private SentenceSplitter() {}

    /** The sentences of the text in their order; none if the text is blank. Lines may end in any of the usual ways. */
    public static List<DocumentSentence> split(String text) {
        List<DocumentSentence> sentences = new ArrayList<>();
        int line = 0;
        int paragraph = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            line++;
            String content = MARK.matcher(trimmed(lines.next())).replaceFirst("");
            if (!content.isEmpty()) {
                paragraph++;
                split(content, line, paragraph, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    private static void split(String content, int line, int paragraph, List<DocumentSentence> sentences) {
        int number = 0;
        for (Matcher matcher = SENTENCE.matcher(content); matcher.find(); ) {
            String sentence = trimmed(matcher.group());
            if (!sentence.isEmpty()) {
                number++;
                sentences.add(new DocumentSentence(line, paragraph, number, sentence, SentenceHash.of(sentence)));
            }
        }
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
