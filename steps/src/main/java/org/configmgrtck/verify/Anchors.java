package org.configmgrtck.verify;

import java.lang.reflect.Type;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.check.AgentMoment;
import org.configmgrtck.check.ClientMoment;
import org.configmgrtck.check.HealthMoment;
import org.configmgrtck.check.Observed;
import org.configmgrtck.check.PresentedStatement;
import org.configmgrtck.check.PublishingMoment;
import org.configmgrtck.check.SiteMoment;
import org.configmgrtck.check.StatusMessageCheck.Moment;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Exchange.Ldap;
import org.configmgrtck.recheck.CheckFunctions.Call;
import org.configmgrtck.subject.ClientPolicy;
import org.configmgrtck.subject.RegistryValue;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** Whether the inputs of a check are what the exchanges show. */
final class Anchors {
    /** What these look at lies before the last stimulus. */
    private static final Set<String> LOOKING_BACK = Set.of("noReference", "notWritten");

    private final Evidence evidence;
    private final SubjectsWord word = new SubjectsWord();

    Anchors(Evidence evidence) {
        this.evidence = evidence;
    }

    /** In what they are not, each as the end of a sentence; empty if they are. */
    List<String> complaints(Call call) {
        List<Exchange> seen = seen(call).orElse(evidence.exchanges());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < call.inputs().size(); i++) {
            if (!holds(call, call.inputs().get(i), call.types().get(i), seen)) {
                found.add("its input " + (i + 1) + " is not what the exchanges show");
            }
        }
        return found;
    }

    private boolean holds(Call call, Object input, Type type, List<Exchange> seen) {
        if (word.covers(type)) {
            return word.said(input, type, seen);
        } else if (input instanceof Optional<?> value
                && value.isPresent()
                && value.get() instanceof RegistryValue registered) {
            return word.registered(registered, evidence.exchanges(), input == last(call));
        } else if (input instanceof X509Certificate certificate) {
            return isDeployed(certificate);
        } else if (input instanceof List<?> list) {
            return list.isEmpty() ? emptyHolds(type, seen, call) : allHold(call, list, type, seen);
        }
        return true;
    }

    /** What is compared with an earlier value is what the registry had at the end. */
    private static Object last(Call call) {
        return call.inputs().get(call.inputs().size() - 1);
    }

    private boolean allHold(Call call, List<?> list, Type type, List<Exchange> seen) {
        Object first = list.get(0);
        if (first instanceof Exchange) {
            return isRange(call, list);
        } else if (first instanceof Moment) {
            return list.stream().map(Moment.class::cast).allMatch(moment -> isWithout(moment.exchanges()));
        } else if (first instanceof SiteMoment) {
            return list.stream().map(SiteMoment.class::cast).allMatch(this::isOfTheSite);
        } else if (first instanceof PublishingMoment) {
            return list.stream().map(PublishingMoment.class::cast).allMatch(this::isPublished);
        } else if (first instanceof ClientMoment) {
            return list.stream().map(ClientMoment.class::cast).allMatch(this::isSeen);
        } else if (first instanceof HealthMoment) {
            return list.stream().map(HealthMoment.class::cast).allMatch(this::isAnswered);
        } else if (first instanceof AgentMoment) {
            return list.stream().map(AgentMoment.class::cast).allMatch(this::isPresented);
        } else if (first instanceof PresentedStatement) {
            return presented(list, call, seen);
        } else if (first instanceof DirectoryEntry) {
            return list.stream().map(DirectoryEntry.class::cast).allMatch(this::isWritten);
        } else if (first instanceof ClientPolicy) {
            return list.stream().map(ClientPolicy.class::cast).allMatch(this::isPut);
        }
        return true;
    }

    private boolean emptyHolds(Type type, List<Exchange> seen, Call call) {
        if (type.getTypeName().endsWith("PresentedStatement>")) {
            return presented(List.of(), call, seen);
        }
        return !type.getTypeName().endsWith("Exchange>");
    }

    /** A check is given all exchanges of a span that reaches over what the subject was asked to do last. */
    private boolean isRange(Call call, List<?> list) {
        boolean over = LOOKING_BACK.contains(call.function().getName())
                || evidence.stimulus().isEmpty()
                || list.stream()
                        .anyMatch(one ->
                                ((Exchange) one).number() == evidence.stimulus().getAsInt());
        return over && isWithout(list);
    }

    /** Nothing is left out between the first and the last. */
    private boolean isWithout(List<?> list) {
        int from = evidence.exchanges().indexOf(list.get(0));
        return from >= 0
                && from + list.size() <= evidence.exchanges().size()
                && evidence.exchanges().subList(from, from + list.size()).equals(list);
    }

    /** Policies and accepted root are what the client said at the end of the moment. */
    private boolean isSeen(ClientMoment moment) {
        return !moment.exchanges().isEmpty()
                && isWithout(moment.exchanges())
                && word.inForce(moment.applied(), moment.exchanges())
                && moment.acceptedRoot()
                        .map(root -> word.registered(root, moment.exchanges(), true))
                        .orElse(true);
    }

    /** The statement of health, and the answer, are the last ones of the moment. */
    private boolean isAnswered(HealthMoment moment) {
        return !moment.exchanges().isEmpty()
                && isWithout(moment.exchanges())
                && word.said(moment.situation().statement(), StatementOfHealth.class, moment.exchanges())
                && word.said(moment.response(), StatementOfHealthResponse.class, moment.exchanges());
    }

    /** The statements of health are those of the moment. */
    private boolean isPresented(AgentMoment moment) {
        List<Http> sent = Observed.statementsPresented(moment.exchanges());
        return !moment.exchanges().isEmpty()
                && isWithout(moment.exchanges())
                && moment.presented().size() == sent.size()
                && matches(moment.presented(), sent);
    }

    /** All statements of the span; where there is no span, those up to some point, or from some point on. */
    private boolean presented(List<?> list, Call call, List<Exchange> seen) {
        List<Http> sent = Observed.statementsPresented(seen);
        int size = list.size();
        if (size > sent.size() || seen(call).isPresent() && size < sent.size()) {
            return false;
        }
        return matches(list, sent.subList(0, size)) || matches(list, sent.subList(sent.size() - size, sent.size()));
    }

    private boolean matches(List<?> list, List<Http> sent) {
        for (int i = 0; i < list.size(); i++) {
            PresentedStatement statement = (PresentedStatement) list.get(i);
            if (statement.number() != sent.get(i).number() || !word.presented(statement.statement(), sent.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a directory holds, someone wrote there. */
    private boolean isWritten(DirectoryEntry entry) {
        return entry.values("mssmshealthstate").stream()
                .allMatch(value -> evidence.exchanges().stream()
                        .anyMatch(exchange -> exchange instanceof Ldap ldap
                                && ldap.request().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT))));
    }

    private boolean isOfTheSite(SiteMoment moment) {
        return isWithout(moment.exchanges())
                && isDeployed(moment.inUse())
                && moment.policies().stream().allMatch(this::isPut);
    }

    private boolean isPublished(PublishingMoment moment) {
        return isWithout(moment.exchanges())
                && moment.ownForest().stream().allMatch(this::isWritten)
                && moment.designatedForest().stream().allMatch(this::isWritten);
    }

    private boolean isPut(ClientPolicy policy) {
        return asked(
                "/site-server/client-policies",
                "\"policyId\":\"" + policy.policyId() + "\"",
                "\"policyVersion\":\"" + policy.policyVersion() + "\"");
    }

    private boolean isDeployed(X509Certificate certificate) {
        try {
            return asked("/site-server/certificates", Base64.getEncoder().encodeToString(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            return false;
        }
    }

    private boolean asked(String path, String... texts) {
        return evidence.exchanges().stream()
                .anyMatch(exchange -> exchange instanceof Http http
                        && http.url().endsWith(path)
                        && List.of(texts).stream().allMatch(http.requestBody()::contains));
    }

    /** The span that the check is given; empty if it is given none. */
    private static Optional<List<Exchange>> seen(Call call) {
        for (Object input : call.inputs()) {
            if (input instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Exchange) {
                return Optional.of(list.stream().map(Exchange.class::cast).toList());
            }
        }
        return Optional.empty();
    }
}
