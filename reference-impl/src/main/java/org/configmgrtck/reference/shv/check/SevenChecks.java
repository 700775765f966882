package org.configmgrtck.reference.shv.check;

import java.util.List;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.FailureCode;

/** The order of the checks. The fourth has two parts. */
public final class SevenChecks {
    private SevenChecks() {}

    /** The checks as documented (SHV-ORDER-01). */
    public static List<Check> inOrder() {
        return List.of(
                new MachinePolicyCheck(),
                new SiteCheck(),
                new AgentCheck(),
                new CreationDateCheck(),
                new AgeCheck(),
                new PoliciesCheck(),
                new ComplianceCheck(),
                new FailureCheck(FailureCode.KNOWN));
    }
}
