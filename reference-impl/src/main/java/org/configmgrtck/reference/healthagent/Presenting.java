package org.configmgrtck.reference.healthagent;

import java.io.IOException;
import org.configmgrtck.reference.managementpoint.HttpPeer;
import org.configmgrtck.reference.shv.StatementOfHealth;

/** How statements of health are presented. */
@FunctionalInterface
public interface Presenting {
    /** Presents the statement to the enforcement server. */
    void present(HttpPeer enforcementServer, StatementOfHealth statement) throws IOException;

    /** Just the statement. */
    static Presenting asItIs() {
        return (enforcementServer, statement) -> enforcementServer.send(
                "POST", "/statements-of-health", "application/json", StatementJson.write(statement));
    }
}
