package org.configmgrtck.verdict;

/** How the tck command ends. */
public enum ExitCode {
    CONFORMANT(0, "conformant in everything claimed"),
    NOT_CONFORMANT(1, "not conformant"),
    NOT_DECIDED(2, "inconclusive, or partial"),
    MISMATCH(3, "the declaration or a waiver does not match what was seen"),
    UNREACHABLE(4, "the target could not be reached, or failed the preflight"),
    USAGE(64, "wrong usage"),
    KIT_FAILED(70, "the kit itself failed");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The code that the process ends with. */
    public int code() {
        return code;
    }

    /** The meaning in words. */
    public String meaning() {
        return meaning;
    }

    /** The exit code of a run that came to a verdict. */
    public static ExitCode of(RunVerdict verdict) {
        return switch (verdict) {
            case CONFORMANT -> CONFORMANT;
            case NOT_CONFORMANT -> NOT_CONFORMANT;
            case INCONCLUSIVE, PARTIAL -> NOT_DECIDED;
            case KIT_FAILED -> KIT_FAILED;
        };
    }
}
