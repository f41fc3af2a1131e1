package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document keeps to: its subject, and what its opening, its headings or its box name
 * besides. When what happened and who did what the body of a long text tells of anything else by
 * the way, and readers find every second question on it not worth asking; the words of such
 * sentences are asked for all the same, by {@link Gaps}.
 */
final class Focus {

  /** In characters of prose: a text that is no longer keeps to what matters. */
  private static final int MOST_OF_BRIEF = 8000;

  /** In characters of prose: what so long a text says behind its first pages are details. */
  private static final int LEAST_OF_LENGTHY = 20_000;

  /**
   * Where a sentence stands.
   *
   * @param offset characters of prose before its paragraph
   * @param opens whether it is the first of its paragraph
   */
  record Position(int offset, boolean opens) {}

  /** In characters of prose: a text's opening tells what the rest is about. */
  private static final int OPENING = 3000;

  /** Of so many sentences at least, what a document is about is named or meant by a pronoun. */
  private static final double CENTRAL = 0.12;

  private static final Pattern PRONOUN =
      Pattern.compile("(?:He|She|It|His|Her|Its)\\b.*", Pattern.DOTALL);

  /** A name of one or two letters is found in every text. */
  private static final int LEAST_NAME = 3;

  private static final Pattern NAME = Pattern.compile(Phrases.PROPER);
  private static final Pattern OF = Pattern.compile(" (?:of|in|for) (?:the )?");
  private static final Pattern OWNER_MARK = Pattern.compile("['\u2019]s?$");
  private static final Pattern OWNED = Pattern.compile("['\u2019]s? .*");
  private static final Pattern LETTERS = Pattern.compile("\\b\\p{Lu}{2,7}(?=s?\\b)");
  private static final Pattern PLURAL = Pattern.compile("s$");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019-]+");

  private final Subject subject;

  /** Opening, headings and box, word by word between single blanks. */
  private final String named;

  /** The words of the headings, in lower case. */
  private final Set<String> headed;

  /** How often each word stands in the prose, in small letters, and what is written in capitals. */
  private final Map<String, Integer> uses;

  /** What letters in parentheses stand for, in small letters and without a plural's ending. */
  private final Map<String, Set<String>> expansions;

  private final boolean brief;
  private final boolean lengthy;
  private final boolean central;

  private Focus(
      Subject subject,
      String named,
      Set<String> headed,
      Map<String, Integer> uses,
      Map<String, Set<String>> expansions,
      int prose,
      boolean central) {
    this.subject = subject;
    this.named = named;
    this.headed = Set.copyOf(headed);
    this.uses = Map.copyOf(uses);
    this.expansions = Map.copyOf(expansions);
    this.brief = prose <= MOST_OF_BRIEF;
    this.lengthy = prose > LEAST_OF_LENGTHY;
    this.central = central;
  }

  static Focus of(Document document, Subject subject) {
    StringBuilder named = new StringBuilder();
    Set<String> headed = new HashSet<>();
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Set<String>> expansions = new HashMap<>();
    int prose = 0;
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      String heading = section.heading().map(Passage::text).orElse("");
      named.append(' ').append(heading);
      headed.addAll(List.of(WORDS.split(heading.toLowerCase(Locale.ROOT))));
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          String text = paragraph.text().text();
          if (prose < OPENING) {
            named.append(' ').append(text);
          }
          prose += text.length();
          WORDS.splitAsStream(text).forEach(word -> uses.merge(key(word), 1, Integer::sum));
          Abbreviations.told(text)
              .forEach(
                  (letters, words) ->
                      expansions
                          .computeIfAbsent(letters, unused -> new HashSet<>())
                          .add(PLURAL.matcher(Spelling.key(words)).replaceFirst("")));
          LETTERS
              .matcher(text)
              .results()
              .forEach(word -> uses.merge(word.group(), 1, Integer::sum));
        }
      }
    }
    document
        .infobox()
        .ifPresent(
            box -> box.fields().forEach(field -> named.append(' ').append(field.value().text())));
    return new Focus(
        subject,
        flat(named.toString()),
        headed,
        uses,
        expansions,
        prose,
        !subject.place() && keepsTo(document, subject));
  }

  private static String flat(String text) {
    return " " + WORDS.matcher(text).replaceAll(" ").strip() + " ";
  }

  /**
   * Whether a document keeps to one thing or person: then what it says of others is said by the
   * way. An account of a war or of a country's history names its title seldom.
   */
  private static boolean keepsTo(Document document, Subject subject) {
    int all = 0;
    int meant = 0;
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (!section.apparatus() && block instanceof Block.Paragraph paragraph) {
          for (Passage sentence : Sentences.of(paragraph.text())) {
            all++;
            boolean its =
                PRONOUN.matcher(sentence.text()).matches()
                    || subject.names().stream().anyMatch(sentence.text()::contains);
            meant += its ? 1 : 0;
          }
        }
      }
    }
    return meant >= CENTRAL * all;
  }

  /** Whether the text is so short that it keeps to what matters. */
  boolean brief() {
    return brief;
  }

  /** Whether the text is so long that most of it are details. */
  boolean lengthy() {
    return lengthy;
  }

  /** Whether it keeps to one thing or person and is no account of a place. */
  boolean central() {
    return central;
  }

  /** Of words that are met so often a text makes more than one sentence. */
  private static final int RECURRING = 3;

  /** Shorter words in small letters are mostly verbs, prepositions and articles. */
  private static final int LEAST_NOUN = 5;

  /**
   * Whether the prose comes back to what a phrase names beside the document's subject, or, where it
   * names nothing, to what its nouns tell. A phrase without either tells of the subject alone.
   */
  boolean comesBackTo(String phrase) {
    String own = flat(String.join(" ", subject.names()));
    List<String> words =
        WORDS.splitAsStream(phrase).filter(word -> !own.contains(flat(word))).toList();
    List<String> names =
        words.stream()
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .toList();
    List<String> telling =
        names.isEmpty()
            ? words.stream().filter(word -> word.length() >= LEAST_NOUN).toList()
            : names;
    return telling.isEmpty()
        || telling.stream().anyMatch(word -> uses.getOrDefault(key(word), 0) >= RECURRING);
  }

  /** How often the prose has letters that stand for words: "SEE", which is not "see". */
  int usesOfLetters(String letters) {
    return uses.getOrDefault(letters, 0);
  }

  /** Whether the prose has letters stand for one phrase here and for another there. */
  boolean spelledOutTwice(String letters) {
    return expansions.getOrDefault(letters, Set.of()).size() > 1;
  }

  /** How often the prose has the last word of a term, be it of one thing or of several. */
  int usesOfTerm(String term) {
    String last = key(term.substring(term.lastIndexOf(' ') + 1));
    String other = last.endsWith("s") ? last.substring(0, last.length() - 1) : last + "s";
    return uses.getOrDefault(last, 0) + uses.getOrDefault(other, 0);
  }

  /** "company" for "Company's" */
  private static String key(String word) {
    return OWNER_MARK.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private boolean named(String name) {
    return name.length() >= LEAST_NAME && named.contains(flat(name));
  }

  /** Whether a noun phrase is something that the document makes much of. */
  boolean onPhrase(String phrase) {
    if (brief
        || phrase.isEmpty()
        || subject.collective()
        || (subject.place() ? subject.namedIn(phrase) : subject.opens(phrase))) {
      return true;
    }
    String bare = OWNED.matcher(OWNER_MARK.matcher(phrase).replaceFirst("")).replaceFirst("");
    Matcher name = NAME.matcher(Phrases.withoutArticle(bare));
    if (!name.find()) {
      return headed.contains(bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
    return named(name.group())
        // "the Salt Army of Westland" is on Westland.
        || OF.splitAsStream(name.group()).skip(1).anyMatch(this::named);
  }
}
