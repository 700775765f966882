package org.configmgrtck.steps;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.FailureCode;
import org.configmgrtck.health.Spans;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.site.Attack;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Digest;
import org.configmgrtck.site.Tampering;
import org.configmgrtck.siteserver.CertificateFitness;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.FailureCategory;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.StatementOfHealth.Category;

/** The phrases that steps take as parameters. Each is a closed list: another wording is an undefined step. */
public final class Phrases {
    private static final String PART = "\\d+ (?:second|minute|hour|day)s?";

    @ParameterType(PART + "(?: " + PART + ")*(?: and " + PART + ")?")
    public Duration duration(String phrase) {
        return Spans.of(phrase);
    }

    @ParameterType("its \\w+ certificate|an? [\\w ]*certificate(?: [\\w', -]+?)?")
    public CertificateChange certificate(String phrase) {
        return find(CertificateChange.values(), CertificateChange::phrase, phrase);
    }

    @ParameterType("(?:alters|leaves out|empties|puts|signs|adds) [\\w ]+")
    public Tampering tampering(String phrase) {
        return find(Tampering.values(), Tampering::phrase, phrase);
    }

    @ParameterType("serves [\\w ]+")
    public Attack attack(String phrase) {
        return find(Attack.values(), Attack::phrase, phrase);
    }

    @ParameterType("is out of service|answers with garbage|breaks off its answers|answers with nothing")
    public Trouble trouble(String phrase) {
        return switch (phrase) {
            case "is out of service" -> Trouble.SERVICE_UNAVAILABLE;
            case "answers with garbage" -> Trouble.GARBAGE;
            case "breaks off its answers" -> Trouble.RESET;
            default -> Trouble.EMPTY;
        };
    }

    @ParameterType("(?:is|has|comes|chains|belongs|lacks) [\\w ]+")
    public CertificateFitness fitness(String phrase) {
        return find(CertificateFitness.values(), CertificateFitness::phrase, phrase);
    }

    @ParameterType("32-bit operating system|64-bit operating system")
    public OperatingSystem operatingSystem(String phrase) {
        return find(OperatingSystem.values(), system -> system.label() + " operating system", phrase);
    }

    @ParameterType("RSA|EC")
    public KeyKind keyKind(String phrase) {
        return KeyKind.valueOf(phrase);
    }

    @ParameterType("SHA-1|SHA-256")
    public Digest digest(String phrase) {
        return find(Digest.values(), Digest::label, phrase);
    }

    @ParameterType("an? site (?:that|without|whose) [\\w ]+|the second site|the third site")
    public ClientSite site(String phrase) {
        return find(ClientSite.values(), ClientSite::phrase, phrase);
    }

    @ParameterType("an? (?:known|unknown|almost known|all-zero|all-one)(?: and (?:lower|upper)-case)?")
    public FailureCode code(String phrase) {
        return find(FailureCode.values(), FailureCode::phrase, phrase);
    }

    @ParameterType("\"(client-component|client-communication)\"")
    public Category failureCategory(String phrase) {
        return find(Category.values(), Category::label, phrase);
    }

    @ParameterType("\"((?:client|server)-(?:component|communication)|vendor-specific)\"")
    public FailureCategory category(String phrase) {
        return find(FailureCategory.values(), FailureCategory::label, phrase);
    }

    @ParameterType("compliant|non-compliant")
    public HealthState healthState(String phrase) {
        return find(HealthState.values(), HealthState::label, phrase);
    }

    @ParameterType("full access|restricted access")
    public Access access(String phrase) {
        return find(Access.values(), access -> access.label() + " access", phrase);
    }

    @ParameterType("enabled|disabled")
    public Boolean switched(String phrase) {
        return phrase.equals("enabled");
    }

    @ParameterType("compliant|non-compliant|the [\\w-]+ site error|the vendor-specific error|the error [\\w-]+")
    public ExpectedOutcome outcome(String phrase) {
        return find(ExpectedOutcome.values(), ExpectedOutcome::phrase, phrase);
    }

    @ParameterType("the time|the reference")
    public Telling telling(String phrase) {
        return find(Telling.values(), Telling::phrase, phrase);
    }

    @ParameterType("\"([\\w, ]*)\"")
    public List<String> names(String phrase) {
        return phrase.isBlank() ? List.of() : Arrays.asList(phrase.split(", "));
    }

    @ParameterType("authorities (?:with|that) [\\w ]+|a root with [\\w ]+")
    public Hierarchy hierarchy(String phrase) {
        return find(Hierarchy.values(), Hierarchy::phrase, phrase);
    }

    @ParameterType("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
    public Instant instant(String phrase) {
        return Instant.parse(phrase.replace(' ', 'T') + "Z");
    }

    private static <T> T find(T[] values, Function<T, String> phraseOf, String phrase) {
        return Arrays.stream(values)
                .filter(value -> phraseOf.apply(value).equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + phrase + "' is not one of "
                        + Arrays.stream(values).map(phraseOf).toList()));
    }
}
