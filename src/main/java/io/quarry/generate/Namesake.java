package io.quarry.generate;

import io.quarry.fact.Subject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who shares a name with others, as a document's title tells by a word in parentheses:
 * "Ann Ash (poet)" is asked for as "the poet Ann Ash".
 */
final class Namesake {

  private static final Pattern TITLED =
      Pattern.compile("(.+) \\(((?:\\p{L}\\p{Ll}+ )?(\\p{Ll}+))(?:, born \\d{4})?\\)");

  private static final Pattern CALLING =
      Pattern.compile(".*(?:er|or|ist|ian|ess|ect|man|woman|oet|ief|ant|udge|op)");

  /** What stands before whom a question or a sentence is on. */
  private static final Pattern ASKED = Pattern.compile("|.* (?:did|does|was|is|has) ");

  private final String told;
  private final Pattern bare;
  private final String word;

  private Namesake(String name, String word) {
    this.word = word;
    this.told = "the " + word + " " + name;
    this.bare =
        Pattern.compile("(?<![\\p{L}\\p{M}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}-])");
  }

  /**
   * @param title of the document
   */
  static Optional<Namesake> of(String title, Subject subject) {
    Matcher titled = TITLED.matcher(title);
    return subject.person()
            && titled.matches()
            && (CALLING.matcher(titled.group(3)).matches()
                || subject.anaphor("the " + titled.group(3)))
        ? Optional.of(new Namesake(titled.group(1), titled.group(2)))
        : Optional.empty();
  }

  /** A draft whose stem says who is meant, where it does not anyway. */
  Draft told(Draft draft) {
    Matcher named = bare.matcher(draft.stem());
    if (draft.stem().contains(word)
        || !named.find()
        || !ASKED.matcher(draft.stem().substring(0, named.start())).matches()) {
      return draft;
    }
    String stem =
        draft.stem().substring(0, named.start())
            + (named.start() == 0 ? Wording.capital(told) : told)
            + draft.stem().substring(named.end());
    return draft.withStem(stem);
  }
}
