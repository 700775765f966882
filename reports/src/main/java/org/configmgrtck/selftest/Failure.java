package org.configmgrtck.selftest;

/**
 * A scenario that failed.
 *
 * @param requirement the requirement that its finding names
 * @param scenario id of the scenario
 */
public record Failure(String requirement, String scenario) {}
