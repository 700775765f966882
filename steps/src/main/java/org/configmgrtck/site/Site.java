package org.configmgrtck.site;

import java.util.ArrayList;
import java.util.List;
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
    private final PolicySigner signer;
    private Credential signing;
    private Credential former;
    private Policy formerPolicy;
    private Policy newPolicy;
    private Publication publication;
    private String formerSignatureValue = "";
    private int version;
    private Optional<Policy> machinePolicy = Optional.empty();
    private int machineVersion;

    /** A site with a signing certificate, and a policy that it has signed with it. */
    public Site(Deployment deployment) {
        this.siteCode = deployment.siteCode();
        this.neighbourCode = deployment.siteCodes().almostOwn();
        this.signer = new PolicySigner(siteCode);
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
        publishTruth();
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
        publishTruth();
    }

    /** Signs all policies with this digest from now on. */
    public void signWith(Digest other) {
        signer.use(other);
        publishTruth();
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
        publishTruth();
        return published;
    }

    /** Has the management point hand out another body of machine policy, until it tells the truth. */
    public void falsifyMachinePolicy() {
        machinePolicy
                .map(MachinePolicy::falsified)
                .ifPresent(policy -> managementPoint.serveBody(policy.id(), policy.version(), policy.octets()));
    }

    /** Has the management point hand out an assignment of machine policy with a wrong hash, until it tells the truth. */
    public void misstateMachinePolicy(String algorithm) {
        publication
                .withEach(a -> machinePolicy.filter(a.policy()::equals).isPresent()
                        ? signer.misstate(a, algorithm, signing)
                        : a)
                .handOut(managementPoint);
    }

    /** Signs a new version of the policy with the present certificate. */
    void publishNewPolicy() {
        formerSignatureValue = publication.newest().signature().orElseThrow().value();
        formerPolicy = newPolicy;
        newPolicy = nextPolicy();
        publishTruth();
    }

    /** Signs a new version of the policy, with an assignment that is wrong about this hash of its body. */
    public void publishNewPolicyWithWrongHash(String algorithm) {
        publishNewPolicy();
        rewriteNewest(a -> signer.misstate(a, algorithm, signing));
    }

    /** Signs a new version of the policy, with an assignment that is written in this form. */
    public void publishNewPolicy(AssignmentForm form) {
        publishNewPolicy();
        rewriteNewest(a -> signer.signAsItReads(form.of(a), signing));
    }

    /** Has the management point hand out something else than the truth. */
    public void tamper(Tampering tampering) {
        tampering.apply(publication, this).handOut(managementPoint);
    }

    /** Has an untrusted management point act in the site's place. */
    public void suffer(Attack attack) {
        attack.on(this);
    }

    /** Has the management point serve policy and certificate of an impostor; the directory stays as it is. */
    void impersonate(Credential impostor, boolean claimingOldRoot) {
        formerPolicy = newPolicy;
        newPolicy = nextPolicy();
        new Publication(Stream.of(standingPolicy, newPolicy)
                        .map(policy -> sign(policy, impostor))
                        .map(forged -> claimingOldRoot ? forged.claiming(certificates.firstRootCertificate()) : forged)
                        .toList())
                .handOut(managementPoint);
        managementPoint.serveSigningCertificate(impostor.der());
    }

    /** Has the management point hand out the truth. */
    public void tellTheTruth() {
        publication = truth();
        publication.handOut(managementPoint);
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

    String siteCode() {
        return siteCode;
    }

    String formerSignatureValue() {
        return formerSignatureValue;
    }

    Assignment sign(Policy policy, Credential credential) {
        return signer.sign(policy, credential);
    }

    /** One of many policies that the site has signed besides. */
    Assignment oneOfMany(int number) {
        return sign(names.oneOfMany(number), signing);
    }

    private void rewriteNewest(UnaryOperator<Assignment> change) {
        publication = publication.withNewest(change);
        publishAll();
    }

    /** What a new client hears of first is the policy that scenarios ask for; with the next version it comes last. */
    private Publication truth() {
        List<Policy> policies = new ArrayList<>();
        machinePolicy.map(MachinePolicy::afterNamesake).ifPresent(policies::addAll);
        policies.addAll(version % 2 == 1 ? List.of(newPolicy, standingPolicy) : List.of(standingPolicy, newPolicy));
        return new Publication(
                policies.stream().map(policy -> sign(policy, signing)).toList(), policies.indexOf(newPolicy));
    }

    private void publishTruth() {
        publication = truth();
        publishAll();
    }

    private void publishAll() {
        publication.handOut(managementPoint);
        managementPoint.serveSigningCertificate(signing.der());
        inDirectory.publish(signing);
    }

    private Policy nextPolicy() {
        version++;
        return names.changing(version);
    }
}
