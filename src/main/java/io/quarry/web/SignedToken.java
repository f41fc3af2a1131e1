package io.quarry.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A random salt and its HMAC-SHA256 under a key. */
final class SignedToken {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SALT_BYTES = 16;

  private SignedToken() {}

  static String create(String key, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] signature = sign(key, salt);
    byte[] token = Arrays.copyOf(salt, SALT_BYTES + signature.length);
    System.arraycopy(signature, 0, token, SALT_BYTES, signature.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  static boolean isSignedWith(String key, String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (bytes.length <= SALT_BYTES) {
      return false;
    }
    byte[] signature = Arrays.copyOfRange(bytes, SALT_BYTES, bytes.length);
    return MessageDigest.isEqual(signature, sign(key, Arrays.copyOf(bytes, SALT_BYTES)));
  }

  private static byte[] sign(String key, byte[] salt) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(salt);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
