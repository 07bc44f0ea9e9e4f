package org.mainstay.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Which passwords are taken, and how they are kept.
public final class Passwords {

    private static final int SHORTEST = 12;
    /// bcrypt reads no further.
    private static final int MOST_BYTES = 72;

    private static final int COST = 12;
    private static final int DRAWN = 20;
    /// Without letters and digits that look alike.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom CHANCE = new SecureRandom();
    /// What people choose when told to choose twelve letters.
    private static final Set<String> COMMON = Set.of(
            "password1234",
            "password12345",
            "passwordpassword",
            "password2024",
            "password2025",
            "password2026",
            "123456789012",
            "1234567890123",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyqwerty",
            "letmeinletmein",
            "administrator",
            "administrator1",
            "welcome12345",
            "welcomewelcome",
            "changeme1234",
            "changemechangeme",
            "iloveyou1234",
            "mainstay1234",
            "mainstaymainstay",
            "council12345",
            "councilcouncil",
            "correcthorsebatterystaple");

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    private final String nobody = hash(draw());

    /// What is wrong with a new password, as a sentence; empty where it may be used.
    ///
    /// @param about the person's name and address, which a password must not repeat
    public static Optional<String> objection(String password, String... about) {
        var small = password.toLowerCase(Locale.ROOT).strip();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Use at least 12 letters, digits or signs: three or four words together do well.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("Use at most 72 letters.");
        }
        if (COMMON.contains(small) || small.chars().distinct().count() < 5) {
            return Optional.of("Too many people use this password, so it is guessed first. Choose another.");
        }
        for (var word : about) {
            if (!word.isBlank() && small.contains(word.toLowerCase(Locale.ROOT).strip())) {
                return Optional.of("Leave your name and your e-mail address out of your password.");
            }
        }
        return Optional.empty();
    }

    /// A password that nobody chose, to hand over once.
    public static String draw() {
        var drawn = new StringBuilder();
        for (var at = 0; at < DRAWN; at++) {
            drawn.append(at > 0 && at % 5 == 0 ? "-" : "").append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /// Whether a password is the right one; takes as long where there is none to compare it with.
    public boolean right(String password, @Nullable String hash) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return false;
        }
        var matches = encoder.matches(password, hash == null ? nobody : hash);
        return matches && hash != null;
    }

    /// What a session keeps of a password, to notice that it was changed.
    static String seal(@Nullable String hash) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(hash).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256.", cause);
        }
    }
}
