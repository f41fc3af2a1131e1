package io.quarry.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

/**
 * Hashes of passwords, by Argon2id with the parameters that OWASP's Password Storage Cheat Sheet
 * names first for 19 MiB. Bcrypt and its kind are cheaper to attack with graphics cards.
 */
@ApplicationScoped
class Passwords {

  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  private static final int MEMORY_KIBIBYTES = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int PARALLELISM = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(MEMORY_KIBIBYTES, ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID);

  /** No vowels and nothing that looks like something else: readable from a terminal to a phone. */
  private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  /**
   * A class of thirty that logs in at once must not take thirty times the memory; more at once than
   * there are cores would not be faster either.
   */
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  private final String decoy = hash(random());

  /** A hash with a new salt, in the PHC format that names its parameters. */
  final String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult();
    } finally {
      places.release();
    }
  }

  boolean matches(String password, String hash) {
    places.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      places.release();
    }
  }

  /** Takes as long as {@link #matches}, so that the time does not tell whether a name exists. */
  void pretendToMatch(String password) {
    matches(password, decoy);
  }

  /** Whether a hash was made with other parameters than today's. */
  boolean isOutdated(String hash) {
    Argon2Function function = Argon2Function.getInstanceFromHash(hash);
    return !FUNCTION.equals(function);
  }

  /** Whether the length is right; composition rules make passwords worse, not better. */
  static boolean isAcceptable(String password) {
    int length = password.codePointCount(0, password.length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /** A password for somebody who will not have chosen it: 96 bits. */
  static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
