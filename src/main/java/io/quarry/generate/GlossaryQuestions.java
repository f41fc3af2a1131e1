package io.quarry.generate;

import io.quarry.fact.Glossary;
import io.quarry.fact.Glossary.Term;
import io.quarry.fact.Spelling;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks which term has a meaning, among the others of its glossary, and to match them. */
final class GlossaryQuestions {

  /** Terms to be matched at once. */
  private static final int PAIRS = 4;

  /** In characters: what is matched is read at a glance, on a phone too. */
  private static final int LONGEST_PAIRED = 70;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final int MOST_TYPED_WORDS = 3;

  private final Glossary glossary;
  private final Drafts drafts;

  private GlossaryQuestions(Glossary glossary) {
    this.glossary = glossary;
    this.drafts = new Drafts("glossary", glossary.topic());
  }

  static List<Draft> of(List<Glossary> glossaries) {
    List<Draft> all = new ArrayList<>();
    for (Glossary glossary : glossaries) {
      GlossaryQuestions questions = new GlossaryQuestions(glossary);
      List<Term> single =
          glossary.terms().stream()
              // Of several which are so, each could be meant.
              .filter(term -> !term.meaning().startsWith("one of "))
              .filter(questions::alone)
              .toList();
      single.forEach(questions::term);
      questions.pairs(single);
      all.addAll(questions.drafts.all());
    }
    return all;
  }

  /** Whether no other term has its meaning, or a part of it, and none its name. */
  private boolean alone(Term term) {
    return glossary.terms().stream()
        .filter(other -> other != term)
        .noneMatch(
            other ->
                overlap(term.meaning(), other.meaning())
                    || Spelling.alike(term.name(), other.name()));
  }

  /** Whether two meanings share half of the words of the shorter: one term may stand for both. */
  private static boolean close(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    long shared = x.stream().filter(y::contains).count();
    return shared * 2 >= Math.min(x.size(), y.size());
  }

  private static Set<String> words(String meaning) {
    return WORD.splitAsStream(meaning)
        .filter(word -> word.length() > 3)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Pattern HEAD_END =
      Pattern.compile(
          "[,;:(]| (?:that|which|who|of|in|on|to|with|by|for|from|where|when|used|made|formed|found|containing|consisting|caused)\\b");

  /** The noun that a meaning begins with: "process" of "process by which plants ...". */
  private static String head(String meaning) {
    String phrase = HEAD_END.split(meaning.toLowerCase(Locale.ROOT), 2)[0].strip();
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** How much two meanings have in common: the noun that they begin with counts for all. */
  private static long likeness(Term a, Term b) {
    return head(a.meaning()).equals(head(b.meaning()))
        ? Long.MAX_VALUE
        : words(a.meaning()).stream().filter(words(b.meaning())::contains).count();
  }

  private static boolean overlap(String a, String b) {
    String x = Spelling.key(a);
    String y = Spelling.key(b);
    return x.contains(y) || y.contains(x);
  }

  private void term(Term term) {
    AskedFact fact =
        Draft.fact(
            term.meaning(), "the term for it", Map.of(), List.of(term.name()), Optional.empty());
    boolean defined = glossary.noun().equals(Glossary.TERM);
    String quoted = "\u201C" + term.meaning() + "\u201D";
    String stem =
        "Which %s %s %s?".formatted(glossary.noun(), defined ? "means" : "is described as", quoted);
    String explanation =
        "\u201C%s\u201D %s %s."
            .formatted(Wording.capital(term.name()), defined ? "means" : "is described as", quoted);
    List<Term> others =
        Seeds.shuffled(glossary.terms(), Seeds.random(fact.id(), "wrong")).stream()
            .filter(other -> other != term && !overlap(other.name(), term.name()))
            .filter(other -> !close(other.meaning(), term.meaning()))
            .sorted(Comparator.comparing((Term other) -> likeness(other, term)).reversed())
            .limit(Choices.SIZE - 1)
            .toList();
    if (others.size() == Choices.SIZE - 1) {
      drafts.add(
          fact,
          "value",
          Choices.shuffled(
              term.name(),
              others.stream().map(Term::name).toList(),
              Seeds.random(fact.id(), "options")),
          stem,
          explanation,
          "term",
          2,
          4,
          List.of(term.span()));
    }
    if (term.name().split("[ -]").length <= MOST_TYPED_WORDS) {
      drafts.add(
          fact,
          "value",
          new Kind.ShortAnswer(accepted(term)),
          stem,
          explanation,
          "term",
          4,
          3,
          List.of(term.span()));
    }
  }

  private static List<String> accepted(Term term) {
    return Stream.concat(Stream.of(term.name()), term.aliases().stream()).distinct().toList();
  }

  private void pairs(List<Term> terms) {
    List<Term> brief =
        Seeds.shuffled(terms, Seeds.random(glossary.topic(), "pairs")).stream()
            .filter(term -> term.meaning().length() <= LONGEST_PAIRED)
            .limit(PAIRS)
            .toList();
    if (brief.size() < PAIRS) {
      return;
    }
    List<Kind.Pair> pairs =
        brief.stream().map(term -> new Kind.Pair(term.name(), term.meaning())).toList();
    AskedFact fact =
        Drafts.paired(
            glossary.noun() + "s",
            "meaning of each",
            Map.of("terms", String.join(", ", brief.stream().map(Term::name).toList())),
            pairs);
    drafts.add(
        fact,
        "pairs",
        new Kind.Matching(pairs),
        "Match each %s with its %s."
            .formatted(
                glossary.noun(), glossary.noun().equals(Glossary.TERM) ? "meaning" : "description"),
        "The meanings are: %s."
            .formatted(
                String.join("; ", brief.stream().map(t -> t.name() + ", " + t.meaning()).toList())),
        "pairs",
        3,
        4,
        brief.stream().map(Term::span).sorted().toList());
  }
}
