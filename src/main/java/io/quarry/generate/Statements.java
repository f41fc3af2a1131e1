package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.WordList;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a true-or-false statement changes no more than one thing. A statement that is false in
 * two ways teaches nothing, and cannot be put right by changing one.
 */
final class Statements {

  private static final Pattern NAME_OR_NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*|\\d[\\d.,]*)");

  /** What may stand between the words of one name or period: "1978 to 1985", "Gulf of Aden". */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[\\s.,\u2013-]|\\b(?:to|and|of|the|by|in|for|de|al|\\p{Lu}[\\p{L}\\p{M}'\u2019]*)\\b)*");

  private static final Set<String> OPENERS =
      WordList.of(
          """
          a, an, the, in, on, at, by, from, until, since, during, between, as
          """);

  private Statements() {}

  static Optional<String> failure(Draft draft, Document document) {
    if (!(draft.kind() instanceof Kind.TrueFalse statement)) {
      return Optional.empty();
    }
    Set<String> known = new HashSet<>();
    know(known, draft.explanation());
    know(known, draft.fact().subject());
    know(known, draft.fact().relation());
    draft.fact().qualifiers().values().forEach(value -> know(known, value));
    draft.evidence().forEach(span -> know(known, document.quote(span)));
    int changes = 0;
    int behind = -1;
    Matcher found = NAME_OR_NUMBER.matcher(draft.stem());
    while (found.find()) {
      boolean opens = found.start() == 0 && Character.isLetter(found.group().charAt(0));
      String word = Folding.fold(found.group());
      if (word.isEmpty()
          || known.containsAll(Arrays.asList(word.split(" ")))
          || opens && OPENERS.contains(word)) {
        continue;
      }
      boolean sameRun =
          behind >= 0 && LINK.matcher(draft.stem().substring(behind, found.start())).matches();
      changes += sameRun ? 0 : 1;
      behind = found.end();
    }
    return changes > (statement.answer() ? 0 : 1)
        ? Optional.of("the statement changes " + changes + " things")
        : Optional.empty();
  }

  private static void know(Set<String> known, String text) {
    known.addAll(Arrays.asList(Folding.fold(text.replaceAll("[|={}\\[\\]<>*#]", " ")).split(" ")));
  }
}
