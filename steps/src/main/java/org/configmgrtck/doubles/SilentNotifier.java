package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Keeps WireMock's remarks off the console: what happened stands in the journal. */
final class SilentNotifier implements Notifier {
    @Override
    public void info(String message) {
        // Recorded in the journal.
    }

    @Override
    public void error(String message) {
        // Recorded in the journal.
    }

    @Override
    public void error(String message, Throwable cause) {
        // Recorded in the journal.
    }
}
