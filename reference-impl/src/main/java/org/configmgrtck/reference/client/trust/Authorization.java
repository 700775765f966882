package org.configmgrtck.reference.client.trust;

/** What the client thinks of one policy assignment. */
public sealed interface Authorization {
    /** It is signed by the site: apply the policy. */
    record Granted() implements Authorization {}

    /** It is not: reject the policy and report it (CERT-ROOT-05, CERT-ROOT-06). */
    record Refused() implements Authorization {}

    /** There is no telling now, for a reason that speaks against nobody: leave the policy to a later cycle. */
    record Undecided() implements Authorization {}
}
