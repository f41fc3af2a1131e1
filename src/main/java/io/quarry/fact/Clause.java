package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A main clause taken apart: who, what was done, and the rest.
 *
 * @param subject the noun phrase before the verb, as written
 * @param auxiliary {@code was}, or {@code did} for a simple past
 * @param inQuestion the verb phrase behind the subject of a question
 * @param inStatement the verb phrase of a statement
 */
record Clause(String subject, String auxiliary, String inQuestion, String inStatement) {

  private static final int LONGEST_SUBJECT = 10;
  private static final Set<String> AUXILIARIES = Set.of("was", "were");
  private static final Set<String> ADVERBS =
      WordList.of(
          """
          officially, formally, originally, first, finally, also, again, later, briefly,
          subsequently, initially, eventually, completely, partially, unanimously, fully, then,
          jointly, successfully, newly
          """);

  /** Adverbs that only link a sentence to the one before. */
  private static final Set<String> LINKING =
      Set.of("also", "later", "then", "subsequently", "finally", "eventually", "again");

  /** Participles that leave open as what, or to what. */
  private static final Set<String> NEED_MORE =
      WordList.of(
          """
          elected, appointed, named, called, selected, chosen, promoted, given, awarded, made,
          granted, known, succeeded, preceded, secured, added, placed, moved, used, followed,
          held, set, taken, changed, extended, reported, estimated
          """);

  /** "Westland won in Africa" does not say what. */
  private static final Set<String> NEED_OBJECT =
      WordList.of(
          """
          win, found, establish, introduce, capture, build, invent, discover, take, adopt, create,
          hold, make, lose, receive, gain, acquire, annex, defeat
          """);

  /** Verbs that say all by themselves; "landed" does not say where. */
  private static final Set<String> NEED_NOTHING =
      Set.of("marry", "die", "retire", "graduate", "collapse", "sink", "erupt", "secede");

  private static final Set<String> NEVER_IN_SUBJECT =
      WordList.of(
          """
          which, who, that, where, when, while, whose, but, because, although, though, if, as,
          than, is, are, has, have, had, be, been, being, will, would, could, may, might, he, she,
          they, we, i, you, his, her, their, him, them, this, these, those, there, here, another,
          other, some, many, most, several, both, each, all, it's, to, by, after, before, during,
          since, until, with, from, such, even, two, three, another's, no, not, only, what, how
          """);

  /** The clause that a text is, where its subject and verb are plain to see. */
  static Optional<Clause> parse(String text) {
    String[] words = text.split(" ");
    for (int i = 1; i < words.length && i <= LONGEST_SUBJECT; i++) {
      String word = words[i];
      String before = words[i - 1];
      if (before.endsWith(",") || before.endsWith(";") || before.endsWith(":")) {
        return Optional.empty();
      }
      if (AUXILIARIES.contains(word)) {
        // "The tower and was designated": words were lost.
        return before.equals("and") ? Optional.empty() : passive(words, i);
      }
      Optional<String> base = Verbs.base(word);
      boolean adverb = ADVERBS.contains(word.toLowerCase(Locale.ROOT)) && i + 1 < words.length;
      if (adverb && Verbs.base(words[i + 1]).isPresent()) {
        return active(words, i, i + 1);
      }
      if (base.isPresent()) {
        return active(words, i, i);
      }
      if (!subjectWord(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Hamhung was the object of a programme": what something was, for periods only. */
  static Optional<Clause> copular(String text) {
    String[] words = text.split(" ");
    for (int i = 1; i < words.length - 1 && i <= LONGEST_SUBJECT; i++) {
      if (AUXILIARIES.contains(words[i])) {
        String rest = join(words, i + 1, words.length);
        return words[i + 1].matches("the|an?|part|under|home|capital")
            ? Optional.of(new Clause(join(words, 0, i), words[i], rest, words[i] + " " + rest))
            : Optional.empty();
      }
      if (!subjectWord(words[i])) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean subjectWord(String word) {
    return !NEVER_IN_SUBJECT.contains(word.toLowerCase(Locale.ROOT))
        && !(word.endsWith("ing") && Character.isLowerCase(word.charAt(0)))
        && !(word.endsWith("ed") && Character.isLowerCase(word.charAt(0)));
  }

  private static Optional<Clause> passive(String[] words, int at) {
    int verb = at + 1;
    if (verb < words.length && ADVERBS.contains(words[verb])) {
      verb++;
    }
    if (verb >= words.length) {
      return Optional.empty();
    }
    String participle = words[verb].replaceAll("[,.;]$", "");
    if (!Verbs.participle(participle)) {
      return Optional.empty();
    }
    if (verb == words.length - 1 && NEED_MORE.contains(participle)) {
      return Optional.empty();
    }
    int from = LINKING.contains(words[at + 1]) ? at + 2 : at + 1;
    String rest = join(words, from, words.length);
    return Optional.of(new Clause(join(words, 0, at), words[at], rest, words[at] + " " + rest));
  }

  private static Optional<Clause> active(String[] words, int from, int verb) {
    String base = Verbs.base(words[verb]).orElseThrow();
    // "The team led by Ann Ash won": "led" is no verb of the team's.
    if (verb + 1 < words.length && words[verb + 1].equals("by")) {
      return Optional.empty();
    }
    String adverb = verb > from && !LINKING.contains(words[from]) ? words[from] + " " : "";
    String rest = join(words, verb + 1, words.length);
    if (rest.isEmpty() && !NEED_NOTHING.contains(base)
        || NEED_OBJECT.contains(base) && rest.matches("(?:in|at|on|by|for|from|with) .*")) {
      return Optional.empty();
    }
    return Optional.of(
        new Clause(
            join(words, 0, from),
            "did",
            (adverb + base + " " + rest).strip(),
            (adverb + words[verb] + " " + rest).strip()));
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }
}
