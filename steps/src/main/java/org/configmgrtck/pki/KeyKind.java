package org.configmgrtck.pki;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The kinds of keys that certificates are made for. */
public enum KeyKind {
    EC("EC", new ECGenParameterSpec("secp256r1"), "ECDSA"),
    RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "RSA");

    private final String algorithm;
    private final AlgorithmParameterSpec parameters;
    private final String signature;

    KeyKind(String algorithm, AlgorithmParameterSpec parameters, String signature) {
        this.algorithm = algorithm;
        this.parameters = parameters;
        this.signature = signature;
    }

    /** The kind of a key that the kit has made. */
    public static KeyKind of(Key key) {
        return valueOf(key.getAlgorithm());
    }

    /** A fresh key pair. */
    public KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(parameters);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make " + algorithm + " keys", e);
        }
    }

    /** The name that Java has for a signature by such a key over a digest, as in SHA256withRSA. */
    public String signatureName(String digest) {
        return digest.replace("-", "") + "with" + signature;
    }
}
