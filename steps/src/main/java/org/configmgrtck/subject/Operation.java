package org.configmgrtck.subject;

import java.util.Arrays;
import java.util.Optional;

/** The operations of the endpoint contract, as {@code openapi.yaml} names them. */
public enum Operation {
    READ_DECLARATION("GET", "/declaration", 200, "Declaration"),
    CREATE_DEPLOYMENT("POST", "/deployments", 201, "CreatedDeployment"),
    DELETE_DEPLOYMENT("DELETE", "/deployments/{deployment}", 204),
    SET_CLOCK("PUT", "/deployments/{deployment}/clock", 204),
    INSTALL_CLIENT("PUT", "/deployments/{deployment}/client", 204),
    UNINSTALL_CLIENT("DELETE", "/deployments/{deployment}/client", 204),
    REPLACE_CERTIFICATE_STORES("PUT", "/deployments/{deployment}/client/certificate-stores", 204),
    RUN_POLICY_CYCLE("POST", "/deployments/{deployment}/client/policy-cycles", 204),
    READ_APPLIED_POLICIES("GET", "/deployments/{deployment}/client/applied-policies", 200, "AppliedPolicies"),
    READ_REGISTRY("GET", "/deployments/{deployment}/client/registry", 200, "Registry"),
    EDIT_REGISTRY("POST", "/deployments/{deployment}/client/registry/edits", 204),
    CONFIGURE_SHV_POINT("PUT", "/deployments/{deployment}/shv-point/settings", 204),
    SUBMIT_STATEMENT_OF_HEALTH(
            "POST", "/deployments/{deployment}/shv-point/statements-of-health", 200, "StatementOfHealthResponse"),
    CONFIGURE_NETWORK_POLICY_SERVER("PUT", "/deployments/{deployment}/network-policy-server/settings", 204),
    DECIDE_ACCESS("POST", "/deployments/{deployment}/network-policy-server/access-decisions", 200, "AccessDecision"),
    START_HEALTH_AGENT("PUT", "/deployments/{deployment}/health-agent", 204),
    RUN_HEALTH_AGENT_POLICY_CYCLE("POST", "/deployments/{deployment}/health-agent/policy-cycles", 204),
    DELIVER_RESPONSE("POST", "/deployments/{deployment}/health-agent/responses", 204),
    CONFIGURE_SITE_SERVER("PUT", "/deployments/{deployment}/site-server/settings", 204),
    DEPLOY_CERTIFICATE("POST", "/deployments/{deployment}/site-server/certificates", 204),
    SELECT_SIGNING_CERTIFICATE(
            "PUT", "/deployments/{deployment}/site-server/signing-certificate", 200, "SigningCertificateSelected"),
    PUT_CLIENT_POLICY("PUT", "/deployments/{deployment}/site-server/client-policies", 204),
    CHANGE_NAP_POLICY("POST", "/deployments/{deployment}/site-server/nap-policies", 200, "Published");

    private final String method;
    private final String path;
    private final int status;
    private final Optional<String> answer;

    Operation(String method, String path, int status) {
        this(method, path, status, Optional.empty());
    }

    Operation(String method, String path, int status, String answer) {
        this(method, path, status, Optional.of(answer));
    }

    Operation(String method, String path, int status, Optional<String> answer) {
        this.method = method;
        this.path = path;
        this.status = status;
        this.answer = answer;
    }

    public String method() {
        return method;
    }

    /** The path as the contract writes it, with {@code {deployment}} in place of the deployment's name. */
    public String path() {
        return path;
    }

    /** The path for one deployment. */
    public String path(String deployment) {
        return path.replace("{deployment}", deployment);
    }

    /** The status of the answer that the contract names. */
    public int status() {
        return status;
    }

    /** The schema of the answer; empty where the answer has no content. */
    public Optional<String> answer() {
        return answer;
    }

    /** The label of the role that it belongs to; empty where it belongs to none. */
    Optional<String> role() {
        String[] parts = path.split("/");
        if (parts.length < 4 || parts[3].equals("clock")) {
            return Optional.empty();
        }
        return Optional.of(parts[3].equals("client") ? "policy-client" : parts[3]);
    }

    /** The operation that a role begins with in each deployment; it is the first one here. */
    public static Operation first(String role) {
        return Arrays.stream(values())
                .filter(operation -> operation.role().equals(Optional.of(role)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No operation belongs to the role " + role));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
