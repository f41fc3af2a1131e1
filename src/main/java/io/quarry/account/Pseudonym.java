package io.quarry.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that others may see: 3 to 30 letters, digits, single spaces, hyphens, dots and
 * apostrophes of any script, beginning with a letter or digit.
 */
record Pseudonym(String value) {

  static final int SHORTEST = 3;
  static final int LONGEST = 30;

  private static final Pattern ALLOWED =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.\\- ]*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The name as typed, tidied; empty if it breaks the rule. */
  static Optional<Pseudonym> of(String typed) {
    String tidy =
        SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()).replaceAll(" ");
    int length = tidy.codePointCount(0, tidy.length());
    boolean good = length >= SHORTEST && length <= LONGEST && ALLOWED.matcher(tidy).matches();
    return good ? Optional.of(new Pseudonym(tidy)) : Optional.empty();
  }
}
