package org.configmgrtck.reference.networkpolicy;

/**
 * What the network policy server decides about one client.
 *
 * @param healthState what the client counts as
 * @param grant its access
 * @param remediate is it to be remediated?
 */
public record AccessDecision(HealthState healthState, Grant grant, boolean remediate) {}
