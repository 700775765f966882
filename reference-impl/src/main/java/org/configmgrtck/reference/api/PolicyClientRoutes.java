package org.configmgrtck.reference.api;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.client.AppliedPolicy;
import org.configmgrtck.reference.client.OperatingSystem;
import org.configmgrtck.reference.client.PolicyClient;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Request;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.registry.Registry;
import org.configmgrtck.reference.registry.RegistryValue;

/** The role policy-client. */
final class PolicyClientRoutes {
    private static final String CLIENT = "/deployments/{deployment}/client";

    private final DeploymentLookup lookup;

    PolicyClientRoutes(DeploymentLookup lookup) {
        this.lookup = lookup;
    }

    RoleRoutes routes() {
        return new RoleRoutes(
                "policy-client",
                List.of(
                        new Route("PUT", CLIENT, this::install),
                        new Route("DELETE", CLIENT, this::uninstall),
                        new Route("PUT", CLIENT + "/certificate-stores", this::replaceCertificateStores),
                        new Route("POST", CLIENT + "/policy-cycles", this::runPolicyCycle),
                        new Route("GET", CLIENT + "/applied-policies", this::appliedPolicies),
                        new Route("GET", CLIENT + "/registry", this::registry),
                        new Route("POST", CLIENT + "/registry/edits", this::editRegistry)));
    }

    private Reply install(Request request) {
        PolicyClient client = client(request);
        Fields body = request.body();
        OperatingSystem system = switch (body.oneOf("operatingSystem", List.of("32-bit", "64-bit"))) {
            case "32-bit" -> OperatingSystem.BITS_32;
            default -> OperatingSystem.BITS_64;
        };
        Optional<X509Certificate> certificate =
                body.optional("signingCertificate", (fields, name) -> fields.made(name, Members::certificate));
        client.install(system, certificate);
        return Reply.done();
    }

    private Reply uninstall(Request request) {
        PolicyClient client = client(request);
        if (!client.isInstalled()) {
            throw notInstalled();
        }
        client.uninstall();
        return Reply.done();
    }

    private Reply replaceCertificateStores(Request request) {
        PolicyClient client = client(request);
        client.computer().replaceCertificateStores(Members.certificateStores(request.body()));
        return Reply.done();
    }

    private Reply runPolicyCycle(Request request) {
        if (!client(request).runPolicyCycle()) {
            throw notInstalled();
        }
        return Reply.done();
    }

    private Reply appliedPolicies(Request request) {
        return Reply.ok(new AppliedPolicies(client(request).appliedPolicies()));
    }

    private Reply registry(Request request) {
        return Reply.ok(new RegistryValues(client(request).computer().registry().all()));
    }

    private Reply editRegistry(Request request) {
        Registry registry = client(request).computer().registry();
        Fields edit = request.body();
        String kind = edit.oneOf("edit", List.of("set", "delete"));
        String key = edit.text("key");
        String name = edit.text("name");
        if (kind.equals("set")) {
            registry.set(new RegistryValue(key, name, edit.text("type"), edit.text("data")));
        } else {
            registry.delete(key, name);
        }
        return Reply.done();
    }

    private PolicyClient client(Request request) {
        return lookup.of(request).client();
    }

    private static Problem notInstalled() {
        return Problem.conflict("No client is installed in this deployment. Install it with PUT …/client.");
    }

    record AppliedPolicies(List<AppliedPolicy> policies) {}

    record RegistryValues(List<RegistryValue> values) {}
}
