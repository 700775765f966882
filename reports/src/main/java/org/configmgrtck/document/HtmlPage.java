package org.configmgrtck.document;

import java.util.List;

/** What the template {@code report.mustache} shows. Every text is safe to show; the template escapes it. */
record HtmlPage(
        String css,
        String cssHash,
        Badge verdict,
        List<String> because,
        int exitCode,
        String exitMeaning,
        List<Notice> notices,
        List<Pair> about,
        String scenarioWords,
        String requirementWords,
        String askedOfPlanned,
        String requirementsOfAll,
        List<Row> figures,
        List<Link> first,
        String note,
        String observedWords,
        List<Observed> observed,
        List<Section> sections,
        List<Scenario> orphans,
        List<ReadingRow> readings) {
    /** A verdict: its words and its class in the style sheet. */
    record Badge(String words, String style) {}

    /** A waiver or a mismatch. */
    record Notice(String label, String style, String words) {}

    record Pair(String name, String value) {}

    /** A line of figures; {@code scenarios} is a dash where the verdict is never that of a scenario. */
    record Row(Badge badge, String scenarios, int requirements) {}

    record Link(String anchor, String words, Badge badge) {}

    record Section(String document, String title, String titleJa, String section, List<Item> items) {}

    /** A requirement. */
    record Item(
            String id,
            String level,
            Badge badge,
            String roles,
            String en,
            String ja,
            String place,
            String reason,
            List<String> seen,
            List<ReadingRow> readings,
            List<Scenario> scenarios,
            List<Link> elsewhere,
            String more) {}

    /** A matter that is observed and not judged; {@code anchor} is empty where the page does not tell of it. */
    record Observed(
            String topic,
            String anchor,
            String en,
            String ja,
            String because,
            String becauseJa,
            List<Sighting> sightings,
            String more) {}

    /** What a scenario has seen; {@code anchor} is empty where the page does not show the scenario. */
    record Sighting(String seen, String scenario, String anchor) {}

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
            List<Step> steps,
            String href,
            String evidence,
            String again) {}

    record Step(String keyword, String text, String style, String remark) {}

    record ReadingRow(
            String name,
            String value,
            String standard,
            boolean changed,
            String en,
            String ja,
            String because,
            String becauseJa) {}
}
