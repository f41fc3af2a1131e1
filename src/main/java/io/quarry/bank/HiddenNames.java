package io.quarry.bank;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in another script than Latin, which an article often has in its mark-up only. */
final class HiddenNames {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]]+"
              + "(?: [\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]]+)*");

  private static final int MOST = 6;

  private HiddenNames() {}

  /**
   * The names that a piece of the source holds and its readable text does not, in brackets to be
   * set behind that text.
   *
   * @return empty if there are none
   */
  static String behind(String text, String source) {
    List<String> names =
        FOREIGN
            .matcher(source)
            .results()
            .map(MatchResult::group)
            .filter(name -> !text.contains(name))
            .distinct()
            .limit(MOST)
            .toList();
    return names.isEmpty() ? "" : " [" + String.join(", ", names) + "]";
  }
}
