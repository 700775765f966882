package org.configmgrtck.doubles;

import java.util.Locale;

/** What a management point can let a client wait for. */
public enum Awaited {
    ASSIGNMENTS("/mp_policymanager"),
    BODIES("/sms_mp/.sms_pol?"),
    SIGNING_CERTIFICATE("/sms_mp/.sms_aut?sitesigncert"),
    RECEIPT_OF_REPORT("/statusreceiver");

    private final String begin;

    Awaited(String begin) {
        this.begin = begin;
    }

    /** Is it asked for at this address, which begins with the management point's path? */
    boolean isAskedFor(String address, String managementPoint) {
        return address.toLowerCase(Locale.ROOT).startsWith(managementPoint.toLowerCase(Locale.ROOT) + begin);
    }
}
