package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite is as green in years to come; {@link AnyPlaceTest} looks at it in fifty. */
@Exhaustive
class AnyTimeTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} years ahead")
    @ValueSource(ints = {1, 5, 20})
    void theReferenceConformsYearsAhead(int years) throws IOException {
        Verdicts verdicts = Verdicts.ofRun(folder, "--clock", ahead(years));

        assertThat(verdicts.found()).isEmpty();
        assertThat(verdicts.exitCode()).isZero();
    }

    /** The instant that is so many years after the one at which scenarios usually begin. */
    static String ahead(int years) {
        OffsetDateTime ahead = Circumstances.START.atOffset(ZoneOffset.UTC).plusYears(years);
        return ahead.toInstant().toString();
    }
}
