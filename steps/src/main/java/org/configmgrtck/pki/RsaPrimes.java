package org.configmgrtck.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * RSA key pairs with 2048 bits for the scenarios of one run, each of two out of three primes. Finding primes is what
 * takes so long; three of them make three key pairs that differ in modulus and exponent. They protect nothing, so it does
 * not matter that who has two of the public keys can find their private keys.
 */
final class RsaPrimes {
    private static final int PRIME_BITS = 1024;
    private static final BigInteger EXPONENT = RSAKeyGenParameterSpec.F4;
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

    private final SecureRandom random = new SecureRandom();
    private final List<FutureTask<BigInteger>> primes =
            List.of(new FutureTask<>(this::prime), new FutureTask<>(this::prime), new FutureTask<>(this::prime));

    /** How many different key pairs there are. */
    static int keyPairs() {
        return PAIRS.length;
    }

    /** The key pair of this number, from 1. */
    KeyPair keyPair(int number) {
        int[] pair = PAIRS[number - 1];
        return of(found(pair[0]), found(pair[1]));
    }

    private BigInteger found(int index) {
        // Whoever comes first looks for it; the others wait.
        FutureTask<BigInteger> prime = primes.get(index);
        prime.run();
        try {
            return prime.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while keys were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Keys could not be made", e.getCause());
        }
    }

    /** With its two highest bits set, so that the product of any two has twice as many bits. */
    private BigInteger prime() {
        BigInteger found;
        do {
            found = new BigInteger(PRIME_BITS, random)
                    .setBit(PRIME_BITS - 1)
                    .setBit(PRIME_BITS - 2)
                    .nextProbablePrime();
        } while (!found.subtract(BigInteger.ONE).gcd(EXPONENT).equals(BigInteger.ONE));
        return found;
    }

    private static KeyPair of(BigInteger p, BigInteger q) {
        BigInteger modulus = p.multiply(q);
        BigInteger pMinusOne = p.subtract(BigInteger.ONE);
        BigInteger qMinusOne = q.subtract(BigInteger.ONE);
        BigInteger secret = EXPONENT.modInverse(pMinusOne.multiply(qMinusOne));
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(modulus, EXPONENT)),
                    factory.generatePrivate(new RSAPrivateCrtKeySpec(
                            modulus,
                            EXPONENT,
                            secret,
                            p,
                            q,
                            secret.mod(pMinusOne),
                            secret.mod(qMinusOne),
                            q.modInverse(p))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make RSA keys", e);
        }
    }
}
