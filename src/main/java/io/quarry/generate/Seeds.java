package io.quarry.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Everything that looks random comes from the name of the thing, so it never changes. */
final class Seeds {

  private Seeds() {}

  /** The first {@code digits} hexadecimal digits of SHA-256 over the parts. */
  static String hash(int digits, String... parts) {
    return HexFormat.of().formatHex(digest(parts)).substring(0, digits);
  }

  /** A generator whose algorithm is fixed by the platform's specification. */
  static Random random(String... parts) {
    byte[] digest = digest(parts);
    long seed = 0;
    for (int i = 0; i < 8; i++) {
      seed = seed << 8 | digest[i] & 0xFF;
    }
    return new Random(seed);
  }

  static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    for (int i = copy.size() - 1; i > 0; i--) {
      copy.set(i, copy.set(random.nextInt(i + 1), copy.get(i)));
    }
    return copy;
  }

  private static byte[] digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
