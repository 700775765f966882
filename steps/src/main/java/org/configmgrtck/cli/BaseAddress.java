package org.configmgrtck.cli;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;

/** Says where the endpoint is, or may be, when the address that was given is not its base address. */
final class BaseAddress {
    private static final String RULE =
            "--target is the base address, right below which /declaration and /deployments stand";
    private static final Pattern OPERATION = Pattern.compile("(.*?)/+(?:declaration|deployments)(?:/.*)?");

    private final Contract contract;
    private final Deadlines deadlines;

    BaseAddress(Contract contract, Deadlines deadlines) {
        this.contract = contract;
        this.deadlines = deadlines;
    }

    /**
     * A sentence on the address; empty where nothing is to be said of it.
     *
     * @param trouble why the declaration could not be read there
     */
    Optional<String> hint(Target given, Inconclusive trouble) {
        URI address = given.address();
        Optional<URI> found = candidates(address, trouble).stream()
                .filter(candidate -> !candidate.equals(address))
                .filter(candidate -> answers(given, candidate))
                .findFirst();
        if (found.isPresent()) {
            return Optional.of("An endpoint answers at " + found.get() + ": use --target " + found.get()
                    + (sameScheme(address, found.get()) ? "; " + RULE : "") + ".");
        }
        if (wasAnswered(trouble) && !trouble.getMessage().contains("does not fit the contract")) {
            Matcher operation = OPERATION.matcher(path(address));
            return Optional.of(
                    RULE + (operation.matches() ? ": perhaps --target " + at(address, operation.group(1)) : "") + ".");
        }
        return Optional.empty();
    }

    private static Set<URI> candidates(URI address, Inconclusive trouble) {
        Set<URI> candidates = new LinkedHashSet<>();
        if (wasAnswered(trouble)) {
            Matcher operation = OPERATION.matcher(path(address));
            if (operation.matches()) {
                candidates.add(at(address, operation.group(1)));
            }
            candidates.add(at(address, ""));
        }
        if (mayBeTheOtherScheme(address, trouble)) {
            candidates.add(otherScheme(address));
        }
        return candidates;
    }

    private static boolean wasAnswered(Inconclusive trouble) {
        return trouble.reason() == ReasonCode.ERROR_ANSWER || trouble.reason() == ReasonCode.GARBAGE;
    }

    /** A server of TLS answers plain HTTP with a 400, with an alert, or not at all; the other way round nothing comes. */
    private static boolean mayBeTheOtherScheme(URI address, Inconclusive trouble) {
        String seen = trouble.getMessage();
        boolean lost = trouble.reason() == ReasonCode.HANG || trouble.reason() == ReasonCode.CRASH;
        return isSecure(address)
                ? lost && !seen.contains("its certificate") && !isAbsent(seen)
                : trouble.reason() == ReasonCode.CRASH && !isAbsent(seen) || seen.contains("answered 400");
    }

    private static boolean isAbsent(String seen) {
        return seen.contains("the connection was refused") || seen.contains("has no known address");
    }

    /** Whether a declaration is there. Only who answers at the same host, in the same way, is shown who asks. */
    private boolean answers(Target given, URI candidate) {
        Target there = sameScheme(given.address(), candidate)
                ? new Target(candidate, given.tls(), given.token())
                : Target.at(candidate);
        try (SubjectEndpoint endpoint = new SubjectEndpoint(there, contract, deadlines)) {
            endpoint.probe();
            return true;
        } catch (Inconclusive e) {
            return isSecure(candidate) && e.getMessage().contains("its certificate");
        }
    }

    private static boolean sameScheme(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme());
    }

    private static boolean isSecure(URI address) {
        return address.getScheme().equalsIgnoreCase("https");
    }

    private static URI otherScheme(URI address) {
        String other = isSecure(address) ? "http" : "https";
        return URI.create(
                other + address.toString().substring(address.getScheme().length()));
    }

    private static URI at(URI address, String path) {
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + path);
    }

    private static String path(URI address) {
        return Optional.ofNullable(address.getRawPath()).orElse("");
    }
}
