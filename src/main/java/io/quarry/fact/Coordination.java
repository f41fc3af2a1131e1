package io.quarry.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a long sentence apart whose one subject does two things: "The Elm rises in the Salt Hills
 * and flows into the North Sea". Only a name is taken for such a subject, and only a verb in the
 * same form as the first for the second.
 */
final class Coordination {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^((?!The \\p{Ll}|(?:They|This|These)\\b)(?:The )?"
              + Phrases.PROPER
              + "|The \\p{Ll}+) (\\p{Ll}+)(?= )");

  /** Behind such a word the second verb may be that of another clause. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(?:which|who|whom|whose|that|where|when|while|if|because|although|though|as|after|before|until|since|between|both|either)\\b|[,;:\u2014\"\u201C]| [-\u2013] ");

  private static final Pattern SECOND = Pattern.compile(" and ((?:is|was|has|had)|\\p{Ll}{3,}) ");

  private static final int FEWEST_WORDS = 6;

  private Coordination() {}

  /** Its two clauses, or the sentence itself. */
  static List<String> clauses(String sentence) {
    Matcher subject = SUBJECT.matcher(sentence);
    if (sentence.split(" ").length <= Telling.LONG || !subject.find()) {
      return List.of(sentence);
    }
    Matcher second = SECOND.matcher(sentence).region(subject.end(), sentence.length());
    while (second.find()) {
      String first = sentence.substring(0, second.start());
      if (SUBORDINATE.matcher(first).find()) {
        break;
      }
      String other = subject.group(1) + sentence.substring(second.start(1) - 1);
      if (alike(subject.group(2), second.group(1))
          && first.split(" ").length >= FEWEST_WORDS
          && other.split(" ").length >= FEWEST_WORDS) {
        return List.of(first + ".", other);
      }
    }
    return List.of(sentence);
  }

  /** Whether two verbs are both of the present, or both simple past. */
  private static boolean alike(String first, String second) {
    return switch (first) {
      case "is", "has" -> second.equals("is") || second.equals("has") || present(second);
      case "was", "had" -> second.equals("was") || second.equals("had");
      default ->
          first.matches("\\p{Ll}{2,}[^s]s")
              ? second.equals("is") || second.equals("has") || present(second)
              : Verbs.base(first).isPresent()
                  && (second.equals("was") || Verbs.base(second).isPresent());
    };
  }

  private static boolean present(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && Verbs.known(word);
  }
}
