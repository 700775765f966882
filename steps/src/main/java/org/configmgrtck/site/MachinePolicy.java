package org.configmgrtck.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Machine policy of a site, as far as Network Access Protection goes.
 *
 * @param napPoliciesTimestamp when the site's NAP policies were last created or changed
 * @param required the software updates that they require
 * @param misnamed the update whose hash it is wrong about
 */
public record MachinePolicy(Instant napPoliciesTimestamp, List<SoftwareUpdate> required, Optional<String> misnamed) {
    private static final String ID = "MACHINE";

    public MachinePolicy {
        required = List.copyOf(required);
    }

    /** Machine policy that is right about all of them. */
    public MachinePolicy(Instant napPoliciesTimestamp, List<SoftwareUpdate> required) {
        this(napPoliciesTimestamp, required, Optional.empty());
    }

    /** The same, but the last digit of this software update's hash is another one. */
    public MachinePolicy misnaming(String update) {
        return new MachinePolicy(napPoliciesTimestamp, required, Optional.of(update));
    }

    /** The body's text. */
    String body() {
        String updates =
                IntStream.range(0, required.size()).mapToObj(this::element).collect(Collectors.joining());
        return "<MachinePolicy NapPoliciesTimestamp=\"%s\">\n%s</MachinePolicy>\n"
                .formatted(napPoliciesTimestamp, updates);
    }

    /** The case of a hash's digits is not significant: every second one has small letters. */
    private String element(int index) {
        SoftwareUpdate update = required.get(index);
        String hash = index % 2 == 0 ? update.sha256() : update.sha256().toLowerCase(Locale.ROOT);
        if (misnamed.filter(update.id()::equals).isPresent()) {
            hash = Digits.withAnotherLast(hash);
        }
        return "  <RequiredSoftwareUpdate Id=\"%s\" SHA256=\"%s\"/>\n".formatted(update.id(), hash);
    }

    /** Machine policy as it was published, behind a policy whose id begins alike, and whose body looks like one. */
    static List<Policy> afterNamesake(Policy published) {
        String body = new MachinePolicy(Instant.EPOCH, List.of(new SoftwareUpdate("KB99"))).body();
        return List.of(new Policy(ID + "2", "1.00", body), published);
    }

    /** It with a body that says something else, and is as long. */
    static Policy falsified(Policy published) {
        String body = published.body();
        int year = body.indexOf('"') + 1;
        return published.withBody(
                body.substring(0, year) + (body.charAt(year) == '2' ? '3' : '2') + body.substring(year + 1));
    }

    /** It as a policy of the site. */
    Policy inVersion(int version) {
        return new Policy(ID, version + ".00", body());
    }
}
