package io.quarry.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What typed words that are not right want of being so. */
public enum NearMiss {
  /**
   * A slip of the pen: both texts folded, a word may differ by one letter left out, added, changed
   * or swapped with its neighbour, a longer one by two. Digits are never slips, and neither is
   * another name that exists.
   */
  SPELLING,

  /** Some whole words of the answer, and not yet all: "Elder" for "Anna Elder". */
  PART;

  /** Folded letters from which one slip is forgiven; shorter words are too often other words. */
  private static final int ONE_SLIP = 5;

  /** Folded letters from which two slips are forgiven. */
  private static final int TWO_SLIPS = 9;

  /** Folded letters from which a part of an answer says something. */
  private static final int SHORTEST_PART = 4;

  /**
   * What an answer wants of being right; empty where it is right, or wrong.
   *
   * @param answer whether words are the answer to something else; asked only for what looks near
   * @param name whether words are a name of something else, and so not misspelt; asked only for
   *     what looks like a slip
   */
  public static Optional<NearMiss> of(
      Kind kind, Response response, Predicate<String> answer, Predicate<String> name) {
    return switch (response) {
      case Response.Words words -> of(accepted(kind), words.text(), answer, name);
      case Response.Choice c -> Optional.empty();
      case Response.Choices c -> Optional.empty();
      case Response.Truth t -> Optional.empty();
      case Response.Amount a -> Optional.empty();
      case Response.Sequence s -> Optional.empty();
      case Response.Partners p -> Optional.empty();
    };
  }

  private static Optional<NearMiss> of(
      List<String> accepted, String words, Predicate<String> answer, Predicate<String> name) {
    if (isNear(accepted, words)) {
      return answer.test(words) || name.test(words) ? Optional.empty() : Optional.of(SPELLING);
    }
    return isPart(accepted, words) && !answer.test(words) ? Optional.of(PART) : Optional.empty();
  }

  private static boolean isPart(List<String> accepted, String words) {
    String given = Folding.fold(words);
    String loose = Folding.loose(words);
    return loose.length() >= SHORTEST_PART
        && accepted.stream().map(Folding::loose).noneMatch(loose::equals)
        && accepted.stream()
            .map(key -> " " + Folding.fold(key) + " ")
            .anyMatch(key -> key.contains(" " + given + " "));
  }

  /** Whether words are one of the accepted forms, or a slip away from one. */
  public static boolean alike(List<String> accepted, String words) {
    String given = Folding.loose(words);
    return accepted.stream()
        .map(Folding::loose)
        .anyMatch(key -> key.equals(given) || isNear(key, given));
  }

  private static boolean isNear(List<String> accepted, String words) {
    String given = Folding.loose(words);
    List<String> keys = accepted.stream().map(Folding::loose).toList();
    return !keys.contains(given) && keys.stream().anyMatch(key -> isNear(key, given));
  }

  private static boolean isNear(String key, String given) {
    int slips = slips(key);
    return slips > 0
        && Math.abs(key.length() - given.length()) <= slips
        && digits(key).equals(digits(given))
        && distance(key, given) <= slips;
  }

  private static int slips(String key) {
    long letters = key.codePoints().filter(Character::isLetter).count();
    if (letters < ONE_SLIP) {
      return 0;
    }
    return letters < TWO_SLIPS ? 1 : 2;
  }

  /** Another digit is another number, never a misspelling. */
  private static String digits(String text) {
    return text.replaceAll("\\P{Nd}", "");
  }

  private static List<String> accepted(Kind kind) {
    return switch (kind) {
      case Kind.ShortAnswer answer -> answer.accepted();
      case Kind.Cloze cloze -> cloze.accepted();
      case Kind.SingleChoice c -> List.of();
      case Kind.MultipleChoice c -> List.of();
      case Kind.TrueFalse s -> List.of();
      case Kind.Numeric n -> List.of();
      case Kind.Ordering o -> List.of();
      case Kind.Matching m -> List.of();
    };
  }

  /**
   * Damerau and Levenshtein's distance in its restricted form (optimal string alignment): letters
   * left out, added, changed, or swapped with their neighbour, each letter once.
   */
  static int distance(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length; i++) {
      int[] row = new int[b.length + 1];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length];
  }
}
