package org.configmgrtck.exchange;

/** An exchange and when it was made. */
public record Timed(Exchange exchange, Timing timing) {}
