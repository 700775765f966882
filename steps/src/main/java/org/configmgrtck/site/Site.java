package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.ManagementPoint;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.Hierarchy;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.SigningCertificates;

/**
 * The site of a scenario: it signs its policies, and publishes them at the management point, and its signing
 * certificate there and in Active Directory. It has one policy, in ever newer versions, and always signs all it has.
 */
public final class Site {
    private final String siteCode;
    private final String neighbourCode;
    private final PolicyNames names;
    private final Policy standingPolicy;
    private final ManagementPoint managementPoint;
    private final DirectoryCertificates inDirectory;
    private final Function<Hierarchy, SigningCertificates> authorities;
    private SigningCertificates certificates;
    private final Map<List<?>, Assignment> signed = new HashMap<>();
    private Digest digest = Digest.SHA_256;
    private Credential signing;
    private Credential former;
    private Policy formerPolicy;
    private Policy newPolicy;
    private Publication publication;
    private String formerSignatureValue = "";
    private int version;
    private Optional<Policy> machinePolicy = Optional.empty();
    private int machineVersion;
    private Optional<Credential> neighbour = Optional.empty();

    /** A site with a signing certificate, and a policy that it has signed with it. */
    public Site(Deployment deployment) {
        this.siteCode = deployment.siteCode();
        this.neighbourCode = deployment.siteCodes().almostOwn();
        this.names = new PolicyNames(deployment);
        this.standingPolicy = names.standing();
        this.managementPoint = deployment.managementPoint();
        this.inDirectory = new DirectoryCertificates(deployment);
        this.authorities = hierarchy -> new SigningCertificates(
                deployment.clock()::now, siteCode, deployment.keys(), hierarchy, deployment.authorityNames());
        this.certificates = authorities.apply(Hierarchy.EC);
        this.signing = certificates.first(KeyKind.EC);
        this.former = signing;
        this.newPolicy = nextPolicy();
        this.formerPolicy = newPolicy;
        this.publication = truth();
        publishAll();
    }

    /** Begins anew under these authorities. */
    public void beginUnder(Hierarchy hierarchy) {
        certificates = authorities.apply(hierarchy);
        beginWithKeys(KeyKind.EC);
    }

    /** Begins anew with a first certificate for keys of this kind. */
    public void beginWithKeys(KeyKind kind) {
        signing = certificates.first(kind);
        former = signing;
        publication = truth();
        publishAll();
    }

    /** Signs all policies with this digest from now on. */
    public void signWith(Digest other) {
        digest = other;
        publication = truth();
        publishAll();
    }

    /** Configures the certificate, and signs a new version of the policy, and everything else, with it. */
    public Credential publishNewPolicy(CertificateChange change) {
        Credential chosen = change.of(this);
        if (change != CertificateChange.PRESENT) {
            former = signing;
            signing = chosen;
        }
        publishNewPolicy();
        return chosen;
    }

    /** Publishes this machine policy, in a new version, beside all else. */
    public Policy publishMachinePolicy(MachinePolicy policy) {
        Policy published = policy.inVersion(++machineVersion);
        machinePolicy = Optional.of(published);
        publication = truth();
        publishAll();
        return published;
    }

    /** Has the management point hand out another body of machine policy, until it tells the truth. */
    public void falsifyMachinePolicy() {
        machinePolicy
                .map(MachinePolicy::falsified)
                .ifPresent(policy -> managementPoint.serveBody(policy.id(), policy.version(), policy.octets()));
    }

    /** Signs a new version of the policy with the present certificate. */
    void publishNewPolicy() {
        formerSignatureValue = publication.newest().signature().orElseThrow().value();
        formerPolicy = newPolicy;
        newPolicy = nextPolicy();
        publication = truth();
        publishAll();
    }

    /** Signs a new version of the policy, with an assignment that is wrong about this hash of its body. */
    public void publishNewPolicyWithWrongHash(String algorithm) {
        publishNewPolicy();
        String right = newPolicy.hash(algorithm);
        rewrite(element -> element.replace(right, "0".repeat(right.length())));
    }

