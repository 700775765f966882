package org.configmgrtck.steps;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.configmgrtck.agent.AgentEvent;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.client.ClientEvent;
import org.configmgrtck.doubles.Awaited;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.health.ReferenceEvent;
import org.configmgrtck.health.Spans;
import org.configmgrtck.health.StatementEvent;
import org.configmgrtck.health.Trait;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.site.AssignmentForm;
import org.configmgrtck.site.Attack;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Digest;
import org.configmgrtck.site.Source;
import org.configmgrtck.site.Tampering;
import org.configmgrtck.siteserver.CertificateFitness;
import org.configmgrtck.siteserver.PublishingEvent;
import org.configmgrtck.siteserver.SiteEvent;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.FailureCategory;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.OperatingSystem;

/** The phrases that steps take as parameters. Each is a closed list: another wording is an undefined step. */
public final class Phrases {
    private static final String COURSE = "\"([\\w ,]+)\"";
    private static final String PART = "(?:\\d+|half an?) (?:second|minute|hour|day)s?";

    @ParameterType(PART + "(?: " + PART + ")*(?: and " + PART + ")?")
    public Duration duration(String phrase) {
        return Spans.of(phrase);
    }

    @ParameterType("its \\w+ certificate|an? [\\w -]*certificate(?: [\\w', -]+?)?")
    public CertificateChange certificate(String phrase) {
        return find(CertificateChange.values(), CertificateChange::phrase, phrase);
    }

    @ParameterType("(?:alters|leaves out|empties|puts|names|signs|adds|claims) [\\w' ]+")
    public Tampering tampering(String phrase) {
        return find(Tampering.values(), Tampering::phrase, phrase);
    }

    @ParameterType("in several lines|in several lines that end in one character|whose assignment has false ends in it")
    public AssignmentForm assignmentForm(String phrase) {
        return find(AssignmentForm.values(), AssignmentForm::phrase, phrase);
    }

    @ParameterType("\\d+[.]\\d{2}")
    public String version(String text) {
        return text;
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

    @ParameterType("its assignments|the new policy|the signing certificate|an answer to its report")
    public Awaited awaited(String phrase) {
        return switch (phrase) {
            case "its assignments" -> Awaited.ASSIGNMENTS;
            case "the new policy" -> Awaited.BODIES;
            case "the signing certificate" -> Awaited.SIGNING_CERTIFICATE;
            default -> Awaited.RECEIPT_OF_REPORT;
        };
    }

    @ParameterType("Active Directory and the management point|Active Directory|the management point")
    public Source source(String phrase) {
        return find(Source.values(), Source::phrase, phrase);
    }

    @ParameterType("(?:is|has|comes|chains|belongs|lacks) [\\w' ]+")
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

    @ParameterType("statement of health that passes every check(?:, (?:but|and) .+)?")
    public List<Trait.Said> statement(String phrase) {
        String said = phrase.replaceFirst("^statement of health that passes every check(?:, (?:but|and) )?", "");
        return said.isEmpty() ? List.of() : Trait.in(said);
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

    @ParameterType("to be remediated|not to be remediated")
    public Boolean remediated(String phrase) {
        return phrase.equals("to be remediated");
    }

    @ParameterType("enabled|disabled")
    public Boolean switched(String phrase) {
        return phrase.equals("enabled");
    }

    @ParameterType("compliant|non-compliant|the [\\w-]+ site error|the vendor-specific error|the error [\\w-]+")
    public ExpectedOutcome outcome(String phrase) {
        return find(ExpectedOutcome.values(), ExpectedOutcome::phrase, phrase);
    }

    @ParameterType(
            "to (?:download machine policy, to )?evaluate itself again, and to present a new statement of health")
    public Telling telling(String phrase) {
        return find(Telling.values(), Telling::phrase, phrase);
    }

    @ParameterType("\"([\\w, /.]+)\"")
    public List<String> names(String phrase) {
        return phrase.equals("none") ? List.of() : List.of(phrase.split(", "));
    }

    @ParameterType(COURSE)
    public List<ClientEvent> clientEvents(String phrase) {
        return course(ClientEvent.values(), ClientEvent::phrase, phrase);
    }

    @ParameterType(COURSE)
    public List<SiteEvent> siteEvents(String phrase) {
        return course(SiteEvent.values(), SiteEvent::phrase, phrase);
    }

    @ParameterType(COURSE)
    public List<PublishingEvent> publishingEvents(String phrase) {
        return course(PublishingEvent.values(), PublishingEvent::phrase, phrase);
    }

    @ParameterType(COURSE)
    public List<StatementEvent> statementEvents(String phrase) {
        return course(StatementEvent.values(), StatementEvent::phrase, phrase);
    }

    @ParameterType(COURSE)
    public List<ReferenceEvent> referenceEvents(String phrase) {
        return course(ReferenceEvent.values(), ReferenceEvent::phrase, phrase);
    }

    @ParameterType(COURSE)
    public List<AgentEvent> agentEvents(String phrase) {
        return course(AgentEvent.values(), AgentEvent::phrase, phrase);
    }

    @ParameterType("authorities (?:with|that) [\\w ]+|a root with [\\w ]+")
    public Hierarchy hierarchy(String phrase) {
        return find(Hierarchy.values(), Hierarchy::phrase, phrase);
    }

    @ParameterType("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
    public Instant instant(String phrase) {
        return Instant.parse(phrase.replace(' ', 'T') + "Z");
    }

    private static <T> List<T> course(T[] values, Function<T, String> phraseOf, String phrase) {
        return Arrays.stream(phrase.split(", "))
                .map(one -> find(values, phraseOf, one))
                .toList();
    }

    private static <T> T find(T[] values, Function<T, String> phraseOf, String phrase) {
        return Arrays.stream(values)
                .filter(value -> phraseOf.apply(value).equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + phrase + "' is not one of "
                        + Arrays.stream(values).map(phraseOf).toList()));
    }
}
