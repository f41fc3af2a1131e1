package io.quarry.bank;

import java.util.Locale;
import java.util.Optional;

/**
 * Why a learner thinks that something is wrong with a question. The names stand in the database.
 */
public enum DoubtReason {
  /** The answer that counts as right is not. */
  KEY,
  /** It can be understood in more ways than one, or not at all. */
  UNCLEAR,
  /** The words of the document do not prove it. */
  PROOF,
  OTHER;

  /** The name in forms. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Nothing for an unknown name. */
  public static Optional<DoubtReason> of(String slug) {
    for (DoubtReason reason : values()) {
      if (reason.slug().equals(slug)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
