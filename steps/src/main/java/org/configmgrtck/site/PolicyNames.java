package org.configmgrtck.site;

import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.naming.Names;

/** The policies of a site, as they are called in one deployment. */
final class PolicyNames {
    /** White space at either end counts as any other octet, and so does the form of line ends. */
    private static final String ODD_BODY = " <Policy>\r\n<Setting name=\"état %s\">%s</Setting></Policy>\r\n";

    private static final String EVEN_BODY = " <Policy>\n<Setting name=\"état %s\">%s</Setting></Policy>";

    private static final int NUMBERS = 100_000;
    private static final int POLICIES = 3;
    private static final int MANY = 25;
    /** The second version is the tenth, which is a later one as a number and an earlier one as a text. */
    private static final int FIRST = 8;

    private final Deployment deployment;
    private final Names names;
    private final int[] numbers;

    PolicyNames(Deployment deployment) {
        this.deployment = deployment;
        this.names = deployment.names();
        this.numbers = names.numbers("policies")
                .ints(0, NUMBERS)
                .distinct()
                .limit(POLICIES + MANY)
                .toArray();
    }

    /** The policy that stays as it is. */
    Policy standing() {
        return policy(deployment.siteCode(), 0, 1);
    }

    /** The policy that has ever newer versions. */
    Policy changing(int version) {
        Policy policy = policy(deployment.siteCode(), 1, version);
        return new Policy(policy.id() + "-b", policy.version(), policy.body());
    }

    /** A policy that the site does not have. */
    Policy added() {
        return policy(deployment.siteCodes().other(1), 2, 1);
    }

    /** One of many policies that stay as they are; at most 25. */
    Policy oneOfMany(int number) {
        return policy(deployment.siteCode(), POLICIES + number, 1);
    }

    private Policy policy(String siteCode, int number, int version) {
        String value = names.word("policy " + number + ", version " + version);
        return new Policy(
                "%s%05d".formatted(siteCode, numbers[number]),
                (FIRST + version) + ".00",
                (version % 2 == 1 ? ODD_BODY : EVEN_BODY).formatted(names.word("policy " + number), value));
    }
}
