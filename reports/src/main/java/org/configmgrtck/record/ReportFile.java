package org.configmgrtck.record;

import java.nio.file.Path;

/**
 * What a run leaves in its report folder, each file or folder by its name. Whoever removes a former report goes in this
 * order: as long as the facts are there, the folder counts as a report.
 */
public enum ReportFile {
    /** The folder of the transcripts. */
    EVIDENCE("evidence"),
    ALLURE_RESULTS("allure-results"),
    RUN_RECORD("run.json"),
    JSON("report.json"),
    JSON_SCHEMA("report.schema.json"),
    PAGE("report.html"),
    JAPANESE_PAGE("report.ja.html"),
    JUNIT("junit.xml"),
    MANIFEST_SIGNATURE("manifest.p7s"),
    MANIFEST("manifest.json"),
    MANIFEST_SCHEMA("manifest.schema.json"),
    SARIF("report.sarif"),
    EARL("earl.jsonld"),
    COVERAGE("coverage.csv"),
    MESSAGES("messages.ndjson"),
    OPEN_TEST("open-test-report.xml"),
    SUMMARY("summary.md"),
    BADGE_PICTURE("badge.svg"),
    BADGE("badge.json"),
    /** Made when someone wants to see it, after the run. */
    ALLURE_PAGE("allure.html"),
    FACTS("facts.ndjson");

    private final String fileName;

    ReportFile(String fileName) {
        this.fileName = fileName;
    }

    /** Its name in the report folder. */
    public String fileName() {
        return fileName;
    }

    /** Where it is in a report folder. */
    public Path in(Path folder) {
        return folder.resolve(fileName);
    }
}
