package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.Fact;
import io.quarry.fact.Facts;
import io.quarry.fact.Spelling;
import io.quarry.fact.Value;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Asks single facts: figures, years, dates, periods and names. */
final class FactQuestions {

  /** Fewer wrong options than this make no choice. */
  private static final int FEWEST_WRONG = 2;

  /** More things of one kind than this are not looked through for wrong options. */
  private static final int MOST_SIBLINGS = 60;

  /** Significant digits that can be asked to be typed, of whole numbers and of others. */
  private static final int MOST_DIGITS = 4;

  private static final int MOST_DIGITS_BROKEN = 3;

  private static final Set<String> SETTLED = Set.of("city", "town", "village", "place");
  private static final Pattern WATER_OR_LAND =
      Pattern.compile(
          "^(?:Lake|Mount|River|Sea|Gulf|Bay) | (?:Lakes?|Mountains?|Rivers?|Seas?|Ocean|Islands?|Valley|Range|Gulf|Bay)$");

  private static final Pattern COLOURED =
      Pattern.compile("^(?:Red|Orange|Yellow|Green|Blue|White|Black|Grey|Gray|Brown) ");

  /** Words for a class that people leave out when they say the name. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "river",
          "province",
          "city",
          "county",
          "district",
          "rural district",
          "prefecture",
          "state",
          "region",
          "department",
          "municipality",
          "governorate",
          "oblast",
          "canton",
          "island");

  private final Facts facts;
  private final Map<String, List<Fact>> sameQuestion = new HashMap<>();
  private final Map<String, List<Fact>> bySubject = new HashMap<>();
  private final Map<String, List<Fact>> byKind = new HashMap<>();
  private final Map<Span, List<Fact>> byEvidence = new HashMap<>();

  /** Sentences with what was left out of them: a shorter and a longer telling are one question. */
  private final Set<String> gaps = new HashSet<>();

  private final int latestYear;
  private final List<Draft> drafts = new ArrayList<>();

  private FactQuestions(Facts facts, int latestYear) {
    this.facts = facts;
    this.latestYear = latestYear;
    for (Fact fact : facts.facts()) {
      sameQuestion.computeIfAbsent(question(fact), unused -> new ArrayList<>()).add(fact);
      bySubject
          .computeIfAbsent(Spelling.key(fact.subject()), unused -> new ArrayList<>())
          .add(fact);
      fact.evidence()
          .forEach(span -> byEvidence.computeIfAbsent(span, unused -> new ArrayList<>()).add(fact));
      if (fact.value() instanceof Value.Name name
          && !name.kind().isEmpty()
          && !(fact.predicate() instanceof io.quarry.fact.Predicate.Gap)) {
        List<Fact> kind = byKind.computeIfAbsent(name.kind(), unused -> new ArrayList<>());
        if (kind.size() < MOST_SIBLINGS) {
          kind.add(fact);
        }
      }
    }
  }

  static List<Draft> of(Facts facts, int latestYear) {
    FactQuestions maker = new FactQuestions(facts, latestYear);
    Set<String> seen = new HashSet<>();
    for (Fact fact : facts.facts()) {
      if (maker.contradicted(fact)
          || !seen.add(fact.rule() + maker.asked(fact).id() + fact.value().text())) {
        continue;
      }
      maker.ask(fact);
    }
    return maker.drafts;
  }

  /** Whether the document gives another value for the same thing: then neither is asked. */
  private boolean contradicted(Fact fact) {
    return sameQuestion.get(question(fact)).stream()
        .anyMatch(other -> other != fact && !sameValue(other.value(), fact.value()));
  }

  /** What two facts have in common that answer one question. */
  private static String question(Fact fact) {
    return String.join(
        "\n",
        Spelling.key(fact.subject()),
        fact.relation(),
        fact.qualifiers().toString(),
        fact.predicate().getClass().getSimpleName());
  }

  private static boolean sameValue(Value a, Value b) {
    return a.equals(b)
        || a instanceof Value.Quantity m
            && b instanceof Value.Quantity n
            && m.unit().equals(n.unit())
            && m.number().compareTo(n.number()) == 0
        || a instanceof Value.Name x
            && b instanceof Value.Name y
            && x.forms().stream()
                .anyMatch(f -> y.forms().stream().anyMatch(g -> Spelling.alike(f, g)));
  }

  private AskedFact asked(Fact fact) {
    boolean reverse = fact.rule().equals("sentence.nickname-of");
    String value =
        reverse
            ? bySubject.get(Spelling.key(fact.subject())).stream()
                .filter(f -> f.rule().equals("sentence.nickname"))
                .map(f -> f.value().text())
                .findFirst()
                .orElse(fact.value().text())
            : fact.value().text();
    Optional<String> unit =
        fact.value() instanceof Value.Quantity q && !q.unit().isEmpty()
            ? Optional.of(q.unit())
            : Optional.empty();
    String written = fact.value() instanceof Value.Quantity q ? q.number().toPlainString() : value;
    return Draft.fact(fact.subject(), fact.relation(), fact.qualifiers(), List.of(written), unit);
  }

