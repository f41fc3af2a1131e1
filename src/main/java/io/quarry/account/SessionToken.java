package io.quarry.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in a session's cookie: 256 random bits. The database knows only its hash, which needs
 * no salt and no slowness because the token cannot be guessed.
 */
record SessionToken(String value) {

  private static final int BYTES = 32;
  private static final int CHARACTERS = 43;
  private static final SecureRandom RANDOM = new SecureRandom();

  static SessionToken create() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The token that follows from a secret of the browser's, as hard to guess as the secret. */
  static SessionToken of(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      byte[] bytes = mac.doFinal("visitor".getBytes(StandardCharsets.US_ASCII));
      return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
    }
  }

  /** What a cookie says, if it can be a token at all: spares the database the rest. */
  static Optional<SessionToken> parse(String cookie) {
    return cookie.length() == CHARACTERS ? Optional.of(new SessionToken(cookie)) : Optional.empty();
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Not the secret: it must not end up in a log. */
  @Override
  public String toString() {
    return "SessionToken[…]";
  }
}
