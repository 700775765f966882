package org.configmgrtck.check;

import java.util.List;
import java.util.Locale;
import org.configmgrtck.specification.ChosenReadings;

/** Which component status message 5112 has to come from (reading expiry-component-name). */
public enum ExpiryComponent {
    EITHER("SMS_POLICY_PROVIDER", "SMS_POLICY-PROVIDER"),
    UNDERSCORE("SMS_POLICY_PROVIDER"),
    HYPHEN("SMS_POLICY-PROVIDER");

    private static final String READING = "expiry-component-name";

    private final List<String> names;

    ExpiryComponent(String... names) {
        this.names = List.of(names);
    }

    /** As the run reads it. */
    public static ExpiryComponent of(ChosenReadings readings) {
        return valueOf(readings.values().get(READING).toUpperCase(Locale.ROOT));
    }

    /** Its names, for a message. */
    String names() {
        return String.join(" or ", names);
    }

    boolean is(String name) {
        return names.contains(name);
    }
}
