package org.configmgrtck.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The role policy-client of one deployment. */
public final class PolicyClient {
    private final SubjectDeployment deployment;

    PolicyClient(SubjectDeployment deployment) {
        this.deployment = deployment;
    }

    private record Installation(OperatingSystem operatingSystem, Optional<byte[]> signingCertificate) {}

    private record AppliedPolicies(List<AppliedPolicy> policies) {}

    private record Registry(List<RegistryValue> values) {}

    /** Runs CCMSetup, with the signing certificate (DER) where one is supplied. */
    public void install(OperatingSystem operatingSystem, Optional<byte[]> signingCertificate) {
        deployment.tell(Operation.INSTALL_CLIENT, new Installation(operatingSystem, signingCertificate));
    }

    /** Uninstalls the client. */
    public void uninstall() {
        deployment.tell(Operation.UNINSTALL_CLIENT);
    }

    /** Replaces the certificate stores of the client's computer. */
    public void replaceCertificateStores(CertificateStores stores) {
        deployment.tell(Operation.REPLACE_CERTIFICATE_STORES, stores);
    }

    /** Runs one policy cycle to its end. */
    public void runPolicyCycle() {
        deployment.tell(Operation.RUN_POLICY_CYCLE);
    }

    /** The policies in force. */
    public List<AppliedPolicy> appliedPolicies() {
        return deployment
                .read(Operation.READ_APPLIED_POLICIES, AppliedPolicies.class)
                .policies();
    }

    /** The registry values that belong to Configuration Manager. */
    public List<RegistryValue> registry() {
        return deployment.read(Operation.READ_REGISTRY, Registry.class).values();
    }

    /** Sets one registry value. */
    public void setRegistryValue(RegistryValue value) {
        deployment.tell(
                Operation.EDIT_REGISTRY,
                Map.of(
                        "edit", "set",
                        "key", value.key(),
                        "name", value.name(),
                        "type", value.type(),
                        "data", value.data()));
    }

    /** Deletes one registry value; no error where it is absent. */
    public void deleteRegistryValue(String key, String name) {
        deployment.tell(Operation.EDIT_REGISTRY, Map.of("edit", "delete", "key", key, "name", name));
    }
}
