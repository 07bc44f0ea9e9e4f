package org.mainstay.web.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret part of a private address. It is shown once, when it is made; the store holds its digest only.
final class Token {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Token() {}

    static String draw() {
        var drawn = new byte[BYTES];
        CHANCE.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256.", cause);
        }
    }
}
