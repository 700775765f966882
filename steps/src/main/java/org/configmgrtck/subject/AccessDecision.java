package org.configmgrtck.subject;

import java.time.Instant;
import java.util.Optional;

/**
 * What a network policy server decides on a client.
 *
 * @param healthState what the client counts as
 * @param limitedUntil when full access for a limited time ends; empty for any other access
 * @param remediate is the client to be remediated?
 */
public record AccessDecision(
        HealthState healthState, Access access, Optional<Instant> limitedUntil, boolean remediate) {}