  private void ask(Fact fact) {
    if (fact.predicate() instanceof io.quarry.fact.Predicate.Gap gap) {
      GapQuestions.question(fact, gap, facts)
          .filter(question -> !known(fact) && gaps.add(sentence(fact) + fact.value().text()))
          .ifPresent(question -> add(fact, question.kind(), question.stem(), ease(fact)));
      return;
    }
    switch (fact.value()) {
      case Value.Quantity quantity -> quantity(fact, quantity);
      case Value.Year year -> year(fact, year);
      case Value.Day day -> day(fact, day);
      case Value.Years years -> years(fact, years);
      case Value.Name name -> name(fact, name);
    }
  }

  /** Where the sentence stands that has the gap. */
  private static Span sentence(Fact gap) {
    return gap.evidence().get(gap.evidence().size() - 1);
  }

  /** Whether a fact of another rule says the same: the same value of the same sentence. */
  private boolean known(Fact gap) {
    return byEvidence.getOrDefault(sentence(gap), List.of()).stream()
        .anyMatch(
            other ->
                !(other.predicate() instanceof io.quarry.fact.Predicate.Gap)
                    && sameText(other.value(), gap.value()));
  }

  private static boolean sameText(Value a, Value b) {
    String x = Spelling.key(a.text());
    String y = Spelling.key(b.text());
    return x.contains(y) || y.contains(x);
  }

  private Random random(Fact fact, String purpose) {
    return Seeds.random(asked(fact).id(), purpose);
  }

  private void add(Fact fact, Kind kind, String stem, int difficulty) {
    String asked = fact.rule().equals("sentence.nickname-of") ? "subject" : "value";
    drafts.add(
        new Draft(
            asked(fact),
            asked,
            kind,
            stem,
            Wording.statement(fact, fact.value().text()),
            fact.rule(),
            fact.topic(),
            Math.clamp(difficulty, 1, 5),
            fact.prominence(),
            fact.evidence(),
            Optional.empty()));
  }

  /** A statement that is true or, with one value changed, false. */
  private void statement(Fact fact, List<String> wrong, int difficulty) {
    Random random = random(fact, "truth");
    boolean truth = random.nextBoolean();
    String value = truth ? fact.value().text() : wrong.get(random.nextInt(wrong.size()));
    add(fact, new Kind.TrueFalse(truth), Wording.statement(fact, value), difficulty);
  }

  private static int ease(Fact fact) {
    return 6 - fact.prominence();
  }

  private void quantity(Fact fact, Value.Quantity quantity) {
    Set<String> truths = new HashSet<>();
    bySubject.get(Spelling.key(fact.subject())).stream()
        .filter(f -> f.value() instanceof Value.Quantity)
        .forEach(f -> truths.add(f.value().text()));
    Predicate<BigDecimal> forbidden =
        n ->
            truths.contains(new Value.Quantity(n, quantity.unit(), quantity.counted()).text())
                || quantity.unit().equals("%") && n.compareTo(BigDecimal.valueOf(100)) > 0
                || quantity.number().signum() > 0 && n.signum() <= 0
                // An index below one stays there.
                || quantity.number().scale() >= 2
                    && quantity.number().compareTo(BigDecimal.ONE) < 0
                    && n.compareTo(BigDecimal.ONE) >= 0;
    Optional<List<BigDecimal>> options =
        quantity.counted() && quantity.number().compareTo(Choices.FEW) < 0
            ? Choices.counts(quantity.number(), forbidden, random(fact, "options"))
            : Choices.around(quantity.number(), forbidden, random(fact, "options"));
    BigDecimal tolerance =
        quantity.counted()
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(5).scaleByPowerOfTen(-Math.max(0, quantity.number().scale()) - 1);
    if (memorable(quantity.number())) {
      add(
          fact,
          new Kind.Numeric(
              quantity.number(),
              tolerance,
              quantity.unit().isEmpty() ? Optional.empty() : Optional.of(quantity.unit())),
          Wording.numericQuestion(fact, quantity.unit()),
          ease(fact) + 2);
    }
    options.ifPresent(
        numbers -> {
          List<String> texts =
              numbers.stream()
                  .map(n -> new Value.Quantity(n, quantity.unit(), quantity.counted()).text())
                  .toList();
          add(
              fact,
              Choices.ordered(texts, fact.value().text()),
              Wording.question(fact),
              ease(fact) + 1);
          if (fact.prominence() >= 3) {
            statement(
                fact,
                texts.stream().filter(t -> !t.equals(fact.value().text())).toList(),
                ease(fact));
          }
        });
  }

