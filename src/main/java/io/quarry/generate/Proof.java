package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Months;
import io.quarry.document.Span;
import io.quarry.fact.Numbers;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the passages that a draft quotes say what it takes for true, and no less surely. */
final class Proof {

  /** Words by which a sentence keeps its distance from what it says. */
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:reportedly|allegedly|supposedly|purportedly|perhaps|probably|possibly|presumably|apparently|"
              + "claim(?:s|ed)?|speculat\\w+|rumou?r\\w*|legend|disputed|(?:is|are|was|were) (?:said|thought|believed) to)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUPERLATIVE =
      Pattern.compile(
          "\\b(?:most \\p{L}+|\\p{L}+most(?<!almost|utmost)|\\p{L}{2,}(?<!inter|for|mod|hon)est)\\b");
  private static final Pattern MEASURE =
      Pattern.compile("([-\u2212]?\\d[\\d,]*(?:\\.\\d+)?)(?: ?[^\\d\\s].*)?");

  /** A template that stands for a country's name and flag. */
  private static final Pattern COUNTRY_CODE = Pattern.compile("\\{\\{\\p{Lu}{2,4}\\}\\}");

  /** Rules whose key is a number of things that the passages show, not one that they tell. */
  private static final Set<String> COUNTED =
      Set.of("weather-box.below-freezing", "weather-box.snowless", "list.count");

  private static final Pattern FIGURE = Pattern.compile("(\\d[\\d.,]*)\\D+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+|,\\d{1,2})");
  private static final Pattern MARKUP = Pattern.compile("[|={}\\[\\]<>\"*#]+|''+|&nbsp;");
  private static final List<String> MONTHS =
      Months.NAMES.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();

  private Proof() {}

  /** Passages that begin or end inside a word, or at a blank, were cut at the wrong place. */
  static Optional<String> cut(Draft draft, Document document) {
    String text = document.text();
    for (Span span : draft.evidence()) {
      if (span.length() == 0 || span.end() > text.length()) {
        return Optional.of("no proof");
      }
      boolean blank =
          Character.isWhitespace(text.charAt(span.start()))
              || Character.isWhitespace(text.charAt(span.end() - 1));
      if (blank || insideWord(text, span.start()) || insideWord(text, span.end())) {
        return Optional.of("the proof is cut inside a word");
      }
    }
    return Optional.empty();
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether the key stands in what is quoted: as it is, or in another usual form of writing it. */
  static Optional<String> absent(Draft draft, Document document) {
    List<String> keys =
        switch (draft.kind()) {
          case Kind.SingleChoice choice -> List.of(choice.key());
          case Kind.ShortAnswer answer -> answer.accepted();
          case Kind.Cloze cloze -> cloze.accepted();
          case Kind.Numeric numeric -> List.of(numeric.value().toPlainString());
          case Kind.MultipleChoice m -> List.of();
          case Kind.TrueFalse t -> List.of();
          case Kind.Ordering o -> List.of();
          case Kind.Matching m -> List.of();
        };
    boolean coded =
        draft.evidence().stream().anyMatch(s -> COUNTRY_CODE.matcher(document.quote(s)).find());
    if (keys.isEmpty() || coded || COUNTED.contains(draft.rule())) {
      return Optional.empty();
    }
    Set<String> quoted = new HashSet<>();
    for (Span span : draft.evidence()) {
      for (String word : words(document.quote(span))) {
        quoted.add(word);
        Matcher figure = FIGURE.matcher(word);
        if (figure.matches()) {
          // "10%" and "1990s" tell 10 and 1990.
          quoted.add(figure.group(1));
        }
        if (DECIMAL.matcher(word).matches()) {
          // "906.00" tells 906, and "3,5" is 3.5 where commas divide.
          quoted.add(new BigDecimal(word.replace(',', '.')).stripTrailingZeros().toPlainString());
        }
      }
    }
    return keys.stream().anyMatch(key -> told(key, quoted))
        ? Optional.empty()
        : Optional.of("the quote does not hold the key");
  }

  /** A measure is told by its number, whatever its unit is called; a name by half of its words. */
  private static boolean told(String key, Set<String> quoted) {
    Matcher measure = MEASURE.matcher(key);
    List<String> words = words(measure.matches() ? measure.group(1) : key);
    long held = words.stream().filter(w -> quoted.contains(w) || spelled(w, quoted)).count();
    // A name may be told in another of its forms; a figure may not.
    return measure.matches() ? held == words.size() : 2 * held >= words.size();
  }

  /** A small number may be told in words, a month by its first letters or its number. */
  private static boolean spelled(String word, Set<String> quoted) {
    if (word.matches("\\d{1,2}")) {
      int number = Integer.parseInt(word);
      return quoted.contains("0" + word)
          || Numbers.word(number).filter(quoted::contains).isPresent();
    }
    int month = MONTHS.indexOf(word);
    return month >= 0
        && (quoted.contains(word.substring(0, 3))
            || quoted.contains(Integer.toString(month + 1))
            || quoted.contains("0" + (month + 1)));
  }

  /** Folded words of a text as it stands in its file, mark-up taken for spaces. */
  private static List<String> words(String text) {
    return Arrays.asList(
        Folding.fold(MARKUP.matcher(text).replaceAll(" ")).replace('\u2212', '-').split(" "));
  }

  /** A sentence that only claims or supposes must not be asked as if it knew. */
  static Optional<String> hedgeDropped(Draft draft, Document document) {
    if (!draft.rule().startsWith("sentence.")) {
      return Optional.empty();
    }
    for (Span span : draft.evidence()) {
      Matcher hedge = HEDGE.matcher(document.quote(span));
      while (hedge.find()) {
        if (!draft
            .stem()
            .toLowerCase(Locale.ROOT)
            .contains(hedge.group().toLowerCase(Locale.ROOT))) {
          return Optional.of("the document says \u201C" + hedge.group() + "\u201D");
        }
      }
    }
    return Optional.empty();
  }

  /** "One of the largest" and "second-largest" are not "the largest". */
  static Optional<String> rankDropped(Draft draft, Document document) {
    Matcher superlative = SUPERLATIVE.matcher(draft.stem());
    while (superlative.find()) {
      Pattern alone =
          Pattern.compile("\\b" + superlative.group() + "\\b", Pattern.CASE_INSENSITIVE);
      Pattern lesser =
          Pattern.compile(
              "(?:____(?: \\(rank\\))?[- ]|\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th))[- ]"
                  + "|\\b(?:one of|among) (?:[\\p{L}'\u2019]+ ){0,4})"
                  + superlative.group()
                  + "\\b",
              Pattern.CASE_INSENSITIVE);
      String quotes = String.join("\n", draft.evidence().stream().map(document::quote).toList());
      if (!lesser.matcher(draft.stem()).find()
          && lesser.matcher(quotes).find()
          && !alone.matcher(lesser.matcher(quotes).replaceAll("")).find()
          && !nextAfter(superlative.group(), draft.fact().value().getFirst(), quotes)) {
        return Optional.of(
            "the document does not say \u201C" + superlative.group() + "\u201D alone");
      }
    }
    return Optional.empty();
  }

  /** Whether something is the second after a thing, which so is the first. */
  private static boolean nextAfter(String superlative, String key, String quotes) {
    return Pattern.compile(
            "\\bsecond[- ]"
                + superlative
                + "\\b[^.]*\\b(?:after|behind) (?:the )?"
                + Pattern.quote(key.replaceFirst("^[Tt]he ", ""))
                + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE)
        .matcher(quotes)
        .find();
  }
}
