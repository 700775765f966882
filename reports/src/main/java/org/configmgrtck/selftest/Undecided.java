package org.configmgrtck.selftest;

/**
 * A scenario that came to no verdict.
 *
 * @param scenario id of the scenario
 * @param reason why, in words
 */
public record Undecided(String scenario, String reason) {}