  /** Nobody is asked to type 768,551 or 178.91. */
  private static boolean memorable(BigDecimal number) {
    int digits = number.stripTrailingZeros().precision();
    return digits <= (number.scale() > 0 ? MOST_DIGITS_BROKEN : MOST_DIGITS);
  }

  private void year(Fact fact, Value.Year year) {
    Choices.years(year.year(), latestYear, y -> false, random(fact, "options"))
        .ifPresent(
            years -> {
              List<String> texts = years.stream().map(y -> Integer.toString(y)).toList();
              add(
                  fact,
                  Choices.ordered(texts, fact.value().text()),
                  Wording.question(fact),
                  ease(fact) + 1);
              statement(
                  fact,
                  texts.stream().filter(t -> !t.equals(fact.value().text())).toList(),
                  ease(fact) + 1);
            });
    if (fact.prominence() >= 3) {
      add(
          fact,
          new Kind.Numeric(BigDecimal.valueOf(year.year()), BigDecimal.ZERO, Optional.empty()),
          Wording.question(fact),
          ease(fact) + 2);
    }
  }

  private void day(Fact fact, Value.Day day) {
    List<String> texts =
        Choices.days(day.date(), d -> false, random(fact, "options")).stream()
            .map(d -> new Value.Day(d, day.monthFirst()).text())
            .toList();
    add(fact, Choices.ordered(texts, day.text()), Wording.question(fact), ease(fact) + 2);
    statement(fact, texts.stream().filter(t -> !t.equals(day.text())).toList(), ease(fact) + 2);
  }

  private void years(Fact fact, Value.Years years) {
    if (years.last() - years.first() > 20) {
      return;
    }
    Choices.periods(years.first(), years.last(), latestYear, random(fact, "options"))
        .ifPresent(
            periods -> {
              List<String> texts =
                  periods.stream().map(p -> new Value.Years(p[0], p[1]).text()).toList();
              add(
                  fact,
                  Choices.ordered(texts, years.text()),
                  Wording.question(fact),
                  ease(fact) + 2);
              statement(
                  fact,
                  texts.stream().filter(t -> !t.equals(years.text())).toList(),
                  ease(fact) + 1);
            });
  }

  private void name(Fact fact, Value.Name name) {
    List<String> wrong = wrongNames(fact, name);
    if (wrong.size() >= FEWEST_WRONG) {
      Random random = random(fact, "options");
      add(
          fact,
          Choices.shuffled(name.text(), wrong, random),
          Wording.question(fact),
          ease(fact) + 1);
      statement(fact, wrong, ease(fact));
    }
    boolean typed =
        !Spelling.foreignScript(name.text())
            && name.text().split(" ").length <= 4
            && fact.prominence() >= 3;
    if (typed) {
      List<String> accepted = new ArrayList<>(accepted(name));
      add(fact, new Kind.ShortAnswer(accepted), Wording.question(fact), ease(fact) + 2);
    }
  }

  /** The name, its aliases, and both without the word for their class. */
  static List<String> accepted(Value.Name name) {
    Set<String> accepted = new LinkedHashSet<>();
    for (String form : name.forms()) {
      if (form.startsWith("the ") && accepted.contains(form.substring(4))) {
        // Graders drop a leading article.
        continue;
      }
      accepted.add(form);
      String suffix = " " + name.kind();
      for (String before : List.of("Mount ", "Lake ", "River ")) {
        if (form.startsWith(before)) {
          accepted.add(form.substring(before.length()));
        }
      }
      if (LEFT_OUT.contains(name.kind())
          && form.length() > suffix.length()
          && form.toLowerCase(Locale.ROOT).endsWith(suffix)) {
        accepted.add(form.substring(0, form.length() - suffix.length()));
      }
    }
    return List.copyOf(accepted);
  }

  private List<String> wrongNames(Fact fact, Value.Name name) {
    List<String> own = new ArrayList<>();
    for (Fact other : byKind.getOrDefault(name.kind(), List.of())) {
      if (other != fact
          && other.value() instanceof Value.Name sibling
          && (sibling.kind().equals(name.kind()) && !name.kind().isEmpty())
          && !(other.relation().equals(fact.relation())
              && other.qualifiers().equals(fact.qualifiers()))
          && !adjacent(fact, other)) {
        own.add(sibling.text());
      }
    }
    boolean closed = fact.relation().equals("neighbour");
    own.addAll(facts.names().ofClass(name.kind().equals("place") ? "city" : name.kind()));
    List<String> wrong = new ArrayList<>();
    Random random = random(fact, "wrong");
    Options pool = new Options(fact, name);
    if (ClassLists.knows(name.kind(), name.text()) && name.kind().equals("language")) {
      // A family of languages is none.
      own.removeIf(candidate -> !ClassLists.knows("language", candidate));
    }
    pool.take(Seeds.shuffled(own, random), wrong);
    if (!closed || name.kind().equals("sea")) {
      pool.take(Seeds.shuffled(ClassLists.siblings(name.kind(), name.forms()), random), wrong);
    }
    return wrong;
  }

