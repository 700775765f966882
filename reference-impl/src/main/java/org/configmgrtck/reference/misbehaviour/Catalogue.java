package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All misbehaviours. */
public final class Catalogue {
    private Catalogue() {}

    /** All of them, by area. */
    public static List<Misbehaviour> all() {
        Consequences consequences = Consequences.load();
        return Stream.of(
                        List.of(noOp()),
                        VerifyingPolicy.all(),
                        TrustingRoots.all(),
                        LookingForCertificates.all(),
                        KeepingTrust.all(),
                        CheckingHealth.all(),
                        FetchingReferences.all(),
                        Remediating.all(),
                        DecidingAccess.all(),
                        StatingHealth.all(),
                        SigningPolicy.all(),
                        PublishingReferences.all(),
                        AskingOnTheSide.all(),
                        JudgingPolicies.all(),
                        FetchingCopies.all(),
                        FollowingRoots.all(),
                        KeepingValues.all(),
                        Reinstalling.all(),
                        SigningInPart.all(),
                        StampingReferences.all(),
                        ComparingTimes.all(),
                        JudgingClients.all(),
                        HoldingReferences.all(),
                        Concluding.all(),
                        Instructing.all(),
                        MappingErrors.all(),
                        HalfARule.all(),
                        LookingTooBriefly.all(),
                        Deceiving.all())
                .flatMap(List::stream)
                .map(consequences::addedTo)
                .toList();
    }

    /** The one of that name. */
    public static Optional<Misbehaviour> find(String name) {
        return all().stream()
                .filter(misbehaviour -> misbehaviour.name().equals(name))
                .findFirst();
    }

    /** Names that somebody who wrote this may have meant, in the order of the catalogue; empty if there are none. */
    public static List<String> near(String name) {
        return all().stream()
                .map(Misbehaviour::name)
                .filter(known -> Likeness.alike(name, known))
                .toList();
    }

    private static Misbehaviour noOp() {
        return new Misbehaviour(
                "no-op", "-", "Changes nothing, and must therefore not be caught.", UnaryOperator.identity());
    }
}
