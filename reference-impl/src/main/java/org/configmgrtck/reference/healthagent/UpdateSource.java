package org.configmgrtck.reference.healthagent;

import java.util.List;
import org.configmgrtck.reference.managementpoint.Deadline;

/** Where software updates come from. */
@FunctionalInterface
public interface UpdateSource {
    /**
     * Installs an update.
     *
     * @param routes addresses of the distribution points that may be asked
     * @return false if it could not be installed
     */
    boolean install(RequiredUpdate update, List<String> routes, Deadline deadline);
}