    /** Signs a new version of the policy, with an assignment that stands in several lines, and has letters beyond ASCII. */
    public void publishNewPolicyInLines() {
        publishNewPolicy();
        rewrite(element -> element.replace("ClientConfig", "Général").replace("><", ">\r\n\t<"));
    }

    /** Has the management point hand out something else than the truth. */
    public void tamper(Tampering tampering) {
        managementPointServes(tampering.apply(publication, this));
    }

    /** Has an untrusted management point act in the site's place. */
    public void suffer(Attack attack) {
        attack.on(this);
    }

    /** Has the management point serve policy and certificate of an impostor; the directory stays as it is. */
    void impersonate(Credential impostor, boolean claimingOldRoot) {
        formerPolicy = newPolicy;
        newPolicy = nextPolicy();
        managementPointServes(new Publication(Stream.of(standingPolicy, newPolicy)
                .map(policy -> sign(policy, impostor))
                .map(forged -> claimingOldRoot
                        ? forged.withSignature(
                                forged.signature().map(s -> s.claiming(certificates.firstRootCertificate())))
                        : forged)
                .toList()));
        managementPoint.serveSigningCertificate(impostor.der());
    }

    /** Has the management point hand out the truth. */
    public void tellTheTruth() {
        publication = truth();
        managementPointServes(publication);
        managementPoint.serveSigningCertificate(signing.der());
    }

    /** What Active Directory has of signing certificates. */
    DirectoryCertificates inDirectory() {
        return inDirectory;
    }

    /** The policy as it is now. */
    public Policy newPolicy() {
        return newPolicy;
    }

    /** The version of the policy before that. */
    public Policy formerPolicy() {
        return formerPolicy;
    }

    /** The policy that somebody adds on the way. */
    public Policy addedPolicy() {
        return names.added();
    }

    /** The certificate that the site signs with. */
    public Credential signingCredential() {
        return signing;
    }

    /** The certificate that the site signed with before. */
    public Credential formerCredential() {
        return former;
    }

    /** The authorities around this site. */
    public SigningCertificates certificates() {
        return certificates;
    }

    /** The code of another site, which begins like this one's. */
    String neighbourCode() {
        return neighbourCode;
    }

    /** The signing certificate of another site under the same root; always the same one. */
    Credential neighbour() {
        if (neighbour.isEmpty()) {
            neighbour = Optional.of(certificates.underSameRoot(signing.kind()));
        }
        return neighbour.get();
    }

    String siteCode() {
        return siteCode;
    }

    String formerSignatureValue() {
        return formerSignatureValue;
    }

    /** What was signed once is not signed again in the same way. */
    Assignment sign(Policy policy, Credential signer) {
        return signed.computeIfAbsent(
                List.of(policy, signer, digest), key -> Assignment.signed(policy, siteCode, signer, digest));
    }

    /** Publishes the newest assignment as it reads then, signed as it stands. */
    private void rewrite(UnaryOperator<String> element) {
        publication = publication.withNewest(a -> {
            Assignment written = a.withElement(element.apply(a.element()));
            return written.withSignature(
                    Optional.of(SignatureReference.of(written.id(), written.element(), signing, digest)));
        });
        publishAll();
    }

    /** What a new client hears of first is the policy that scenarios ask for: nothing has been verified before it. */
    private Publication truth() {
        List<Policy> policies = new ArrayList<>();
        machinePolicy.map(MachinePolicy::afterNamesake).ifPresent(policies::addAll);
        policies.addAll(version == 1 ? List.of(newPolicy, standingPolicy) : List.of(standingPolicy, newPolicy));
        return new Publication(
                policies.stream().map(policy -> sign(policy, signing)).toList(), policies.indexOf(newPolicy));
    }

    private void publishAll() {
        managementPointServes(publication);
        managementPoint.serveSigningCertificate(signing.der());
        inDirectory.publish(signing);
    }

    private void managementPointServes(Publication served) {
        served.assignments()
                .forEach(a -> managementPoint.serveBody(
                        a.policy().id(), a.policy().version(), a.servedBody().getBytes(StandardCharsets.UTF_8)));
        managementPoint.serveAssignments(served.xml());
    }

    private Policy nextPolicy() {
        version++;
        return names.changing(version);
    }
}
