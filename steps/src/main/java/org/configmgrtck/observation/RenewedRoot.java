package org.configmgrtck.observation;

/**
 * What a client did when the root had been renewed with its old key pair (reading root-renewed-same-key).
 *
 * @param applied whether the policy that was signed under the renewed root is in force
 * @param fetched whether the client fetched the signing certificate
 * @param reported whether it reported that a policy could not be authorized
 * @param rootUnchanged whether it still accepts the same root
 */
public record RenewedRoot(boolean applied, boolean fetched, boolean reported, boolean rootUnchanged) {
    /** The same in a sentence. */
    public String seen() {
        return "The client " + (applied ? "applied" : "did not apply")
                + " the policy signed under the renewed root; it " + (fetched ? "fetched" : "did not fetch")
                + " the signing certificate, " + (reported ? "reported an" : "reported no")
                + " authorization failure, and the root that it accepts is "
                + (rootUnchanged ? "unchanged." : "another one.");
    }
}
