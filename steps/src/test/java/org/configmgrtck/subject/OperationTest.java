package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Test
    void theOperationsAreThoseOfTheContract() {
        Map<String, String> ours = Arrays.stream(Operation.values())
                .collect(Collectors.toMap(
                        Operation::toString,
                        operation -> operation.status()
                                + operation.answer().map(name -> " " + name).orElse("")));
        assertThat(ours).isEqualTo(contract()).hasSize(Operation.values().length);
    }

    @Test
    void thePathNamesTheDeployment() {
        assertThat(Operation.SET_CLOCK.path("d-7")).isEqualTo("/deployments/d-7/clock");
        assertThat(Operation.CREATE_DEPLOYMENT.path("")).isEqualTo("/deployments");
    }

    /** Of each operation its status where all is well, and the name of the schema of its answer. */
    private static Map<String, String> contract() {
        Map<String, String> operations = new TreeMap<>();
        OpenApi.read()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        operations.put(
                                member.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                success(member.getValue().get("responses")));
                    }
                }));
        return operations;
    }

    private static String success(JsonNode responses) {
        return responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> {
                    String reference = response.getValue()
                            .at("/content/application~1json/schema/$ref")
                            .asText();
                    return (response.getKey() + " " + reference.substring(reference.lastIndexOf('/') + 1)).strip();
                })
                .collect(Collectors.joining(" or "));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleBeginsWithAnOperationOfItsOwn(Role role) {
        assertThat(Operation.first(role.label()).role()).contains(role.label());
        assertThat(Operation.SET_CLOCK.role()).isEmpty();
        assertThat(Operation.CREATE_DEPLOYMENT.role()).isEmpty();
    }
}
