package org.configmgrtck.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyTest {
    private static String remedy(ReasonCode reason, String message) {
        return Remedy.of(Operation.CREATE_DEPLOYMENT, new Inconclusive(reason, message));
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void isASentenceForEveryReason(ReasonCode reason) {
        assertThat(remedy(reason, "")).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "501, leave its role out of the declaration",
        "404, at this path",
        "405, with this method",
        "400, accept it",
        "415, accept it",
        "401, credentials",
        "403, credentials",
        "500, log",
        "503, log"
    })
    void dependsOnTheErrorThatWasAnswered(String status, String advice) {
        assertThat(remedy(ReasonCode.ERROR_ANSWER, "POST /deployments: answered " + status + " instead of 201"))
                .contains(advice);
    }

    @Test
    void namesWhatIsToBeAnswered() {
        assertThat(remedy(ReasonCode.GARBAGE, "")).contains("Answer 201 with", "openapi.yaml");
        assertThat(Remedy.of(Operation.DELETE_DEPLOYMENT, new Inconclusive(ReasonCode.GARBAGE, "")))
                .isEqualTo("Answer 204 without content.");
    }

    @Test
    void tellsTroublesApart() {
        Set<String> remedies = new HashSet<>();
        Arrays.stream(new ReasonCode[] {ReasonCode.HANG, ReasonCode.CRASH, ReasonCode.GARBAGE, ReasonCode.ERROR_ANSWER})
                .forEach(reason -> remedies.add(remedy(reason, "")));
        assertThat(remedies).hasSize(4);
    }
}
