package org.khabar.workbench.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that cannot be read back: PBKDF2 with HMAC-SHA-256 over a random salt.
 *
 * @param rounds how often it is hashed
 * @param salt Base64
 * @param hash Base64
 */
public record Secret(int rounds, String salt, String hash) {
    /** Source of the number: OWASP Password Storage Cheat Sheet, for this hash. */
    private static final int ROUNDS = 600_000;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nobody's: for taking the same time where there is no such account. */
    static final Secret NOBODY = new Secret(ROUNDS, Base64.getEncoder().encodeToString(new byte[SALT_BYTES]), "");

    /**
     * Hashes a new password.
     *
     * @throws IllegalArgumentException if it is too short to keep anybody out, or too long to be one
     */
    public static Secret of(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException("The length (%d) of the password must be %d to %d."
                    .formatted(password.length(), SHORTEST, LONGEST));
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Secret(ROUNDS, Base64.getEncoder().encodeToString(salt), hash(password, salt, ROUNDS));
    }

    /** Is this the password? */
    boolean matches(String password) {
        String cut = password.substring(0, Math.min(LONGEST, password.length()));
        String other = hash(cut, Base64.getDecoder().decode(salt), rounds);
        return MessageDigest.isEqual(
                other.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                hash.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String hash(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2 with SHA-256.", e);
        } finally {
            spec.clearPassword();
        }
    }
}
