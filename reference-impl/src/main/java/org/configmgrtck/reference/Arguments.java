package org.configmgrtck.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.reference.api.Roles;
import org.configmgrtck.reference.misbehaviour.Catalogue;
import org.configmgrtck.reference.misbehaviour.Misbehaviour;

/**
 * What was asked of the tool.
 *
 * @param port 0 leaves the choice to the operating system
 * @param misbehaviour which one; empty for honest behaviour
 * @param roles which roles are declared
 * @param listMisbehaviours is only the list of them asked for?
 */
record Arguments(int port, Optional<Misbehaviour> misbehaviour, List<String> roles, boolean listMisbehaviours) {
    private static final String USAGE =
            "Usage: configmgr-reference [--port N] [--misbehave NAME] [--roles A,B…] | --list-misbehaviours";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with one sentence for whoever wrote them
     */
    static Arguments parse(String... args) {
        Arguments read = new Arguments(0, Optional.empty(), Roles.DECLARED, false);
        for (int i = 0; i < args.length; i++) {
            read = switch (args[i]) {
                case "--port" ->
                    new Arguments(port(value(args, ++i)), read.misbehaviour, read.roles, read.listMisbehaviours);
                case "--misbehave" ->
                    new Arguments(
                            read.port, Optional.of(misbehaviour(value(args, ++i))), read.roles, read.listMisbehaviours);
                case "--roles" ->
                    new Arguments(read.port, read.misbehaviour, roles(value(args, ++i)), read.listMisbehaviours);
                case "--list-misbehaviours" -> new Arguments(read.port, read.misbehaviour, read.roles, true);
                default -> throw new IllegalArgumentException("There is no option " + args[i] + ". " + USAGE);
            };
        }
        return read;
    }

    private static String value(String[] args, int at) {
        if (at == args.length) {
            throw new IllegalArgumentException("The option " + args[at - 1] + " lacks its value. " + USAGE);
        }
        return args[at];
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(wrongPort(text), e);
        }
        throw new IllegalArgumentException(wrongPort(text));
    }

    private static String wrongPort(String text) {
        return "The value of --port should be a number from 0 to 65535, but is \"" + text + "\".";
    }

    private static List<String> roles(String text) {
        List<String> roles = Stream.of(text.split(",", -1)).distinct().toList();
        for (String role : roles) {
            if (!Roles.ALL.contains(role)) {
                throw new IllegalArgumentException("The value of --roles should be role names with commas between them"
                        + " (" + String.join(", ", Roles.ALL) + "), but holds \"" + role + "\".");
            }
        }
        return roles;
    }

    private static Misbehaviour misbehaviour(String name) {
        return Catalogue.find(name).orElseThrow(() -> {
            List<String> near = Catalogue.near(name);
            String hint = near.isEmpty()
                    ? "--list-misbehaviours lists all of them"
                    : "near it are " + String.join(", ", near);
            return new IllegalArgumentException("There is no misbehaviour \"" + name + "\"; " + hint + ".");
        });
    }
}
