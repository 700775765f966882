package org.configmgrtck.reference.endpoint;

/** A call that is not carried out and changes nothing; answered as {@code application/problem+json}. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** 400: the request does not fit the contract. */
    public static Problem badRequest(String detail) {
        return new Problem(400, "The request does not fit the contract", detail);
    }

    /** 404: nothing of that name. */
    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail);
    }

    /** 405: the path is there, the method is not. */
    public static Problem methodNotAllowed(String detail) {
        return new Problem(405, "Method not allowed", detail);
    }

    /** 409: the request makes no sense in the present state. */
    public static Problem conflict(String detail) {
        return new Problem(409, "Not in this state", detail);
    }

    /** 501: the role is not claimed. */
    public static Problem notClaimed(String role) {
        return new Problem(501, "Role not claimed", "This implementation does not claim the role " + role + ".");
    }

    /** 500: this implementation itself went wrong. */
    public static Problem internal(RuntimeException cause) {
        Problem problem = new Problem(500, "Internal error", cause.toString());
        problem.initCause(cause);
        return problem;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, in general. */
    public String title() {
        return title;
    }
}
