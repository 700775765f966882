package org.configmgrtck.reference.managementpoint;

import java.util.Optional;

/**
 * The signature of one assignment.
 *
 * @param algorithm 32780 for SHA-256, 32772 for SHA-1; other values come from strangers
 * @param value the signature's octets
 * @param claimedRoot the management point's claim of the SHA-256 hash, in hexadecimal, of the root that the signing
 *     certificate chains to; empty if it claims nothing
 */
public record PolicySignature(int algorithm, byte[] value, Optional<String> claimedRoot) {}
