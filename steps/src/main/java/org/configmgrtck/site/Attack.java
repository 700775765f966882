package org.configmgrtck.site;

import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.SigningCertificates;

/** What an untrusted management point may try in place of the site (CERT-ROOT-03). */
public enum Attack {
    SERVES_OWN_CERTIFICATE("serves a certificate of its own and policy signed with it") {
        @Override
        void on(Site site) {
            site.impersonate(site.certificates().underOtherRoot(), false);
        }
    },
    CLAIMS_OLD_ROOT("serves a certificate of its own and claims the old root for it") {
        @Override
        void on(Site site) {
            site.impersonate(site.certificates().underOtherRoot(), true);
        }
    },
    CLAIMS_OLD_ROOT_BY_NAME("serves a certificate under a root of the same name and claims the old root for it") {
        @Override
        public Credential impostor(SigningCertificates certificates) {
            return certificates.namesakes().underNamesakeOfRoot();
        }

        @Override
        void on(Site site) {
            site.impersonate(impostor(site.certificates()), true);
        }
    },
    CLAIMS_OLD_ROOT_BY_NAMES(
            "serves a certificate under an issuing CA and a root of the same names and claims the old root for it") {
        @Override
        public Credential impostor(SigningCertificates certificates) {
            return certificates.namesakes().underNamesakeOfRootsIssuer();
        }

        @Override
        void on(Site site) {
            site.impersonate(impostor(site.certificates()), true);
        }
    },
    SERVES_OLD_CERTIFICATE("serves the old certificate and policy signed with a key of its own") {
        @Override
        void on(Site site) {
            site.publishNewPolicy();
            site.tamper(Tampering.SIGNS_WITH_OWN_KEY);
        }
    };

    private final String phrase;

    Attack(String phrase) {
        this.phrase = phrase;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /** The certificate that the management point may have of its own; the computer trusts its root. */
    public Credential impostor(SigningCertificates certificates) {
        return certificates.underOtherRoot();
    }

    abstract void on(Site site);
}
