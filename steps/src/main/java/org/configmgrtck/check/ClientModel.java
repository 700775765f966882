package org.configmgrtck.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.configmgrtck.check.ClientMoment.Copy;
import org.configmgrtck.check.ClientMoment.Way;
import org.configmgrtck.subject.AppliedPolicy;

/**
 * What has to be true of a client after a moment, by the documents and the contract alone.
 *
 * @param acceptedRoot the root that it accepts
 * @param copy the certificate that it has a copy of; empty where either of two would be right
 * @param inForce the version of the site's policy that is in force
 * @param told the versions that it may have reported already
 * @param fetching whether it had to fetch the signing certificate in this moment, or must not have
 * @param reporting whether it had to report a rejection in this moment, or must not have
 * @param rejecting whether what the site signs chains to another root than the accepted one
 * @param requirement what is not met if another version is in force
 */
record ClientModel(
        String acceptedRoot,
        Optional<String> copy,
        AppliedPolicy inForce,
        Set<String> told,
        Duty fetching,
        Duty reporting,
        boolean rejecting,
        String requirement) {
    /** What the client has to do. */
    enum Duty {
        MUST,
        MUST_NOT,
        MAY
    }

    ClientModel {
        told = Set.copyOf(told);
    }

    /** A client that has just taken the site's policy for the first time. */
    static ClientModel managed(ClientMoment first) {
        return new ClientModel(
                first.root(),
                Optional.of(first.certificate()),
                first.newest(),
                Set.of(),
                fetchingWith(first, Optional.empty()),
                Duty.MUST_NOT,
                false,
                first.came().requirement());
    }

    /** The same client after one more moment. */
    ClientModel after(ClientMoment moment) {
        String root = moment.came().copy() == Copy.KEPT ? acceptedRoot : moment.root();
        boolean trusted = root.equals(moment.root());
        if (trusted && moment.came().way() == Way.OPEN) {
            return new ClientModel(
                    root,
                    Optional.of(moment.certificate()),
                    moment.newest(),
                    told,
                    fetchingWith(moment, copy),
                    Duty.MUST_NOT,
                    false,
                    moment.came().requirement());
        }
        return new ClientModel(
                root,
                copyAfter(moment, trusted),
                inForce,
                toldAfter(moment),
                Duty.MAY,
                reportingOf(moment),
                !trusted,
                trusted ? moment.came().requirement() : rejectedFor(moment));
    }

    /** A root is rejected when it comes first (CERT-ROOT-01), and until an administrator acts (CERT-ROOT-07). */
    private String rejectedFor(ClientMoment moment) {
        return switch (moment.came().way()) {
            case FORGED, ALTERED -> moment.came().requirement();
            case OPEN, SHUT, WITHOUT_CERTIFICATE -> rejecting ? "CERT-ROOT-07" : "CERT-ROOT-01";
        };
    }

    /** Without a copy it has to fetch one (CERT-FIX-01); with the right one it has no need to (CERT-TRUST-01). */
    private static Duty fetchingWith(ClientMoment moment, Optional<String> copy) {
        boolean held = copy.filter(moment.certificate()::equals).isPresent();
        return switch (moment.came().copy()) {
            case REMOVED -> Duty.MUST;
            case SUPPLIED -> Duty.MUST_NOT;
            case KEPT -> held ? Duty.MUST_NOT : Duty.MAY;
        };
    }

    /** A client that comes across the site's certificate while it verifies something else may take it, or not. */
    private Optional<String> copyAfter(ClientMoment moment, boolean trusted) {
        boolean onOffer = Set.of(Way.ALTERED, Way.FORGED).contains(moment.came().way());
        return trusted && onOffer ? copy.filter(moment.certificate()::equals) : copy;
    }

    private Set<String> toldAfter(ClientMoment moment) {
        Set<String> all = new TreeSet<>(told);
        if (moment.came().way() != Way.SHUT) {
            all.add(moment.newest().policyVersion());
        }
        return all;
    }

    /** What is under another root is reported when it is rejected for the first time (CERT-ROOT-06). */
    private Duty reportingOf(ClientMoment moment) {
        return switch (moment.came().way()) {
            case FORGED -> Duty.MUST;
            case OPEN -> told.contains(moment.newest().policyVersion()) ? Duty.MAY : Duty.MUST;
            case SHUT, WITHOUT_CERTIFICATE, ALTERED -> Duty.MAY;
        };
    }
}
