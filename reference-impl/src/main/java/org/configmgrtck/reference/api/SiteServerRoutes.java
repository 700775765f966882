package org.configmgrtck.reference.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Request;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.siteserver.SiteServer;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;
import org.configmgrtck.reference.siteserver.policy.ClientPolicy;
import org.configmgrtck.reference.siteserver.publishing.NapPolicyChange;
import org.configmgrtck.reference.siteserver.publishing.Publication;
import org.configmgrtck.reference.siteserver.publishing.PublishingAccount;
import org.configmgrtck.reference.siteserver.publishing.SiteServerSettings;

/** The role site-server. */
final class SiteServerRoutes {
    private static final String SERVER = "/deployments/{deployment}/site-server";
    private static final Pattern POLICY_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern POLICY_VERSION = Pattern.compile("[0-9]+[.][0-9]{2}");

    private final DeploymentLookup lookup;

    SiteServerRoutes(DeploymentLookup lookup) {
        this.lookup = lookup;
    }

    RoleRoutes routes() {
        return new RoleRoutes(
                "site-server",
                List.of(
                        new Route("PUT", SERVER + "/settings", this::configure),
                        new Route("POST", SERVER + "/certificates", this::deploy),
                        new Route("PUT", SERVER + "/signing-certificate", this::select),
                        new Route("PUT", SERVER + "/client-policies", this::putPolicy),
                        new Route("POST", SERVER + "/nap-policies", this::changeNapPolicy)));
    }

    private Reply configure(Request request) {
        SiteServer server = server(request);
        Fields body = request.body();
        server.configure(new SiteServerSettings(
                body.flag("publishToActiveDirectory"),
                body.flag("napEnabled"),
                body.optional("designatedDirectory", Members::directory),
                body.optional("publishingAccount", SiteServerRoutes::account)));
        return Reply.done();
    }

    private static PublishingAccount account(Fields fields, String name) {
        Fields account = fields.object(name);
        return new PublishingAccount(account.text("name"), account.text("password"));
    }

    private Reply deploy(Request request) {
        SiteServer server = server(request);
        Fields body = request.body();
        DeployedCertificate certificate = new DeployedCertificate(
                body.text("name"),
                body.made("certificate", Members::certificate),
                body.optional("privateKey", (fields, name) -> fields.made(name, PrivateKeys::parse)),
                body.allMade("chain", Members::certificate));
        return handedOver(() -> {
            server.deploy(certificate);
            return Reply.done();
        });
    }

    private Reply select(Request request) {
        SiteServer server = server(request);
        String name = request.body().text("name");
        return handedOver(() -> {
            Optional<String> objection = server.select(name);
            return Reply.ok(new Selected(objection.isEmpty(), objection));
        });
    }

    private Reply putPolicy(Request request) {
        SiteServer server = server(request);
        Fields body = request.body();
        ClientPolicy policy = new ClientPolicy(
                body.text("policyId", POLICY_ID, "1 to 64 letters, digits and hyphens"),
                body.text("policyVersion", POLICY_VERSION, "digits, a dot and two digits, such as 1.00"),
                body.text("body"));
        return handedOver(() -> {
            if (!server.put(policy)) {
                throw Problem.conflict("The site has no signing certificate yet."
                        + " Select one with PUT …/site-server/signing-certificate.");
            }
            return Reply.done();
        });
    }

    private Reply changeNapPolicy(Request request) {
        SiteServer server = server(request);
        Fields body = request.body();
        NapPolicyChange change = Names.read(body, "change", NapPolicyChange.class);
        body.text("policy");
        Publication publication = server.changeNapPolicy(change)
                .orElseThrow(() -> Problem.conflict(
                        "The site server has no settings yet. Set them with PUT …/site-server/settings."));
        return Reply.ok(new Published(publication.report().isEmpty(), publication.report()));
    }

    private SiteServer server(Request request) {
        return lookup.of(request).siteServer();
    }

    private static Reply handedOver(HandOver call) {
        try {
            return call.run();
        } catch (ManagementPointUnavailable e) {
            throw Problem.internal(
                    new IllegalStateException("The assignments could not be handed over. " + e.getMessage(), e));
        }
    }

    @FunctionalInterface
    private interface HandOver {
        Reply run() throws ManagementPointUnavailable;
    }

    record Selected(boolean accepted, Optional<String> reason) {}

    record Published(boolean published, Optional<String> report) {}
}
