package org.configmgrtck.document.html;

import java.util.List;

/** What the template {@code report.mustache} shows. Every text is safe to show; the template escapes it. */
record HtmlPage(
        String file,
        String otherFile,
        String title,
        String subject,
        Badge verdict,
        String verdictInLanguage,
        List<String> because,
        int exitCode,
        String exitMeaning,
        List<Notice> notices,
        List<Pair> about,
        List<Share> coverage,
        String sentences,
        String scenarioWords,
        String requirementWords,
        List<Row> figures,
        String note,
        String observedWords,
        List<Failure> failures,
        List<Document> documents,
        List<Scenario> orphans,
        List<NotAsked> notAsked,
        List<Observed> observed,
        List<ReadingRow> readings,
        List<DecisionPath> paths,
        List<Picture> pictures,
        List<Told> told,
        List<Stage> stages,
        List<MessageDrawing> drawings) {
    /** A verdict: its words and its class in the style sheet. */
    record Badge(String words, String style) {}

    /** A waiver or a mismatch. */
    record Notice(String label, String style, String words) {}

    /** What the run rests on; {@code anchor} is empty where the page tells no more of it. */
    record Pair(String name, String value, boolean english, String anchor) {}

    /** How much of something was asked and met; a dash where it can't be said. */
    record Share(String name, String met, String asked, String claimed, String all) {}

    /** A line of figures; {@code scenarios} is a dash where the verdict is never that of a scenario. */
    record Row(Badge badge, String scenarios, int requirements) {}

    record Link(String anchor, String words, Badge badge) {}

    /** A requirement that was not met, or of which the kit could not tell. */
    record Failure(
            String id,
            Badge badge,
            String level,
            String statement,
            List<Found> found,
            List<Link> others,
            String more) {}

    /** What a scenario found wrong, or why it found nothing. */
    record Found(String anchor, String name, String expected, String seen, String reason) {}

    /** The clauses of a source document. */
    record Document(String letter, String title, String otherTitle, String reference, List<Section> sections) {}

    record Section(String name, List<Item> items) {}

    /** A requirement. */
    record Item(
            String id,
            String level,
            Badge badge,
            String statement,
            String otherStatement,
            String place,
            String roles,
            String reason,
            String notTested,
            List<String> seen,
            List<ReadingRow> readings,
            String tally,
            List<Scenario> scenarios,
            List<Link> elsewhere,
            String more) {}

    /** What was not asked, for one reason. */
    record NotAsked(String reason, boolean english, String what, List<Link> requirements, List<Link> scenarios) {}

    /** A matter that is observed and not judged; {@code anchor} is empty where the page does not tell of it. */
    record Observed(
            String topic,
            String anchor,
            String statement,
            String otherStatement,
            String because,
            boolean becauseInEnglish,
            List<Sighting> sightings,
            String more) {}

    /** What a scenario has seen; {@code anchor} is empty where the page does not show the scenario. */
    record Sighting(String seen, String scenario, String anchor) {}

    /**
     * A scenario.
     *
     * @param script its steps where all of them were done; else they are in {@code steps}
     * @param mark whether its name is in another language than the page
     * @param brief whether its id is the link to its transcript, which proves nothing wrong
     */
    record Scenario(
            String anchor,
            String id,
            String name,
            Badge badge,
            boolean open,
            String reason,
            boolean failed,
            String expected,
            String seen,
            String script,
            List<Step> steps,
            boolean mark,
            List<Decided> decisions,
            List<Sequence> own,
            List<Sequence> shared,
            boolean brief,
            String href,
            String evidence,
            String sha256,
            String again) {}

    record Step(String keyword, String text, String style, String remark) {}

    /** How the seven checks judge a statement of health: a picture, and the same in words. */
    record Decided(String path, String words) {}

    /** A way through the checks that ends at one of them, drawn once. */
    record DecisionPath(String id, List<Check> checks) {}

    /** A check on its way: {@code style} is passed, decides or unreached. */
    record Check(String label, String style, int x, int textX) {}

    /** What went between, drawn and in words; {@code id} is empty where it is drawn in place. */
    record Sequence(
            String id,
            int number,
            String uses,
            int width,
            int height,
            String stage,
            List<Drawn> drawn,
            List<Spoken> spoken,
            String more) {}

    /**
     * A shared sequence as it is drawn.
     *
     * @param beginnings the ids of beginnings that later ones share, the longest first
     * @param first what it begins with: an earlier one's beginning, or the stage
     * @param parts the messages after that
     */
    record Picture(String id, List<String> beginnings, String first, List<Part> parts) {}

    /** A message of a shared sequence; {@code ends} is whether a beginning ends with it. */
    record Part(String ref, int y, boolean ends) {}

    /** A shared sequence in words: as in those it begins like, and from its {@code start}th line on by itself. */
    record Told(int number, String uses, List<Like> like, int start, List<Spoken> spoken, String more) {}

    /** The sequence that another one begins like, and how far. */
    record Like(String words, int number) {}

    /** The life lines and names of all who take part in a sequence. */
    record Stage(String id, String lanes, List<Lane> heads) {}

    record Lane(int x, String name) {}

    /** A message in its place. */
    record Drawn(String ref, int y, String number, boolean proof) {}

    /** A message as it is drawn, wherever it comes. */
    record MessageDrawing(String id, boolean refused, String path, int x, String text) {}

    /** A message in words. */
    record Spoken(String words, boolean proof) {}

    record ReadingRow(
            String name,
            String value,
            String standard,
            boolean changed,
            boolean open,
            String statement,
            String otherStatement,
            String because) {}
}
