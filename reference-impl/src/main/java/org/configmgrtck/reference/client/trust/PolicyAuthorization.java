package org.configmgrtck.reference.client.trust;

import org.configmgrtck.reference.managementpoint.Assignment;

/** Decides, during one policy cycle, which policies the client trusts. */
@FunctionalInterface
public interface PolicyAuthorization {
    /** May the policy be applied? */
    Authorization authorize(Assignment assignment);
}
