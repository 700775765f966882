package org.configmgrtck.site;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Machine policy of a site, as far as Network Access Protection goes.
 *
 * @param napPoliciesTimestamp when the site's NAP policies were last created or changed
 * @param required the software updates that they require
 */
public record MachinePolicy(Instant napPoliciesTimestamp, List<SoftwareUpdate> required) {
    private static final String ID = "MACHINE";

    public MachinePolicy {
        required = List.copyOf(required);
    }

    /** The body's text. */
    String body() {
        String updates = required.stream()
                .map(update ->
                        "  <RequiredSoftwareUpdate Id=\"%s\" SHA256=\"%s\"/>\n".formatted(update.id(), update.sha256()))
                .collect(Collectors.joining());
        return "<MachinePolicy NapPoliciesTimestamp=\"%s\">\n%s</MachinePolicy>\n"
                .formatted(napPoliciesTimestamp, updates);
    }

    /** It as a policy of the site. */
    Policy inVersion(int version) {
        return new Policy(ID, version + ".00", body());
    }
}
