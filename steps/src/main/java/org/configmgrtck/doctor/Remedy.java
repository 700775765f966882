package org.configmgrtck.doctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.Operation;

/** How to mend an answer that does not fit the contract. */
final class Remedy {
    private static final Pattern STATUS = Pattern.compile("answered (\\d{3})");
    private static final String CONTRACT = "features/endpoint/openapi.yaml";

    private Remedy() {}

    /** What to do about an operation whose answer could not be used. */
    static String of(Operation operation, Inconclusive trouble) {
        return switch (trouble.reason()) {
            case HANG ->
                "Answer when what was asked for has come to rest, within the deadline. If the target waits for one of"
                        + " the kit's doubles, see whether it can reach them.";
            case CRASH -> "Look into the target's log: it closed the connection, or does not listen any more.";
            case GARBAGE -> garbage(operation);
            case ERROR_ANSWER -> error(trouble.getMessage());
            case NOT_SERVED -> "Serve the operation, or leave its role out of the declaration.";
            default -> "Compare with what " + CONTRACT + " says of it.";
        };
    }

    private static String garbage(Operation operation) {
        return operation
                .answer()
                .map(schema -> "Answer " + operation.status() + " with what the schema " + schema + " in " + CONTRACT
                        + " describes.")
                .orElseGet(() -> "Answer " + operation.status() + " without content.");
    }

    private static String error(String message) {
        Matcher status = STATUS.matcher(message);
        String code = status.find() ? status.group(1) : "";
        return switch (code) {
            case "501" -> "Serve the operation, or leave its role out of the declaration.";
            case "404", "405" -> "Serve the operation at this path, with this method. The deployment exists.";
            case "400", "415", "422" ->
                "The request fits the contract: accept it. Members that you do not know are to be ignored.";
            case "401", "403" -> "Give the kit the credentials that the target asks for, or let it in without.";
            default -> "Look into the target's log: the request fits the contract, and the deployment is fresh.";
        };
    }
}
