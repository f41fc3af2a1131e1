package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import io.quarry.document.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Terms that running text defines by what they are one kind of and what sets them apart from the
 * others of that kind: "A salt marsh is a wetland that the sea floods" (genus and differentia).
 * Prose says of much what it is without defining it, so only sentences are taken whose differentia
 * is a restrictive clause, in short texts on a concept: what a text on a town, a person or an event
 * defines, it defines by the way, and of those of long texts readers found every second no
 * definition, or one of several words' for the same.
 */
final class Definitions {

  private static final String TERM =
      "((?:[\\p{L}\\p{M}'\u2019-]+ ){0,2}[\\p{L}\\p{M}'\u2019-]{3,})";

  /** "In music, ...": a field of knowledge; what holds "in growing space" holds there alone. */
  private static final String FIELD =
      "(?:\\p{Ll}+(?:ics|logy|graphy|nomy|istry|ometry|culture)|music|law|art|medicine|computing|programming|science|theory|finance|accounting|engineering|history|philosophy|religion|sports?|cooking|literature|architecture|algebra|calculus|warfare|agriculture|telecommunications?|psychiatry|surgery|dance|theatre|film)";

  /** "A salt marsh is ...", "Erosion, also called wearing, refers to ..." */
  private static final Pattern DEFINED =
      Pattern.compile(
          "^(?:In (?:the )?(?:\\p{Ll}+ (?:and )?)?"
              + FIELD
              + ", )?([Aa]n? )?"
              + TERM
              + "(?:, (?:also|sometimes|often|commonly) (?:called|known as|referred to as|termed) (?:an? |the )?([^,.;]{2,40}),| or [\\p{Ll} -]{3,30})?"
              + " (?:is|refers to|means|denotes|is defined as) ((?:an?|the|any) .+)\\.$");

  private static final Pattern OR =
      Pattern.compile("[\\p{L}-]+ or [\\p{L}-]+ [\\p{L}-]+ (?:is|refers|means) ");

  private static final Pattern IS = Pattern.compile(" (?:is|are|was|were) ");

