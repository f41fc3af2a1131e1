package io.quarry.generate;

import io.quarry.fact.Predicate;
import io.quarry.fact.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a deed that a document tells twice with two years: "In 1965, he directed Salt" and "He
 * directed Salt in 1966" disagree, whether or not both can be asked.
 */
final class Retold {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?\\]])\\s+(?=\\p{Lu})|\\n+");

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:1\\d|20)\\d{2}(?!\\d|,\\d)");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{2,}");

  private static final Pattern NUMBER = Pattern.compile("\\d");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Set<String> AUXILIARIES = Set.of("was", "were", "first", "officially");

  /** Told of so much that its names tell no deed from another. */
  private static final Set<String> VAGUE = Set.of("became", "began", "had", "made", "took");

  /** Of a name or a year that is met more often not every sentence is looked at. */
  private static final int MOST = 40;

  private static final Pattern FRONTED = Pattern.compile("^(?:In|On|By|During|After) [^,]*, ");

  private static final Set<String> PRONOUNS = Set.of("He", "She", "It", "he", "she", "it");

  /**
   * A sentence with one year.
   *
   * @param first word of its subject
   * @param stems see {@link #stems}
   */
  private record Dated(int year, String first, Set<String> words, Set<String> stems) {}

  private final Subject subject;
  private final Map<String, List<Dated>> byName = new HashMap<>();
  private final Map<Integer, List<Dated>> byYear = new HashMap<>();

  /**
   * @param text of the document, without mark-up
   */
  Retold(Subject subject, String text) {
    this.subject = subject;
    for (String sentence : SENTENCE_END.split(text)) {
      List<Integer> years =
          YEAR.matcher(sentence)
              .results()
              .map(MatchResult::group)
              .map(Integer::valueOf)
              .distinct()
              .toList();
      if (years.size() == 1) {
        String[] main = WORDS.split(FRONTED.matcher(sentence).replaceFirst(""));
        Dated dated =
            new Dated(
                years.getFirst(),
                main.length == 0 ? "" : main[0],
                new HashSet<>(List.of(WORDS.split(sentence))),
                stems(sentence));
        byYear.computeIfAbsent(dated.year(), unused -> new ArrayList<>()).add(dated);
        dated.words().stream()
            .filter(word -> NAME.matcher(word).matches())
            .forEach(name -> byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(dated));
      }
    }
  }

  /**
   * The year that another sentence gives for the same deed, which it tells with the same verb and
   * names. What the document is about need not be named, and does not tell one deed from another.
   *
   * @param year that the fact gives
   */
  Optional<Integer> otherYear(String doer, Predicate.Clause deed, int year) {
    List<String> words =
        Arrays.stream(WORDS.split(deed.inStatement()))
            .filter(word -> !AUXILIARIES.contains(word))
            .toList();
    // "Salt 2" and "Salt 4" are two things.
    boolean numbered = NUMBER.matcher(doer + deed.inStatement()).find();
    if (numbered || words.isEmpty() || VAGUE.contains(words.getFirst())) {
      return Optional.empty();
    }
    Set<String> own = new HashSet<>(List.of(WORDS.split(subject.name())));
    boolean byItself = subject.named(doer);
    Set<String> names =
        Stream.concat(words.stream(), WORDS.splitAsStream(doer))
            .filter(word -> NAME.matcher(word).matches() && !own.contains(word))
            .collect(Collectors.toSet());
    return names.stream()
        .sorted()
        .findFirst()
        .map(name -> byName.getOrDefault(name, List.of()))
        .stream()
        .flatMap(List::stream)
        .limit(MOST)
        .filter(dated -> dated.words().containsAll(names))
        .filter(
            dated ->
                dated.words().contains(words.getFirst())
                        && (!byItself
                            || own.contains(dated.first())
                            || PRONOUNS.contains(dated.first()))
                    || named(words.getFirst(), dated))
        .map(Dated::year)
        .filter(other -> other != year)
        .findFirst();
  }

  /** In years: two tellings of one thing are seldom further apart. */
  private static final int NEAR = 2;

  /** In letters: shorter words are mostly prepositions, pronouns and forms of "be" and "have". */
  private static final int LEAST_WORD = 5;

  /** In letters: by which two forms of a word are one. */
  private static final int WORD_STEM = 6;

  /** So many words of a telling at least, and such a share of them, tell the same. */
  private static final int FEWEST_SHARED = 2;

  private static final double MOST_SHARED = 0.5;

  /**
   * A year shortly before or after a telling's own which another sentence gives in much the same
   * words: "became the capital in 1861", "capital of Westland since 1862".
   */
  Optional<Integer> nearYear(String telling, int year) {
    Set<String> told = stems(telling);
    Set<String> own = new HashSet<>(List.of(WORDS.split(subject.name())));
    Set<String> names =
        WORDS
            .splitAsStream(telling)
            .filter(word -> NAME.matcher(word).matches() && !own.contains(word))
            .collect(Collectors.toSet());
    if (told.size() < FEWEST_SHARED || NUMBERED.matcher(telling).find()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(year - NEAR, year + NEAR)
        .filter(other -> other != year)
        .boxed()
        .filter(
            other ->
                byYear.getOrDefault(other, List.of()).stream()
                    .limit(MOST)
                    .filter(dated -> mostly(names, dated.words()))
                    .anyMatch(dated -> shared(told, dated.stems())))
        .findFirst();
  }

  /** "Salt 2" and "Salt 4" are two things. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+ (?:\\d|[IVX]+\\b)");

  private static boolean mostly(Set<String> names, Set<String> words) {
    return 2 * names.stream().filter(words::contains).count() >= names.size();
  }

  private static boolean shared(Set<String> told, Set<String> other) {
    long common = told.stream().filter(other::contains).count();
    return common >= FEWEST_SHARED && common >= MOST_SHARED * told.size();
  }

  /** The beginnings of the words that tell something besides the subject's name. */
  private Set<String> stems(String text) {
    Set<String> own = new HashSet<>(List.of(WORDS.split(subject.name().toLowerCase(Locale.ROOT))));
    return WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= LEAST_WORD && !own.contains(word))
        .map(word -> word.substring(0, Math.min(word.length(), WORD_STEM)))
        .collect(Collectors.toSet());
  }

  /** In letters: what a verb and the noun for its deed begin with alike, "invaded", "invasion". */
  private static final int STEM = 4;

  private static final Pattern DEED_NOUN = Pattern.compile("\\p{Ll}+(?:ion|ment|ance|ence|ery|al)");

  /** "the 1990 invasion of Salt" for "invaded Salt". */
  private static boolean named(String verb, Dated dated) {
    return verb.length() > STEM
        && dated.words().stream()
            .anyMatch(
                word ->
                    word.startsWith(verb.substring(0, STEM)) && DEED_NOUN.matcher(word).matches());
  }
}
