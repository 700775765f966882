package org.configmgrtck.document;

import java.util.List;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Source;
import org.configmgrtck.specification.Text;
import org.configmgrtck.verdict.RequirementVerdict;

/** A requirement in {@code report.json}. */
record JsonRequirement(
        String id,
        List<String> roles,
        String level,
        Text statement,
        List<Place> sources,
        String verdict,
        String reason,
        List<String> readings,
        List<String> asked,
        List<String> notAsked) {
    record Place(String document, String section, int paragraph, List<Integer> sentences, List<String> sha256) {}

    static JsonRequirement of(RunReport report, RequirementVerdict verdict) {
        Requirement requirement = verdict.requirement();
        return new JsonRequirement(
                requirement.id(),
                requirement.roleLabels(),
                requirement.level().name(),
                requirement.statement(),
                requirement.sources().stream().map(JsonRequirement::place).toList(),
                verdict.verdict().name(),
                verdict.reason(),
                report.readingsBehind(verdict),
                verdict.asked(),
                verdict.notAsked());
    }

    private static Place place(Source source) {
        return new Place(source.document(), source.section(), source.paragraph(), source.sentences(), source.sha256());
    }
}
