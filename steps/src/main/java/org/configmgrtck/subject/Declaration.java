package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What an implementation says of itself.
 *
 * @param contract version of the endpoint contract
 * @param roles the labels of the roles that it claims
 * @param knownFailureCodes for the role shv-point, the codes that check 7 knows
 */
public record Declaration(
        String contract,
        Implementation implementation,
        List<String> roles,
        Options options,
        Optional<List<String>> knownFailureCodes) {
    /** Who the implementation is. */
    public record Implementation(String name, String version) {}

    /** What the kit may ask of it besides the roles. */
    public record Options(boolean settableClock, int deploymentsAtOnce) {
        private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

        /** The contract sets no bound to the number; what is more than an {@code int} holds is as good as that. */
        @JsonCreator
        static Options of(
                @JsonProperty("settableClock") boolean settableClock,
                @JsonProperty("deploymentsAtOnce") BigInteger deploymentsAtOnce) {
            return new Options(settableClock, deploymentsAtOnce.min(MOST).intValue());
        }
    }

    /** Is this role claimed? */
    public boolean claims(String role) {
        return roles.contains(role);
    }
}
