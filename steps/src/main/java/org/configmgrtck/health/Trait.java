package org.configmgrtck.health;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;

/** What a scenario can say of a statement of health that otherwise passes every check. */
public enum Trait {
    WITHOUT_MACHINE_POLICY("was made before the client downloaded machine policy") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withoutMachinePolicy();
        }
    },
    SITE("comes from (.+)") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            ClientSite site = ClientSite.of(words.group(1));
            site.prepare(around.references());
            draft.from(site.siteCode(around.references().siteCodes()));
        }
    },
    LONG_ID("bears an id of (.+) capital and small letters and digits") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withIdOf(Integer.parseInt(words.group(1)));
        }
    },
    AGENT_DISABLED("says that the Network Access Protection client agent is disabled") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withAgentDisabled();
        }
    },
    CREATED("was created (.+) ago") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.createdAt(around.clock().ago(Spans.of(words.group(1))));
        }
    },
    CREATED_IN_THE_FUTURE("was created (.+) from now") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.createdAt(around.clock().now().plus(Spans.of(words.group(1))));
        }
    },
    OLDER_POLICIES("was made with policies that are (.+) older than the health state reference") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withPoliciesOf(around.reference().minus(Spans.of(words.group(1))));
        }
    },
    NEWER_POLICIES("was made with policies that are (.+) newer than the health state reference") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withPoliciesOf(around.reference().plus(Spans.of(words.group(1))));
        }
    },
    EQUALLY_NEW_POLICIES("was made with policies that are as new as the health state reference") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withPoliciesOf(around.reference());
        }
    },
    COMPLIANT("carries a compliant status") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withStatus(Optional.of(HealthState.COMPLIANT));
        }
    },
    NON_COMPLIANT("carries a non-compliant status") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withStatus(Optional.of(HealthState.NON_COMPLIANT));
        }
    },
    NO_STATUS("carries no status") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withStatus(Optional.empty());
        }
    },
    FAILURE_INSTEAD("carries the failure \"(.+)\" with (.+) code instead of a status") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.withStatus(Optional.empty());
            FAILURE_BESIDE.shape(draft, around, words);
        }
    },
    FAILURE_BESIDE("carries the failure \"(.+)\" with (.+) code beside its status") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            Category category = Arrays.stream(Category.values())
                    .filter(value -> value.label().equals(words.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No client sets '" + words.group(1) + "'"));
            String code = FailureCode.of(words.group(2)).among(around.knownCodes());
            draft.withFailure(new Failure(category, code));
        }
    },
    LACKS_UPDATES("lacks the software updates \"(.+)\"") {
        @Override
        void shape(Draft draft, Surroundings around, MatchResult words) {
            draft.lacking(List.of(words.group(1).split(", ")));
        }
    };

    private static final Pattern BETWEEN = Pattern.compile(" and (?=(?:was|comes|says|bears|carries|lacks) )");

    private final Pattern wording;

    Trait(String wording) {
        this.wording = Pattern.compile(wording);
    }

    /** How scenarios say it. */
    public Pattern wording() {
        return wording;
    }

    /**
     * What these words say, one thing after the other, with an "and" between them.
     *
     * @throws IllegalArgumentException if some of it is nothing that can be said
     */
    public static List<Said> in(String words) {
        return BETWEEN.splitAsStream(words).map(Trait::said).toList();
    }

    abstract void shape(Draft draft, Surroundings around, MatchResult words);

    private static Said said(String words) {
        return Stream.of(values())
                .flatMap(trait -> Stream.of(trait.wording.matcher(words))
                        .filter(Matcher::matches)
                        .map(matcher -> new Said(trait, matcher.toMatchResult())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + words + "' is not one of "
                        + Arrays.stream(values()).map(Trait::wording).toList()));
    }

    /** A trait in a scenario's words. */
    public record Said(Trait trait, MatchResult words) {
        void shape(Draft draft, Surroundings around) {
            trait.shape(draft, around, words);
        }
    }
}
