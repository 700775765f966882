package org.configmgrtck.walk;

/**
 * What decisions are wrong for.
 *
 * @param smallest the wrong decision with the fewest defects; its finding names the requirement that is not met
 * @param count how many of the decisions that were asked for go back to that requirement
 */
record Cause(Wrong smallest, int count) {
    String requirement() {
        return smallest.finding().requirement();
    }
}
