package org.configmgrtck.reference.client.trust;

/**
 * The decisions that trust in policy is made of, each on its own.
 *
 * @param signatures does a signature verify?
 * @param fetching may a certificate be fetched?
 * @param acceptance may a certificate become the client's copy?
 */
public record TrustRules(SignatureCheck signatures, FetchRule fetching, Acceptance acceptance) {
    /** As the documents require. */
    public static TrustRules honest() {
        return new TrustRules(new KeySignatureCheck(), new SameRootFetchRule(), new ChainAcceptance());
    }

    /** These, but for the check of signatures. */
    public TrustRules withSignatures(SignatureCheck other) {
        return new TrustRules(other, fetching, acceptance);
    }

    /** These, but for the rule of fetching. */
    public TrustRules withFetching(FetchRule other) {
        return new TrustRules(signatures, other, acceptance);
    }

    /** These, but for what is accepted. */
    public TrustRules withAcceptance(Acceptance other) {
        return new TrustRules(signatures, fetching, other);
    }
}
