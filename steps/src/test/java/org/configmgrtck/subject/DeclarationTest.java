package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2147483647, 2147483647",
        "2147483648, 2147483647",
        "99999999999999999999999999999999999999, 2147483647"
    })
    void whatIsMoreThanAnIntHoldsIsAsManyAsAnIntHolds(String declared, int understood) throws Exception {
        Declaration.Options options = new ObjectMapper()
                .readValue(
                        "{\"settableClock\": true, \"deploymentsAtOnce\": " + declared + "}",
                        Declaration.Options.class);
        assertThat(options.deploymentsAtOnce()).isEqualTo(understood);
    }
}
