package org.configmgrtck.doctor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.doubles.Arrivals;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.exchange.Exchange.Ldap;

/**
 * What came to the directory of one deployment.
 *
 * @param asked what was asked in it
 * @param mayWrite whether the role has an account to write with; one without has no business to
 */
record DirectoryVisit(Directory directory, List<Ldap> asked, boolean mayWrite) {
    private static final String SUCCESS = "success";
    private static final Set<String> WRITES = Set.of("add", "modify", "delete");

    DirectoryVisit {
        asked = List.copyOf(asked);
    }

    /**
     * Why nothing could come of it.
     *
     * @param isCertain whether no way of behaving accounts for it, only a wrong address, name, or account
     */
    record Trouble(boolean isCertain, String words, String mend) {}

    /** Whether the way to the double is open. */
    boolean cameThere() {
        Arrivals arrivals = directory.arrivals();
        return !asked.isEmpty() || arrivals.lately() > 0 || !arrivals.astray().isEmpty();
    }

    /** Whether anybody has come to the server before, for another deployment or this one. */
    boolean anybodyCame() {
        return directory.arrivals().ever() > 0;
    }

    /** What went wrong; empty where something was asked, and not refused for want of an account. */
    Optional<Trouble> trouble() {
        List<Ldap> writes =
                asked.stream().filter(one -> WRITES.contains(one.operation())).toList();
        if (mayWrite
                && !writes.isEmpty()
                && writes.stream().allMatch(one -> one.result().equals("insufficientAccessRights"))) {
            return Optional.of(new Trouble(
                    true,
                    "the directory double refused to be written to, "
                            + writes.get(0).result() + ": " + writes.get(0).operation() + " "
                            + writes.get(0).target() + boundAs(),
                    "Bind before writing, with the name and the password of publishingAccount in the settings of the site"
                            + " server (a simple bind, on the same connection)."));
        }
        return asked.stream().anyMatch(one -> !one.operation().equals("bind"))
                ? Optional.empty()
                : Optional.of(notAsked());
    }

    private Trouble notAsked() {
        Arrivals arrivals = directory.arrivals();
        if (!arrivals.astray().isEmpty()) {
            return new Trouble(
                    true,
                    "the target connected to the directory double at " + directory.url()
                            + ", but asked for another name: "
                            + Reach.firstOf(arrivals.astray())
                            + ". That is not below " + directory.systemManagement(),
                    "Search from directory.systemManagement of the deployment, as it stands there; each deployment has"
                            + " another one.");
        }
        if (!asked.isEmpty()) {
            return new Trouble(
                    asked.stream().noneMatch(one -> one.result().equals(SUCCESS)),
                    "the target asked the directory double at " + directory.url() + " for nothing but a bind"
                            + boundAs(),
                    "Reading needs no account: bind anonymously, or not at all. Then search from"
                            + " directory.systemManagement of the deployment.");
        }
        if (arrivals.lately() > 0) {
            return new Trouble(
                    true,
                    "the target connected to the directory double at " + directory.url()
                            + ", but asked for nothing in it that could be read as LDAP",
                    "Speak LDAP version 3, without TLS, and search from directory.systemManagement of the deployment.");
        }
        return new Trouble(
                false,
                "the target did what it was asked, but nothing connected to the directory double at " + directory.url(),
                "Connect to directory.url of the deployment, host and port; each run has another port. " + Reach.MEND);
    }

    private String boundAs() {
        return asked.stream()
                .filter(one -> one.operation().equals("bind"))
                .reduce((former, later) -> later)
                .map(bind -> (bind.target().isBlank() ? " (anonymous bind: " : " (bind as " + bind.target() + ": ")
                        + bind.result() + ")")
                .orElse(" (there was no bind)");
    }
}
