package org.configmgrtck.fact;

/**
 * What a scenario has seen of a matter that the kit does not judge: an open question, or a measurement. It never has a
 * part in any verdict.
 *
 * @param topic the name of a reading, or the id of a requirement
 * @param seen what was seen, as a sentence; it may quote the subject and is therefore untrusted text
 */
public record Observation(String topic, String seen) {}
