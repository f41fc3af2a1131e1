package io.quarry.fact;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What else a thing is called: "An elm board, also known as a salt board, is ...". */
final class LeadNames {

  private static final String OTHER =
      "(?:the |an? )?[\"\u201C]?((?!(?:in|on|at|to|by|for|from|with|as|of|simply|just|its|their|any|more|less|other) )[\\p{IsLatin}\\p{M}'\u2019 -]{3,40}?)[\"\u201D]?";

  private static final String CALLED =
      "(?:(?:also|often|sometimes|commonly|more commonly|popularly|informally|less commonly|frequently|alternatively) )+(?:known as|called|referred to as|termed)(?: simply)? ";

  /** ", also known as the Elm, is", " or dirigible is" */
  private static final Pattern APPOSED =
      Pattern.compile(
          "^(?:,? " + CALLED + "| or |, or )" + OTHER + ",? (is|are|was|were) (?!also\\b)\\p{L}");

  /** " (also known as the Elm) is" */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("^ \\(" + CALLED + OTHER + "\\) (is|are|was|were) (?!also\\b)\\p{L}");

  /** Of several other names each is right. */
  private static final Pattern SEVERAL = Pattern.compile(" (?:or|and) ");

  /** Where it stands once more, there are more names. */
  private static final Pattern CALLING =
      Pattern.compile(
          "\\b(?:known as|called|referred to as|termed|abbreviated|nicknamed|officially|formally|literally)\\b|\\(\\p{Lu}{2,}\\)");

  /** "Salt D[3] is": of one of several. */
  private static final String INDEXED = "(?s)[^.]{0,60}\\p{L}\\[\\d\\].*";

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,7}");

  /** Letters by which two spellings of one name are seen to be one. */
  private static final int SAME_START = 3;

  private static final Pattern WORDS = Pattern.compile("[ -]");

  private LeadNames() {}

  static void read(Lead lead) {
    other(lead)
        .filter(found -> !SEVERAL.matcher(found.group(1)).find())
        .filter(found -> another(found.group(1), lead.subject()))
        .filter(found -> !lead.statement().passage().text().matches(INDEXED))
        .filter(found -> only(found, lead.statement().passage().text()))
        .ifPresent(
            found -> {
              String is = found.group(2).matches("is|are") ? "is" : "was";
              lead.add(
                  "other name",
                  Value.Name.of(found.group(1), "name"),
                  new Predicate.Clause(is, "also known", is + " also known", "as"),
                  4);
            });
  }

  /** Whether a lead sentence tells of no other name, nor of letters for one. */
  private static boolean only(Matcher found, String sentence) {
    long itself = CALLING.matcher(found.group()).results().count();
    return CALLING.matcher(sentence).results().count() == itself;
  }

  private static Optional<Matcher> other(Lead lead) {
    Matcher apposed = APPOSED.matcher(lead.behind());
    if (apposed.find()) {
      return Optional.of(apposed);
    }
    Matcher inside = IN_PARENTHESES.matcher(lead.rawBehind());
    return inside.find() ? Optional.of(inside) : Optional.empty();
  }

  /** Whether a name is no spelling of another, and no part of it. */
  private static boolean another(String name, Subject subject) {
    // "rap music" for "hip hop music": the class alone is the same.
    boolean classed = Phrases.lastWord(name).equals(Phrases.lastWord(subject.name()));
    Set<String> own = starts(classed ? withoutLast(subject.name()) : subject.name());
    Set<String> other = starts(classed ? withoutLast(name) : name);
    return Collections.disjoint(own, other)
        && !INITIALS.matcher(name).matches()
        && !subject.named(name)
        && !Spelling.key(subject.name()).contains(Spelling.key(name));
  }

  /** How the words of a name begin, those of two letters aside. */
  private static Set<String> starts(String name) {
    return WORDS
        .splitAsStream(name)
        .map(LeadNames::start)
        .filter(start -> start.length() == SAME_START)
        .collect(Collectors.toSet());
  }

  private static String withoutLast(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
  }

  private static String start(String word) {
    String plain =
        Spelling.unaccented(word)
            .toLowerCase(Locale.ROOT)
            .replace("\u00E6", "ae")
            .replace("\u0153", "oe");
    return plain.substring(0, Math.min(SAME_START, plain.length()));
  }
}
