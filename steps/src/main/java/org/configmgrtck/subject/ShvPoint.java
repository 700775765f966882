package org.configmgrtck.subject;

/** The role shv-point of one deployment. */
public final class ShvPoint {
    private final SubjectDeployment deployment;

    ShvPoint(SubjectDeployment deployment) {
        this.deployment = deployment;
    }

    /** Sets the properties of the System Health Validator point, all at once. */
    public void configure(ShvPointSettings settings) {
        deployment.tell(Operation.CONFIGURE_SHV_POINT, settings);
    }

    /** Has one statement of health validated. */
    public StatementOfHealthResponse validate(StatementOfHealth statement) {
        return deployment.read(Operation.SUBMIT_STATEMENT_OF_HEALTH, statement, StatementOfHealthResponse.class);
    }
}
