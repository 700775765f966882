package org.configmgrtck.selftest;

/** What became of a misbehaviour. */
public enum Result {
    /** Its own requirement failed, and none that it does not break. */
    CAUGHT_PRECISELY("caught precisely"),
    /** Its own requirement failed, and so did one that it does not break. */
    CAUGHT_WITH_OTHERS("caught, but other requirements failed as well"),
    /** Its own requirement did not fail; another did. */
    CAUGHT_ELSEWHERE("not caught: only other requirements failed"),
    /** Nothing failed. */
    NOT_CAUGHT("not caught: nothing failed"),
    /** It breaks nothing, and every scenario passed; there was one at least. */
    SURVIVED("survived"),
    /** It breaks nothing, and yet not every scenario passed. */
    ACCUSED("accused of something, though it breaks nothing");

    private final String words;

    Result(String words) {
        this.words = words;
    }

    /** The result in words. */
    public String words() {
        return words;
    }

    /** Did its own requirement fail? */
    public boolean isCaught() {
        return this == CAUGHT_PRECISELY || this == CAUGHT_WITH_OTHERS;
    }

    /** Is it just as it should be? */
    public boolean isRight() {
        return this == CAUGHT_PRECISELY || this == SURVIVED;
    }
}
