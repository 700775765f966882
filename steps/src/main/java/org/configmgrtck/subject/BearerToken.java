package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;

/** A secret by which the subject knows the kit. It goes to the subject, and nowhere else. */
public final class BearerToken {
    private static final String IN_ITS_PLACE = "(the bearer token)";

    private final String secret;

    /** @throws IllegalArgumentException if it has a character that a token can't have; the message does not quote it */
    public BearerToken(String secret) {
        if (!secret.matches("[A-Za-z0-9._~+/-]+=*")) {
            throw new IllegalArgumentException("a bearer token has letters, digits and ._~+/- only, and = at its end");
        }
        this.secret = secret;
    }

    /** The value of the header {@code Authorization}. */
    String header() {
        return "Bearer " + secret;
    }

    /** The same text without the token, should a subject have quoted it. */
    String hide(String text) {
        return text.replace(secret, IN_ITS_PLACE)
                .replace(base64(secret), IN_ITS_PLACE)
                .replace(base64(header()), IN_ITS_PLACE);
    }

    /** The same octets without the token. */
    byte[] hide(byte[] octets) {
        String text = new String(octets, ISO_8859_1);
        String hidden = hide(text);
        return hidden.equals(text) ? octets : hidden.getBytes(ISO_8859_1);
    }

    /** Nothing that tells the secret. */
    @Override
    public String toString() {
        return IN_ITS_PLACE;
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(ISO_8859_1));
    }
}
