package io.quarry.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody logs in with: 3 to 32 letters, digits, dots, hyphens and underscores of any
 * script, compared without regard to case.
 *
 * @param value folded: compatibility-composed and in lower case
 */
record Username(String value) {

  static final int SHORTEST = 3;
  static final int LONGEST = 32;

  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]+");

  /** The name as typed, folded; empty if it breaks the rule. */
  static Optional<Username> of(String typed) {
    String folded = fold(typed);
    int length = folded.codePointCount(0, folded.length());
    boolean good = length >= SHORTEST && length <= LONGEST && ALLOWED.matcher(folded).matches();
    return good ? Optional.of(new Username(folded)) : Optional.empty();
  }

  static String fold(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
