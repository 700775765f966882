package org.configmgrtck.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.configmgrtck.selftest.Failure;
import org.configmgrtck.selftest.Matrix;
import org.configmgrtck.selftest.Result;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.selftest.Trial;
import org.configmgrtck.selftest.Undecided;

/** The form of {@code self-test.json}. Its members stand in this order; the schema has the same names. */
record JsonSelfTest(
        String schema,
        String kitVersion,
        Instant started,
        long durationMillis,
        boolean whole,
        List<String> only,
        List<String> asking,
        String verdict,
        int exitCode,
        List<String> because,
        Counts counts,
        List<Row> requirements,
        List<Tried> misbehaviours) {
    private static final String SCHEMA = "self-test.schema.json";

    record Counts(int breaking, int caught, int caughtPrecisely, int harmless, int survived) {}

    record Row(
            String requirement,
            List<String> misbehaviours,
            List<String> caught,
            Collection<String> scenarios,
            List<String> accused) {}

    record Tried(
            String name,
            List<String> breaks,
            String sentence,
            List<String> roles,
            int scenarios,
            Result result,
            Collection<String> failed,
            List<Failure> failures,
            List<Undecided> inconclusive,
            List<Undecided> kitErrors,
            long durationMillis) {}

    static JsonSelfTest of(SelfTest test, Matrix matrix) {
        return new JsonSelfTest(
                SCHEMA,
                test.kitVersion(),
                test.started(),
                test.duration().toMillis(),
                test.whole(),
                test.only(),
                test.asking(),
                test.verdict().replace(' ', '_'),
                test.exitCode().code(),
                test.because(),
                new Counts(
                        test.harmful(),
                        test.caught(),
                        test.count(Result.CAUGHT_PRECISELY),
                        test.trials().size() - test.harmful(),
                        test.count(Result.SURVIVED)),
                matrix.rows().stream()
                        .map(row -> new Row(row.requirement(), row.own(), row.caught(), row.scenarios(), row.accused()))
                        .toList(),
                test.trials().stream().map(JsonSelfTest::tried).toList());
    }

    private static Tried tried(Trial trial) {
        return new Tried(
                trial.misbehaviour().name(),
                trial.misbehaviour().breaks(),
                trial.misbehaviour().sentence(),
                trial.roles(),
                trial.scenarios(),
                trial.result(),
                trial.failed(),
                trial.failures(),
                trial.inconclusive(),
                trial.kitErrors(),
                trial.duration().toMillis());
    }
}