  /** What borders to the north-west borders, in a way, to the west. */
  private static boolean adjacent(Fact fact, Fact other) {
    String asked = fact.qualifiers().getOrDefault("direction", "");
    String given = other.qualifiers().getOrDefault("direction", "");
    return !asked.isEmpty() && !given.isEmpty() && (asked.contains(given) || given.contains(asked));
  }

  /** Takes names that are certainly wrong and go with those taken before. */
  private record Options(Fact fact, Value.Name key) {

    void take(List<String> candidates, List<String> wrong) {
      for (String candidate : candidates) {
        if (wrong.size() < Choices.SIZE - 1 && fits(candidate, wrong)) {
          wrong.add(shaped(candidate));
        }
      }
    }

    /** "Kimchaek city" beside "Chongjin" loses its class, as all options must look alike. */
    private String shaped(String candidate) {
      String suffix = " " + key.kind();
      boolean drop =
          candidate.toLowerCase(Locale.ROOT).endsWith(suffix)
              && !key.text().toLowerCase(Locale.ROOT).contains(key.kind())
              // "Ho Chi Minh City" and "Yellow River" are not whole without their last words.
              && (candidate.endsWith(suffix) || ClassLists.knows(key.kind(), candidate))
              && !COLOURED.matcher(candidate).find();
      String plain =
          drop ? candidate.substring(0, candidate.length() - suffix.length()) : candidate;
      return key.text().startsWith("the ") && !plain.startsWith("the ") ? "the " + plain : plain;
    }

    private boolean fits(String candidate, List<String> wrong) {
      String plain = Spelling.key(shaped(candidate));
      String told = Spelling.key(Wording.question(fact));
      return !plain.isEmpty()
          && !ClassLists.elsewhere(key.kind(), candidate, key.forms())
          && !partOfState(candidate)
          && key.forms().stream().noneMatch(form -> overlap(Spelling.key(form), plain))
          && wrong.stream()
              .noneMatch(
                  other -> overlap(Spelling.key(other), plain) || Spelling.kin(other, candidate))
          && key.forms().stream().noneMatch(form -> Spelling.kin(form, candidate))
          && !told.contains(plain)
          && !told.contains(Spelling.key(Spelling.bare(candidate)))
          && !plain.contains(Spelling.key(fact.subject()))
          && !abbreviated(candidate)
          && !ofAnotherClass(candidate)
          && shapedAlike(candidate)
          && Spelling.foreignScript(candidate) == Spelling.foreignScript(key.text());
    }

    /** Beside "Tumen" no option says "River", and beside "Tumen River" all do. */
    private boolean shapedAlike(String candidate) {
      String suffix = " " + key.kind();
      return key.kind().isEmpty()
          || SETTLED.contains(key.kind()) && !candidate.endsWith(" City")
          || shaped(candidate).toLowerCase(Locale.ROOT).endsWith(suffix)
              == key.text().toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    /** England is no wrong option beside the United Kingdom, nor the other way round. */
    private boolean partOfState(String candidate) {
      return key.kind().equals("country")
          && ClassLists.knows("country", key.text()) != ClassLists.knows("country", candidate);
    }

    /** Whether the question names the candidate by its initials: "in the UK". */
    private boolean abbreviated(String candidate) {
      StringBuilder initials = new StringBuilder();
      for (String word : candidate.split("[ -]")) {
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
          initials.append(word.charAt(0));
        }
      }
      return initials.length() >= 2
          && Pattern.compile("\\b" + String.join("\\.?", initials.toString().split("")) + "\\b")
              .matcher(Wording.question(fact))
              .find();
    }

    /** "Great Lakes" is no city, whatever the text seems to say. */
    private boolean ofAnotherClass(String candidate) {
      String shown = shaped(candidate);
      boolean club = shown.endsWith(" City") && !key.text().endsWith(" City");
      return SETTLED.contains(key.kind())
          && (club || WATER_OR_LAND.matcher(shown).find() || shown.matches("\\p{Lu}{3,}(?: .*)?"));
    }

    private static boolean overlap(String a, String b) {
      return a.contains(b) || b.contains(a);
    }
  }
}
