package org.configmgrtck.pki;

import org.bouncycastle.asn1.x509.KeyUsage;

/** What a certificate says that its key is for. */
public enum Usage {
    /** Signing, and the extended key usage of document signing. */
    DOCUMENT_SIGNING(KeyUsage.digitalSignature, true),
    /** Signing, with no extended key usage. */
    SIGNING(KeyUsage.digitalSignature, false),
    /** Not limited to anything: neither key usage nor extended key usage is said. */
    ANYTHING(0, false),
    /** Signing what nobody may deny later, which is another usage. */
    NON_REPUDIATION(KeyUsage.nonRepudiation, false),
    /** Enciphering keys, and therefore not signing. */
    ENCIPHERING(KeyUsage.keyEncipherment, false);

    private final int keyUsage;
    private final boolean extended;

    Usage(int keyUsage, boolean extended) {
        this.keyUsage = keyUsage;
        this.extended = extended;
    }

    /** The bits of the key usage; 0 where none is said. */
    int keyUsage() {
        return keyUsage;
    }

    boolean extended() {
        return extended;
    }
}
