package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Map<Operation, String> FULL = Map.of(
            Operation.READ_DECLARATION,
            """
            {"contract": "1.0", "implementation": {"name": "n", "version": "1"}, "roles": ["shv-point"],
             "options": {"settableClock": false, "deploymentsAtOnce": 1}, "knownFailureCodes": ["0x8BADF00D"]}""",
            Operation.CREATE_DEPLOYMENT,
            "{\"deployment\": \"d.1_A-b\"}",
            Operation.READ_APPLIED_POLICIES,
            "{\"policies\": [{\"policyId\": \"P\", \"policyVersion\": \"1.00\", \"body\": \"\"}]}",
            Operation.READ_REGISTRY,
            "{\"values\": [{\"key\": \"K\", \"name\": \"N\", \"type\": \"REG_SZ\", \"data\": \"\"}]}",
            Operation.SUBMIT_STATEMENT_OF_HEALTH,
            """
            {"statementOfHealth": "s", "healthState": "compliant",
             "error": {"status": "unknown", "failureCategory": "vendor-specific"},
             "instructions": ["log-error"], "fixedRoutes": ["dp1"]}""",
            Operation.DECIDE_ACCESS,
            """
            {"healthState": "non-compliant", "access": "full-for-limited-time",
             "limitedUntil": "2031-04-05T06:07:08Z", "remediate": true}""",
            Operation.SELECT_SIGNING_CERTIFICATE,
            "{\"accepted\": false, \"reason\": \"expired\"}",
            Operation.CHANGE_NAP_POLICY,
            "{\"published\": false, \"report\": \"no schema\"}");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Operation> answering() {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.answer().isPresent());
    }

    @ParameterizedTest
    @MethodSource("answering")
    void aFullAnswerFits(Operation operation) {
        assertThat(CONTRACT.misfit(operation, json(FULL.get(operation)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answering")
    void membersThatTheContractDoesNotNameAreIgnored(Operation operation) {
        ObjectNode answer = (ObjectNode) json(FULL.get(operation));
        answer.put("surprise", 7);
        assertThat(CONTRACT.misfit(operation, answer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answering")
    void eachRequiredMemberIsMissedByName(Operation operation) {
        List<String> missed = new ArrayList<>();
        for (JsonNode name : schema(operation).get("required")) {
            ObjectNode answer = (ObjectNode) json(FULL.get(operation));
            assertThat(answer.remove(name.asText())).isNotNull();
            assertThat(CONTRACT.misfit(operation, answer))
                    .hasValueSatisfying(wrong -> assertThat(wrong).contains("'" + name.asText() + "'"));
            missed.add(name.asText());
        }
        assertThat(missed).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("answering")
    void eachMemberOfAnOddTypeIsFound(Operation operation) {
        List<String> members = new ArrayList<>();
        schema(operation).get("properties").fieldNames().forEachRemaining(members::add);
        for (String member : members) {
            for (String odd : List.of("null", "3.5", "{\"odd\": 1}")) {
                ObjectNode answer = (ObjectNode) json(FULL.get(operation));
                answer.set(member, json(odd));
                assertThat(CONTRACT.misfit(operation, answer))
                        .as("%s = %s", member, odd)
                        .hasValueSatisfying(wrong -> assertThat(wrong).contains("/" + member));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    READ_DECLARATION           | "1.0"            | "1.1"                       | /contract
                    READ_DECLARATION           | "n"              | ""                          | /implementation/name
                    READ_DECLARATION           | ["shv-point"]    | []                          | /roles
                    READ_DECLARATION           | ["shv-point"]    | ["shv-point", "shv-point"]  | /roles
                    READ_DECLARATION           | ["shv-point"]    | ["shvpoint"]                | /roles/0
                    READ_DECLARATION           | : 1}             | : 0}                        | /options/deploymentsAtOnce
                    READ_DECLARATION           | : 1}             | : 1.5}                      | /options/deploymentsAtOnce
                    READ_DECLARATION           | ["0x8BADF00D"]   | []                          | /knownFailureCodes
                    READ_DECLARATION           | 0x8BADF00D       | 0x8BADF00                   | /knownFailureCodes/0
                    READ_DECLARATION           | 0x8BADF00D       | 8BADF00D                    | /knownFailureCodes/0
                    CREATE_DEPLOYMENT          | d.1_A-b          | a/b                         | /deployment
                    CREATE_DEPLOYMENT          | d.1_A-b          |  ``                         | /deployment
                    READ_REGISTRY              | "data": ""       | "data": 1                   | /values/0/data
                    READ_APPLIED_POLICIES      | "body": ""       | "corpus": ""                | /policies/0
                    SUBMIT_STATEMENT_OF_HEALTH | "compliant"      | "Compliant"                 | /healthState
                    SUBMIT_STATEMENT_OF_HEALTH | "unknown"        | "unknown site"              | /error/status
                    SUBMIT_STATEMENT_OF_HEALTH | vendor-specific  | vendor                      | /error/failureCategory
                    SUBMIT_STATEMENT_OF_HEALTH | log-error        | reboot                      | /instructions/0
                    """)
    void anOddValueIsFoundWhereItIs(Operation operation, String right, String odd, String place) {
        String answer = FULL.get(operation).replace(right, odd);
        assertThat(answer).isNotEqualTo(FULL.get(operation));
        assertThat(CONTRACT.misfit(operation, json(answer)))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains(place + ": "));
    }

    @Test
    @DefaultLocale("ja-JP")
    void messagesAreEnglishWhateverTheLocale() {
        assertThat(Contract.load().misfit(Operation.CREATE_DEPLOYMENT, json("{\"deployment\": 7}")))
                .contains("/deployment: integer found, string expected");
    }

    @Test
    void onlyAShvPointHasToNameFailureCodes() {
        ObjectNode declaration = (ObjectNode) json(FULL.get(Operation.READ_DECLARATION));
        declaration.remove("knownFailureCodes");
        assertThat(CONTRACT.misfit(Operation.READ_DECLARATION, declaration))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains("'knownFailureCodes'"));
        declaration.putArray("roles").add("policy-client");
        assertThat(CONTRACT.misfit(Operation.READ_DECLARATION, declaration)).isEmpty();
    }

    @Test
    void bothOutcomesAndNoneFitTheContractSinceTheyAreWhatIsJudged() {
        ObjectNode response = (ObjectNode) json(FULL.get(Operation.SUBMIT_STATEMENT_OF_HEALTH));
        response.remove(List.of("healthState", "error"));
        assertThat(CONTRACT.misfit(Operation.SUBMIT_STATEMENT_OF_HEALTH, response))
                .isEmpty();
    }

    @Test
    void whatHasNoContentFitsAnyway() {
        assertThat(CONTRACT.misfit(Operation.SET_CLOCK, json("[]"))).isEmpty();
    }

    private static JsonNode schema(Operation operation) {
        return OpenApi.read().at("/components/schemas/" + operation.answer().orElseThrow());
    }
}
