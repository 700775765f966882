package org.configmgrtck.client;

import java.util.Locale;
import org.configmgrtck.doubles.Awaited;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.RegistryValue;

/** The administrator of a scenario, who repairs a client (CERT-FIX-*). */
public final class Administrator {
    private static final String BACKUP = RegistryValue.ACCEPTED_ROOT + "Backup";

    private final Client client;
    private final SlowCycle slowCycle;

    public Administrator(Client client, SlowCycle slowCycle) {
        this.client = client;
        this.slowCycle = slowCycle;
    }

    /** Deletes the data of the accepted root, and leaves the value. Who writes the key in small letters writes all so. */
    public void clearAcceptedRoot(String key) {
        String small = key.toLowerCase(Locale.ROOT);
        String name =
                key.equals(small) ? RegistryValue.ACCEPTED_ROOT.toLowerCase(Locale.ROOT) : RegistryValue.ACCEPTED_ROOT;
        client.role().setRegistryValue(new RegistryValue(key, name, "REG_SZ", ""));
    }

    /** Deletes the whole value. */
    public void deleteAcceptedRoot(String key) {
        client.role().deleteRegistryValue(key, RegistryValue.ACCEPTED_ROOT);
    }

    /** Puts a value beside the accepted root, under a name that begins alike. */
    public void setBackup(String key) {
        client.role().setRegistryValue(new RegistryValue(key, BACKUP, "REG_SZ", "0"));
    }

    /** Deletes a value that somebody may have put beside the accepted root, under a name that begins alike. */
    public void deleteBackup(String key) {
        client.role().deleteRegistryValue(key, BACKUP);
    }

    /**
     * Deletes the data while the client waits in a policy cycle.
     *
     * @throws Inconclusive if the client did not ask for what it was to wait for
     */
    public void clearAcceptedRootWhileClientWaitsFor(Awaited what) {
        if (!slowCycle.run(what, () -> clearAcceptedRoot(client.securityKey()))) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE,
                    "in a policy cycle the client did not ask for what it was to wait for: " + what);
        }
    }
}