  /** "(also known as the salting)" */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:also |or |sometimes |commonly )*(?:known as|called|termed|or) (?:an? |the )?[\"\u201C]?([^()\"\u201C\u201D]{2,40}?)[\"\u201D]?\\)");

  /** What sets a kind of things apart from others. */
  private static final Pattern DIFFERENTIA =
      Pattern.compile(
          "^(?:an?|the|any) (?:[\\p{L}\\p{M}-]+ ){1,6}?(?:that (?!of\\b)|which |who |whose |(?:in|by|through|on|at|to|for|with|from|of|under) (?:which|whom|whose) |where "
              + "|used (?:to|for|in|as) |of \\p{Ll}+ing |of (?:the|an?) |(?<=(?:study|science|art|act|branch|practice|process|theory|destruction|movement|removal|use|loss|transfer|conversion|release) )of \\p{Ll}+ |consisting of |composed of |made (?:of|from|up|by) |formed (?:by|from|when|of) |containing |caused by |designed (?:to|for) |produced by |characteri[sz]ed by |capable of |found in |for \\p{Ll}+ing |between |having )");

  /** Says how good, how many or how often, and not what. */
  private static final Set<String> NO_GENUS =
      WordList.of(
          """
          common, important, major, popular, famous, good, great, best, main, key, typical, large,
          small, frequent, significant, useful, powerful, widespread, simple, basic, central, vital,
          crucial, essential, modern, recent, early, first, only, most, same, result, consequence,
          reason, cause, example, element, symbol, sign, component, ingredient, aspect, part, member, case, name, word, term, way, matter, problem,
          question, issue, fact, source, subject, topic, product, best-known, well-known, notable,
          purely, popular, widely, prominent, centre, center, heart, capital, home, seat, basis,
          foundation, backbone, staple, primary, principal, dominant, rare, ideal, perfect, strong, weak, special, growing, new,
          number, amount, lot, variety, series, feature, highest, largest, lowest, smallest,
          longest, oldest, greatest, traditional, key, time, place, year, day
          """);

  /** Words with which no term begins: they tell one of many, or look back. */
  private static final Set<String> NO_TERM =
      WordList.of(
          """
          the, its, his, her, their, this, that, these, those, such, other, another, second, third, first, last, next, main,
          most, best, only, common, simple, typical, important, recent, modern, early, later, new,
          one, each, every, any, some, it, he, she, there, here, what, which, who, all, both, same,
          key, major, following, former, latter, result, reason, purpose, aim, goal, idea, term,
          word, name, example, problem, question, difference, solution, number, use, effect, cause,
          case, top, general, final, basic, current, present, original, entire, whole, notable,
          famous, resulting, more, less, also, if, when, where, while, as, for, in, on, at, by, to,
          from, with, of, and, or, but, not, no, however, thus, therefore, hence, so, then, often,
          usually, today, now, exact, average, total, maximum, minimum, goal, process, method,
          below, above, here, system, area, group, type, kind, form, set, way, point, part, step,
          subject, title
          """);

  /** What a definition that stands alone does not say. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "\\d{4}|[\"\u201C\u201D\\[\\]|=;:]|\\b(?:was|were|had|usually|often|typically|generally|sometimes|commonly|mostly|mainly|largely|normally|traditionally|frequently|rarely|may|might|can be|could|would|should|also|still|now|e\\.g|i\\.e|etc|see|figure|example|instance|above-mentioned|mentioned|described|discussed|popular|famous|available|beloved|favou?rite|central to|vital to|refers to|means|denotes|changes with)\\b");

  /** Behind it something else is told. */
  private static final Pattern TAIL =
      Pattern.compile(
          "[;:] |(?<!,[^,]{0,60}), (?=and )|, (?=(?:which|such as|and (?:is|are|it|has|was|can|the|they|in|as|therefore|thus|so)|but|including|for example|although|though|whereas|while|where|with|as|so|because|since|hence|thus|e\\.g\\.|i\\.e\\.|similar|like|unlike|named|called|also)\\b)| (?=(?:and|but) (?:is|are|has|was|can|it|they)\\b)");

  /** "the study of salts, waters, muds": the end of the list is cut off. */
  private static final Pattern CUT_LIST =
      Pattern.compile(", [^,]{2,40}, (?!.*\\b(?:and|or) )[^,]{2,40}$");

  /**
   * "the brains of an exchange" is a figure of speech, and "the province of science" no meaning.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "the (?:[\\p{Ll}-]+ (?:and )?){0,4}?(?:brains?|heart|soul|backbone|cornerstone|essence|story|province|domain|key|mother|father|king|queen) of\\b");

  private static final Pattern INSERTED =
      Pattern.compile(
          "^(?:such as|including|similar|like|unlike|with|as|named|called|or)\\b[^,]*,");

  /** In characters: what a longer text defines it defines by the way. */
  private static final int LONGEST_TEXT = 10_000;

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 24;

  private static final Pattern WORD = Pattern.compile("[ -]");

  private final Subject subject;

  /** The whole text of the document. */
  private final String prose;

  private final List<Glossary.Term> terms = new ArrayList<>();

  private Definitions(Subject subject, String prose) {
    this.subject = subject;
    this.prose = prose;
  }

  /** The terms that the prose of a document defines once; none where it is on no concept. */
  static Optional<Glossary> of(Document document, Subject subject) {
    if (document.text().length() > LONGEST_TEXT
        || subject.place()
        || subject.person()
        || subject.happened()
        || subject.state()) {
      return Optional.empty();
    }
    Definitions definitions = new Definitions(subject, document.text());
    for (Section section : document.sections()) {
      if (!section.apparatus()) {
        for (Block block : section.blocks()) {
          if (block instanceof Block.Paragraph paragraph) {
            Sentences.of(paragraph.text()).forEach(definitions::read);
          }
        }
      }
    }
    Map<String, Long> often = new HashMap<>();
    definitions.terms.forEach(term -> often.merge(Spelling.key(term.name()), 1L, Long::sum));
    List<Glossary.Term> once =
        definitions.terms.stream()
            .filter(term -> often.get(Spelling.key(term.name())) == 1)
            .toList();
    return once.isEmpty() ? Optional.empty() : Optional.of(new Glossary(once, Glossary.TERM, ""));
  }

  private void read(Passage sentence) {
    String text = Statement.cleaned(sentence.text());
    Matcher defined = DEFINED.matcher(text);
    if (sentence.incomplete() || !defined.matches() || Phrases.doubtful(text)) {
      return;
    }
    // "An obligate or true carnivore is": the first of them lacks its noun.
    if (OR.matcher(text.substring(defined.start(2))).lookingAt()) {
      return;
    }
    boolean article = defined.group(1) != null;
    String name = article ? defined.group(2) : lower(defined.group(2));
    String[] parts = TAIL.split(defined.group(4), 2);
    // "a game in which eggs, like nuts, are hidden" goes on behind what is put in.
    if (parts.length > 1 && INSERTED.matcher(parts[1]).find()) {
      return;
    }
    String meaning = parts[0].strip();
    // Only its place in the sentence may make "Erosion" a name.
    boolean common = article || prose.contains(" " + name);
    if (common && term(name) && means(meaning) && !tells(name, meaning)) {
      Matcher bracketed = BRACKETED.matcher(sentence.text());
      List<String> aliases =
          Stream.concat(
                  Stream.ofNullable(defined.group(3)),
                  // What stands behind the verb is another word for something in the meaning.
                  bracketed
                      .results()
                      .filter(other -> !IS.matcher(sentence.text()).region(0, other.start()).find())
                      .map(other -> other.group(1)))
              .toList();
      terms.add(new Glossary.Term(name, aliases, meaning, sentence.span()));
    }
  }

  /** "Erosion" at the beginning of a sentence is "erosion"; an abbreviation stays. */
  private static String lower(String name) {
    return name.length() > 1 && Character.isUpperCase(name.codePointAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether words can be a term, and are not what the document is about. */
  private boolean term(String name) {
    String[] words = name.split(" ");
    // "a Salt Marsh" is a name; "a salt marsh" and "a Lewis acid" are not.
    return Character.isLowerCase(words[words.length - 1].codePointAt(0))
        && Stream.of(words).map(word -> word.toLowerCase(Locale.ROOT)).noneMatch(NO_TERM::contains)
        && !name.matches(".*['\u2019]s?(?: .*)?|.* (?:of|in|on|for|and|or) .*")
        && !Verbs.known(words[words.length - 1])
        && !subject.named(name)
        // "harvesting" of a text on the harvest
        && !Spelling.key(name).startsWith(Spelling.key(subject.name().replaceFirst("^the ", "")))
        && !Spelling.key(subject.name()).contains(Spelling.key(name));
  }

  private static boolean means(String meaning) {
    int words = meaning.split(" ").length;
    Matcher apart = DIFFERENTIA.matcher(meaning);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && apart.find()
        && Stream.of(apart.group().split(" ")).noneMatch(NO_GENUS::contains)
        && !LOOSE.matcher(meaning).find()
        && !FIGURE.matcher(meaning).lookingAt()
        && !CUT_LIST.matcher(meaning).find()
        && !PointingWords.OF_SENTENCES.matcher(meaning.replace(" their ", " ")).find();
  }

  /** Whether a meaning gives its term away by a word of its name. */
  private static boolean tells(String name, String meaning) {
    String folded = Spelling.key(meaning);
    return new HashSet<>(List.of(WORD.split(name)))
        .stream()
            .filter(word -> word.length() > 3)
            .map(word -> Spelling.key(word.substring(0, Math.max(4, word.length() - 2))))
            .anyMatch(folded::contains);
  }
}
