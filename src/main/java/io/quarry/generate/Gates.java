package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Span;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a draft must pass to become a question. One that fails is dropped, never repaired. */
final class Gates {

  private static final int LONGEST_STEM = 30;
  private static final int LONGEST_OPTION = 120;
  private static final double MOST_COPIED = 0.7;
  private static final int SHORT_SENTENCE = 9;
  private static final double LONGEST_KEY = 1.25;

  private static final Pattern POINTING =
      Pattern.compile(
          "\\b(?:he|she|they|it|him|his|her|their|them|this|that city|these people who|those|the latter|the former|"
              + "the city(?! of\\b)|the town(?! of\\b)|the project|the article|the document|the text|the passage|the author says|aforementioned)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALLOWED_POINTING =
      Pattern.compile(
          "him or her|(?:of|by) their year|these (?:months|people|cities|\\p{L}+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+ .*?)\\b(?:his|her|their|(?<!\\b(?:of|in|to|by|with|for|from|at|on|into|over) )it(?= \\p{Ll}))\\b");
  private static final Pattern OWNER = Pattern.compile("\\b(?:his|her|their) ");

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "\\b(?:not|never|except|no longer|always|completely|none of|all of the above)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^(?:However|Though|Although|While|But|And|Also|Moreover|Furthermore|Therefore|Thus|Then)\\b");
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:shown|pictured|image|photo|see below|see above|section)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A column's or field's name put into a sentence that it does not fit: "the deaths of Oran". */
  private static final Pattern RAW_LABEL =
      Pattern.compile(
          "^(?:What is the|The) (?:[\\p{Ll}-]+ ){0,3}\\p{Ll}+(?<![siu])s of [^?]+(?:\\?| is .*)$");

  /** A count of things takes a plural: "number of moons of Saturn". */
  private static final Pattern COUNTED = Pattern.compile("\\bnumber of ");

  private static final Pattern DATED =
      Pattern.compile(
          "(?:.* )?\\p{Lu}\\p{Ll}{2,}\\.? \\d{1,2}(?:,.*)?|\\d{1,2} \\p{Lu}\\p{Ll}{2,}(?: .*)?");

  private static final Pattern QUOTED = Pattern.compile(" \u201C[^\u201D]*\u201D");

  private static final Pattern CHART =
      Pattern.compile(
          "\\b(?:the|this) (?:climate )?(?:chart|diagram|graph)\\b", Pattern.CASE_INSENSITIVE);

  /** One gate: its name, and what is wrong where a draft fails it. */
  private interface Gate {
    Optional<String> failure(Draft draft, Document document);
  }

  /** A gate's name with the reason a draft failed it. */
  record Drop(String gate, String reason) {}

  private record Named(String name, Gate gate) {}

  private static final List<Named> ALL =
      List.of(
          new Named("stem-form", Gates::form),
          new Named(
              "stem-length", (d, x) -> fails(words(d.stem()) > LONGEST_STEM, "more than 30 words")),
          new Named("stands-alone", Gates::alone),
          new Named(
              "plain",
              (d, x) ->
                  fails(
                      NEGATIVE.matcher(unquoted(d.stem())).find(), "negative or absolute wording")),
          new Named("fitting-words", Gates::raw),
          new Named("figure-shown", Gates::figure),
          new Named("whole", Gates::whole),
          new Named("not-copied", Gates::copied),
          new Named("no-answer-in-stem", Gates::answersItself),
          new Named("options-alike", Gates::alike),
          new Named("key-length", Gates::keyLength),
          new Named("no-cue", Gates::cue),
          new Named("options-of-one-form", (d, x) -> OptionForms.failure(d.kind())),
          new Named("one-change", Statements::failure),
          new Named("time-told", Gates::timeless),
          new Named("unit-told", Gates::unitless),
          new Named("evidence", Proof::cut),
          new Named("key-in-evidence", Proof::absent),
          new Named("hedge-kept", Proof::hedgeDropped),
          new Named("rank-kept", Proof::rankDropped));

  private Gates() {}

  /** Why a draft is dropped; empty where it passes. */
  static Optional<Drop> check(Draft draft, Document document, Truths truths) {
    return check(draft, document).or(() -> truths.failure(draft));
  }

  private static Optional<Drop> check(Draft draft, Document document) {
    for (Named named : ALL) {
      Optional<String> failure = named.gate().failure(draft, document);
      if (failure.isPresent()) {
        return Optional.of(new Drop(named.name(), failure.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fails(boolean failed, String reason) {
    return failed ? Optional.of(reason) : Optional.empty();
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** "Washington state's H.B?": a sentence was cut at its abbreviation. */
  private static final Pattern CUT = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\?$");

  private static Optional<String> form(Draft draft, Document document) {
    if (CUT.matcher(draft.stem()).find()) {
      return Optional.of("ends in an abbreviation");
    }
    boolean right =
        switch (draft.kind()) {
          case Kind.SingleChoice c ->
              draft.stem().endsWith("?") || draft.stem().contains(Question.BLANK);
          case Kind.Numeric n -> draft.stem().endsWith("?");
          case Kind.ShortAnswer s -> draft.stem().endsWith("?");
          case Kind.TrueFalse t -> draft.stem().endsWith(".");
          case Kind.Ordering o -> draft.stem().endsWith(".");
          case Kind.Matching m -> draft.stem().endsWith(".");
          case Kind.MultipleChoice m -> draft.stem().endsWith(".") || draft.stem().endsWith("?");
          case Kind.Cloze c -> true;
        };
    return fails(
        !right
            || !Character.isUpperCase(draft.stem().codePointAt(0))
                && !Character.isDigit(draft.stem().charAt(0))
                && !draft.stem().startsWith(Question.BLANK),
        "no question, statement or instruction");
  }

  private static Optional<String> alone(Draft draft, Document document) {
    // What a term means is quoted as well, and must say so by itself: "a family in their home".
    boolean meaning = draft.rule().startsWith("glossary.");
    String stem =
        ALLOWED_POINTING
            .matcher(meaning ? OWNER.matcher(draft.stem()).replaceAll("") : unquoted(draft.stem()))
            .replaceAll("");
    if (draft.stem().contains(Question.BLANK)) {
      // A whole sentence may say "her" of somebody whom it has named.
      for (int i = 0; i < 3; i++) {
        stem = OWNED.matcher(stem).replaceAll("$1");
      }
    }
    return fails(
        POINTING.matcher(stem).find()
            || CONNECTIVE.matcher(stem).find()
            || PICTURE.matcher(stem).find()
            || loose(draft, document),
        "points outside itself");
  }

  /** Without what somebody said, which is told in the very words, "the city" and all. */
  private static String unquoted(String stem) {
    return QUOTED.matcher(stem).replaceAll("");
  }

  private static Optional<String> raw(Draft draft, Document document) {
    boolean plural =
        RAW_LABEL.matcher(draft.stem()).matches() && !COUNTED.matcher(draft.stem()).find();
    boolean day =
        draft.rule().startsWith("table.")
            && draft.stem().startsWith("What is the ")
            && !draft.stem().contains(" date ")
            && texts(draft.kind()).stream().anyMatch(text -> DATED.matcher(text).matches());
    boolean torn =
        draft
            .stem()
            .matches("In what year (?:was|were) (?:the )?(?:\\p{Lu}\\S* )+and \\p{Ll}+ed .*");
    return fails(plural || day || torn, "a name of a column that the sentence does not fit");
  }

  /** "its" of a dated sentence that does not name what the document is about. */
  private static boolean loose(Draft draft, Document document) {
    return draft.rule().equals("sentence.date")
        && draft.stem().contains(" its ")
        && !Folding.fold(draft.stem()).contains(Folding.fold(document.title()));
  }

  /** A stem speaks of a chart where one is drawn beside it, and nowhere else. */
  private static Optional<String> figure(Draft draft, Document document) {
    return fails(
        CHART.matcher(draft.stem()).find() != draft.figure().isPresent(),
        "a chart is shown or spoken of, not both");
  }

  private static Optional<String> whole(Draft draft, Document document) {
    String all = draft.stem() + draft.explanation() + String.join("", texts(draft.kind()));
    boolean broken =
        all.indexOf(Passage.LOST) >= 0
            // A letter that the file's encoding did not tell.
            || all.indexOf('\uFFFD') >= 0
            || all.contains("  ")
            || all.contains("{{")
            || all.contains("[[")
            || all.contains(" ,")
            || all.contains("..")
            // A film called "?"
            || all.contains("??")
            || all.contains(" ? ")
            || count(draft.stem(), '(') != count(draft.stem(), ')')
            || count(draft.stem(), '\u201C') != count(draft.stem(), '\u201D')
            || texts(draft.kind()).stream()
                .anyMatch(t -> t.length() > LONGEST_OPTION || count(t, '(') != count(t, ')'));
    return fails(broken, "a piece is missing or broken");
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  /** The longest run of the evidence's words that the stem repeats, against its length. */
  private static Optional<String> copied(Draft draft, Document document) {
    // A sentence with a gap is a sentence of the document, whole.
    if (!draft.rule().startsWith("sentence.") || draft.stem().contains(Question.BLANK)) {
      return Optional.empty();
    }
    String[] stem = Folding.fold(unquoted(draft.stem())).split(" ");
    for (Span span : draft.evidence()) {
      String[] quote =
          Folding.fold(document.quote(span).replaceAll("\\[\\[[^\\]|]*\\|", "")).split(" ");
      int[] previous = new int[stem.length + 1];
      int longest = 0;
      for (String word : quote) {
        int[] current = new int[stem.length + 1];
        for (int j = 1; j <= stem.length; j++) {
          if (word.equals(stem[j - 1])) {
            current[j] = previous[j - 1] + 1;
            longest = Math.max(longest, current[j]);
          }
        }
        previous = current;
      }
      // A plain short sentence cannot be asked in other words than its own.
      boolean plain = quote.length <= SHORT_SENTENCE && draft.stem().endsWith("?");
      if (!plain && longest > MOST_COPIED * quote.length) {
        return Optional.of("repeats " + longest + " of " + quote.length + " words in a row");
      }
    }
    return Optional.empty();
  }

  /** Letters of a word by which a name is recognised. */
  private static final int LEAST_NAME = 4;

  private static final Pattern JOINED_NAMES =
      Pattern.compile("(\\p{Lu}\\p{L}{2,})[-\u2013](\\p{Lu}\\p{L}{2,})");

  /** Letters that a word of the stem and a key of one word share where one tells the other. */
  private static final int SHARED_LETTERS = 7;

  private static boolean akin(String key, String stem) {
    return key.length() > SHARED_LETTERS
        && key.indexOf(' ') < 0
        && stem.contains(" " + key.substring(0, SHARED_LETTERS));
  }

  /** Words around the name of a place that tell its class: "Al Elm", "Elm Governorate". */
  private static final Pattern CLASSED =
      Pattern.compile(
          "^(?:Al|El|Ash|Greater) | (?:Province|Region|County|Governorate|District|Prefecture|Oblast|Department|Municipality|Voivodeship)$");

  private static Optional<String> answersItself(Draft draft, Document document) {
    String stem = " " + Folding.fold(draft.stem()) + " ";
    List<String> keys =
        switch (draft.kind()) {
          case Kind.SingleChoice choice -> List.of(choice.key());
          case Kind.ShortAnswer answer -> answer.accepted();
          case Kind.Cloze cloze -> cloze.accepted();
          case Kind.MultipleChoice m -> List.of();
          case Kind.TrueFalse t -> List.of();
          case Kind.Numeric n -> List.of();
          case Kind.Ordering o -> List.of();
          case Kind.Matching m -> List.of();
        };
    // "Which channel connects the Elm with the Ash?": the Elm-Ash Channel
    Matcher joined = keys.isEmpty() ? null : JOINED_NAMES.matcher(keys.getFirst());
    if (joined != null
        && joined.find()
        && draft.stem().contains(joined.group(1))
        && draft.stem().contains(joined.group(2))) {
      return Optional.of("the stem names both parts of the key");
    }
    // "Which artist recorded Ella's Christmas?"
    boolean half =
        draft.kind() instanceof Kind.ShortAnswer answer
            && draft.stem().matches("(?:Who|What|Which artist|By which company) .*")
            && Arrays.stream(answer.accepted().getFirst().split(" "))
                .filter(
                    word -> word.length() >= LEAST_NAME && Character.isUpperCase(word.charAt(0)))
                .anyMatch(
                    // "Who was the founder of Elm-do?"
                    word ->
                        Pattern.compile(
                                "(?<!\\p{L})"
                                    + Pattern.quote(word)
                                    // "What was the site of Elm's Gardens?"
                                    + (draft.stem().startsWith("What ")
                                        ? "['\u2019]s\\b"
                                        : "(?!\\p{L})"))
                            .matcher(draft.stem())
                            .find());
    // "To which order do the actinophryids belong?": Actinophryida
    boolean akin =
        draft.kind() instanceof Kind.ShortAnswer answer
            && akin(Folding.fold(answer.accepted().getFirst()), stem);
    return fails(
        half
            || akin
            || keys.stream()
                .flatMap(key -> Stream.of(key, CLASSED.matcher(key).replaceAll("")))
                .anyMatch(key -> !key.isBlank() && stem.contains(" " + Folding.fold(key) + " ")),
        "the stem holds the key");
  }

  private static Optional<String> alike(Draft draft, Document document) {
    if (!(draft.kind() instanceof Kind.SingleChoice choice) || choice.ordered()) {
      return Optional.empty();
    }
    List<String> folded =
        choice.options().stream().map(o -> " " + Folding.fold(o.text()) + " ").toList();
    for (int i = 0; i < folded.size(); i++) {
      for (int j = 0; j < folded.size(); j++) {
        if (i != j
            && (folded.get(i).contains(folded.get(j))
                || Folding.loose(folded.get(i)).equals(Folding.loose(folded.get(j))))) {
          return Optional.of("one option holds another");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> keyLength(Draft draft, Document document) {
    if (!(draft.kind() instanceof Kind.SingleChoice choice) || words(choice.key()) < 4) {
      return Optional.empty();
    }
    int longest =
        choice.options().stream()
            .filter(o -> !o.correct())
            .mapToInt(o -> o.text().length())
            .max()
            .orElse(1);
    return fails(
        choice.key().length() > longest * LONGEST_KEY, "the key is much longer than the others");
  }

  /** A word that only stem and key share, or a key that begins like a name in the stem. */
  private static Optional<String> cue(Draft draft, Document document) {
    if (draft.kind() instanceof Kind.ShortAnswer answer) {
      return told(answer.accepted().getFirst(), draft.stem());
    }
    if (!(draft.kind() instanceof Kind.SingleChoice choice)) {
      return Optional.empty();
    }
    Set<String> stem = new HashSet<>(Arrays.asList(Folding.fold(draft.stem()).split(" ")));
    Set<String> others = new HashSet<>();
    for (Option option : choice.options()) {
      if (!option.correct()) {
        others.addAll(Arrays.asList(Folding.fold(option.text()).split(" ")));
      }
    }
    for (String word : Folding.fold(choice.key()).split(" ")) {
      if (word.length() >= 4 && !others.contains(word)) {
        boolean shared =
            stem.stream()
                .anyMatch(
                    w ->
                        w.equals(word)
                            || w.length() >= 5
                                && word.length() >= 5
                                && (w.startsWith(word.substring(0, 5))
                                    && others.stream()
                                        .noneMatch(o -> o.startsWith(word.substring(0, 5)))));
        if (shared) {
          return Optional.of("stem and key share \u201C" + word + "\u201D");
        }
      }
    }
    return Optional.empty();
  }

  /** In letters: words that begin alike for so long are kin. */
  private static final int KIN = 5;

  /** Whether two words are one but for an ending: "Africa" and "African". */
  private static boolean kin(String word, String other) {
    int same = Math.max(KIN, Math.min(word.length(), other.length()) - 1);
    return word.length() >= same && other.length() >= same && word.regionMatches(0, other, 0, same);
  }

  /** Whether a typed key of one word is kin to one of the stem: "African Parrot", "Africa". */
  private static Optional<String> told(String key, String stem) {
    String word = Folding.fold(key);
    return fails(
        word.indexOf(' ') < 0
            && Arrays.stream(Folding.fold(stem).split(" ")).anyMatch(other -> kin(word, other)),
        "the stem has \u201C" + key + "\u201D in other words");
  }

  /** A fact of one year is asked with its year. */
  private static Optional<String> timeless(Draft draft, Document document) {
    String year = draft.fact().qualifiers().getOrDefault("year", "");
    return fails(!draft.stem().contains(year), "the year " + year + " is not told");
  }

  /** A number to be typed has its unit beside the field or in the stem. */
  private static Optional<String> unitless(Draft draft, Document document) {
    return fails(
        draft.kind() instanceof Kind.Numeric numeric
            && numeric.unit().isEmpty()
            && draft
                .fact()
                .unit()
                .filter(unit -> !draft.stem().contains(Wording.spelled(unit)))
                .isPresent(),
        "the unit is not told");
  }

  private static List<String> texts(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> choice.options().stream().map(Option::text).toList();
      case Kind.MultipleChoice choice -> choice.options().stream().map(Option::text).toList();
      case Kind.ShortAnswer answer -> answer.accepted();
      case Kind.Cloze cloze -> cloze.accepted();
      case Kind.Ordering ordering -> ordering.items();
      case Kind.Matching matching ->
          matching.pairs().stream().flatMap(p -> List.of(p.left(), p.right()).stream()).toList();
      case Kind.TrueFalse t -> List.of();
      case Kind.Numeric n -> List.of();
    };
  }
}
