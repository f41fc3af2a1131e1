package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Span;
import io.quarry.fact.Fact;
import io.quarry.fact.Facts;
import io.quarry.fact.Spelling;
import io.quarry.fact.Value;
import io.quarry.question.AskedFact;
import io.quarry.question.Kind;
import io.quarry.question.NearMiss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks single facts: figures, years, dates, periods and names. */
final class FactQuestions {

  /** Fewer wrong options than this make no choice. */
  private static final int FEWEST_WRONG = 2;

  /** Significant digits that can be asked to be typed, of whole numbers and of others. */
  private static final int MOST_DIGITS = 3;

  private static final int MOST_DIGITS_BROKEN = 3;

  /** What is written in too many ways to be typed. */
  private static final Set<String> VARYING =
      Set.of("form of government", "alma mater", "region", "legislature");

  /** Measures of no more prominence are recognised, not known: nobody is asked to type them. */
  private static final int MINOR = 3;

  private final Facts facts;

  private final ToldFacts told;
  private final NameOptions names;
  private final GapQuestions gapQuestions;
  private final String text;
  private final Map<Span, List<Fact>> byEvidence = new HashMap<>();

  /** Sentences with what was left out of them: a shorter and a longer telling are one question. */
  private final Set<String> gaps = new HashSet<>();

  private final int latestYear;
  private final String title;
  private final Misspellings misspellings;

  /** What stands in the document between two offsets. */
  private final Function<Span, String> quoted;

  /** The latest year that the document names: of a later one it can deny nothing. */
  private final int lastTold;

  /** Whether nicknames are told in more than one place, so that none is the only one. */
  private final boolean nicknames;

  private final RivalFigures rivals;
  private final OtherNames otherNames;

  private final List<Draft> drafts = new ArrayList<>();

  private FactQuestions(Facts facts, Document document, String text, int latestYear) {
    this.facts = facts;
    this.text = text;
    this.names = new NameOptions(facts, text);
    this.otherNames = new OtherNames(text);
    this.gapQuestions = new GapQuestions(facts, names, otherNames, document);
    this.latestYear = latestYear;
    this.lastTold = Quarry.lastYear(document).orElse(latestYear);
    this.title = document.title();
    this.quoted = document::quote;
    this.rivals = new RivalFigures(text);
    this.misspellings = new Misspellings(text);
    this.nicknames = NICKNAME.matcher(document.text()).results().limit(2).count() > 1;
    this.told = new ToldFacts(facts, document, text);
    for (Fact fact : told.facts()) {
      fact.evidence()
          .forEach(span -> byEvidence.computeIfAbsent(span, unused -> new ArrayList<>()).add(fact));
    }
  }

  /**
   * @param text the document without mark-up
   */
  static List<Draft> of(Facts facts, Document document, String text, int latestYear, Trace trace) {
    FactQuestions maker = new FactQuestions(facts, document, text, latestYear);
    Set<String> seen = new HashSet<>();
    for (Fact fact : maker.told.facts()) {
      Optional<String> dispute = maker.told.dispute(fact);
      if (dispute.isPresent()) {
        trace.dropped(
            fact.evidence().get(0),
            Wording.statement(fact, fact.value().text()),
            "agreement",
            dispute.get());
      } else if (seen.add(fact.rule() + maker.asked(fact).id() + fact.value().text())
          && ToldFacts.event(fact).map(seen::add).orElse(true)) {
        maker.ask(fact);
      }
    }
    return maker.drafts;
  }

  private AskedFact asked(Fact fact) {
    boolean reverse = fact.rule().equals("sentence.nickname-of");
    String value =
        reverse
            ? told.ofItsSubject(fact).stream()
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
      // "Salt (1920 film)" is of 1920.
      if (fact.value() instanceof Value.Year year && title.contains(year.text())
          || nicknames && NICKNAMED.matcher(gap.before()).find()
          || rivals.contest(fact.value(), gap)) {
        return;
      }
      gapQuestions
          .question(fact, gap, random(fact, "gap"))
          .filter(
              question ->
                  !known(fact)
                      && gaps.add(sentence(fact) + fact.value().text())
                      && missing(fact, gap).map(gaps::add).orElse(true))
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

  private static final Pattern CLASS_BEHIND = Pattern.compile("^ (\\p{Lu}\\p{Ll}+)");

  /** What sentences ask alike that tell of one thing: "____ Gulf", where it is the Salt Gulf. */
  private Optional<String> missing(Fact fact, io.quarry.fact.Predicate.Gap gap) {
    Matcher behind = CLASS_BEHIND.matcher(gap.after());
    return behind.find() && facts.subject().namedIn(gap.before())
        ? Optional.of(Spelling.key(fact.value().text()) + behind.group())
        : Optional.empty();
  }

  private static final Pattern NICKNAME = Pattern.compile("(?i)\\bnickname");

  private static final Pattern NICKNAMED = Pattern.compile("\\bnicknamed (?:the )?$");

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
                    && !(other.rule().equals("sentence.kin") && opens(gap))
                    && sameText(other.value(), gap.value()));
  }

  /** What somebody did is another fact than who that was. */
  private static boolean opens(Fact gap) {
    return gap.predicate() instanceof io.quarry.fact.Predicate.Gap told && told.before().isEmpty();
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

  /** What happens more than once: that it did in one year does not deny another. */
  private static final Pattern RECURRING =
      Pattern.compile(
          "\\b(?:arrived|moved|returned|went|sailed|joined|led|won|played|scored|visited|hosted|reached|finished|competed|toured|appeared|travelled)\\b");

  /** A statement that is true or, with one value changed, false. */
  private void statement(Fact fact, List<String> wrong, int difficulty) {
    Random random = random(fact, "truth");
    boolean truth = random.nextBoolean();
    String told = Wording.statement(fact, fact.value().text());
    if (!truth && fact.rule().equals("sentence.date") && RECURRING.matcher(told).find()) {
      return;
    }
    if (!truth && wrong.isEmpty() || precise(fact.value()) || aside(fact, told)) {
      return;
    }
    String value = truth ? fact.value().text() : falsely(fact, wrong, random);
    add(fact, new Kind.TrueFalse(truth), Wording.statement(fact, value), difficulty);
  }

  /**
   * Whether a statement on when something was does not name what the document is about: of such
   * statements readers found two of three idle or not to be understood alone.
   */
  private boolean aside(Fact fact, String statement) {
    return DATED.contains(fact.rule())
        // A text on planets is on each of them; of a history not every year matters.
        && (!facts.subject().collective() || facts.subject().name().startsWith("History of "))
        && !facts.subject().namedIn(statement)
        && Collections.disjoint(starts(facts.subject().name()), starts(statement));
  }

  private static final Set<String> DATED = Set.of("sentence.date", "sentence.period");

  /** Whether nobody keeps a figure so exactly that a statement of it could be judged. */
  private static boolean precise(Value value) {
    return value instanceof Value.Quantity quantity
        && quantity.number().stripTrailingZeros().scale() > 1
        && quantity.number().abs().compareTo(BigDecimal.TEN) > 0;
  }

  private static String falsely(Fact fact, List<String> wrong, Random random) {
    return fact.value() instanceof Value.Year year
        ? Integer.toString(
            Choices.clearlyOther(
                wrong.stream().map(Integer::valueOf).toList(), year.year(), random))
        : wrong.get(random.nextInt(wrong.size()));
  }

  private static int ease(Fact fact) {
    return 6 - fact.prominence();
  }

  private void quantity(Fact fact, Value.Quantity quantity) {
    Set<String> truths = new HashSet<>();
    told.ofItsSubject(fact).stream()
        .filter(f -> f.value() instanceof Value.Quantity)
        .forEach(f -> truths.add(f.value().text()));
    Predicate<BigDecimal> forbidden =
        n ->
            truths.contains(new Value.Quantity(n, quantity.unit(), quantity.counted()).text())
                || quantity.unit().equals("%") && n.compareTo(BigDecimal.valueOf(100)) > 0
                || quantity.number().signum() > 0 && n.signum() <= 0
                || farFrom(quantity.number(), n)
                || fact.relation().equals("atomic number") && n.compareTo(HEAVIEST) > 0
                // An index below one stays there.
                || quantity.number().scale() >= 2
                    && quantity.number().compareTo(BigDecimal.ONE) < 0
                    && n.compareTo(BigDecimal.ONE) >= 0;
    Optional<List<BigDecimal>> options =
        quantity.counted() && quantity.number().compareTo(Choices.FEW) < 0
            ? Choices.counts(quantity.number(), forbidden, random(fact, "options"))
            : Choices.around(quantity.number(), forbidden, random(fact, "options"));
    BigDecimal tolerance =
        quantity.counted() ? BigDecimal.ZERO : Tolerance.ofMeasure(quantity.number());
    if (rivals.dispute(fact, quantity)) {
      return;
    }
    if (memorable(quantity.number())
        && !quantity.unit().startsWith("people per")
        && (quantity.counted() || fact.prominence() > MINOR)) {
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
          if (fact.prominence() > MINOR) {
            statement(
                fact,
                texts.stream().filter(t -> !t.equals(fact.value().text())).toList(),
                ease(fact));
          }
        });
  }

  /** The atomic number behind which no element is known. */
  private static final BigDecimal HEAVIEST = new BigDecimal("118");

  /** So many times the right value nobody believes. */
  private static final BigDecimal INCREDIBLE = new BigDecimal("2.5");

  private static boolean farFrom(BigDecimal key, BigDecimal wrong) {
    return key.signum() > 0
        && (wrong.compareTo(key.multiply(INCREDIBLE)) > 0
            || key.compareTo(wrong.multiply(INCREDIBLE)) > 0);
  }

  /** Nobody is asked to type 768,551 or 178.91. */
  private static boolean memorable(BigDecimal number) {
    int digits = number.stripTrailingZeros().precision();
    return digits <= (number.scale() > 0 ? MOST_DIGITS_BROKEN : MOST_DIGITS);
  }

  private void year(Fact fact, Value.Year year) {
    // "Salt (1920 film)", "Tom Elm (footballer, born 1995)"
    if (title.contains(year.text())) {
      return;
    }
    boolean typed = fact.prominence() >= 3 && !twoCalendars(fact);
    boolean chosen =
        !LIFE.contains(fact.relation())
            && (!typed || !facts.subject().happened() && !aside(fact, Wording.question(fact)));
    // In a year that the text names nearly the same may be true.
    yearsAround(fact, year, y -> text.contains(Integer.toString(y)))
        .filter(years -> Choices.near(year.year(), years))
        .or(() -> yearsAround(fact, year, y -> false))
        .ifPresent(
            years -> {
              List<String> texts = years.stream().map(y -> Integer.toString(y)).toList();
              if (chosen) {
                add(
                    fact,
                    Choices.ordered(texts, fact.value().text()),
                    Wording.question(fact),
                    ease(fact) + 1);
              }
              statement(
                  fact,
                  texts.stream()
                      .filter(t -> !t.equals(fact.value().text()) && !text.contains(t))
                      .filter(t -> Integer.parseInt(t) <= Math.max(lastTold, year.year()))
                      .toList(),
                  ease(fact) + 1);
            });
    if (typed) {
      add(
          fact,
          new Kind.Numeric(BigDecimal.valueOf(year.year()), BigDecimal.ZERO, Optional.empty()),
          Wording.question(fact),
          ease(fact) + 2);
    }
  }

  private Optional<List<Integer>> yearsAround(
      Fact fact, Value.Year key, Predicate<Integer> forbidden) {
    return Choices.years(
        key.year(),
        latest(key.year()),
        year -> outlived(fact, key, year) || forbidden.test(year),
        random(fact, "options"));
  }

  /** Whoever knows what somebody did rules out most years of his life: these are typed. */
  private static final Set<String> LIFE = Set.of("when was born", "when died");

  private static final Pattern OLD_STYLE =
      Pattern.compile("\\b(?:O\\.?S\\.?|Old Style|N\\.S\\.|New Style|Julian)(?![\\p{L}])");

  /** Whether its proof has a date of the old calendar beside one of the new. */
  private boolean twoCalendars(Fact fact) {
    return fact.evidence().stream().anyMatch(span -> OLD_STYLE.matcher(quoted.apply(span)).find());
  }

  /** In years of age. */
  private static final int GROWN = 16;

  /** Whether somebody who did something in one year could not have done it in another. */
  private boolean outlived(Fact fact, Value.Year key, int year) {
    boolean died =
        told.another(fact, "when died").filter(end -> end >= key.year() && end < year).isPresent();
    boolean unborn =
        told.another(fact, "when was born")
            .filter(start -> start <= key.year())
            // Nobody believes that a child did what grown people do.
            .filter(start -> start + (key.year() >= start + GROWN ? GROWN : 0) > year)
            .isPresent();
    return died || unborn;
  }

  /** Whether whoever did something in some years could have done it in others. */
  private boolean lived(Fact fact, Value.Years key, int[] period) {
    return !outlived(fact, new Value.Year(key.first()), period[0])
        && !outlived(fact, new Value.Year(key.last()), period[1]);
  }

  /** By how many years a false date is off. */
  private static final List<Integer> OTHER_YEARS = List.of(-7, -4, 3, 6);

  private void day(Fact fact, Value.Day day) {
    List<String> texts =
        Choices.days(day.date(), d -> false, random(fact, "options")).stream()
            .map(d -> new Value.Day(d, day.monthFirst()).text())
            .toList();
    add(fact, Choices.ordered(texts, day.text()), Wording.question(fact), ease(fact) + 2);
    // Another day of the same year would be a trick.
    statement(
        fact,
        OTHER_YEARS.stream()
            .map(day.date()::plusYears)
            .filter(date -> date.getYear() <= Math.max(lastTold, day.date().getYear()))
            .filter(date -> !outlived(fact, new Value.Year(day.date().getYear()), date.getYear()))
            .map(date -> new Value.Day(date, day.monthFirst()).text())
            .toList(),
        ease(fact) + 2);
  }

  /**
   * Behind which year no wrong option lies: the last that the document names, for its readers know
   * of no later one, or today's where it has the key for its last.
   */
  private int latest(int key) {
    return key < lastTold ? lastTold : latestYear;
  }

  private void years(Fact fact, Value.Years years) {
    if (years.last() - years.first() > 20 || title.contains(Integer.toString(years.first()))) {
      return;
    }
    Stream.of("options", "other options", "third options", "last options")
        .map(
            seed ->
                Choices.periods(
                    years.first(), years.last(), latest(years.last()), random(fact, seed)))
        .flatMap(Optional::stream)
        .filter(periods -> periods.stream().allMatch(period -> lived(fact, years, period)))
        .findFirst()
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

  /** Whether the answer is what the bank is named after: then it is a statement at most. */
  private boolean title(Fact fact, Value.Name name) {
    String bare = OF_EVERY_NAME.matcher(name.text()).replaceAll("");
    return fact.predicate() instanceof io.quarry.fact.Predicate.Identity
        && (fact.rule().endsWith(".superlative") && told(name.text(), Wording.question(fact))
            || facts.subject().named(name.text())
            || facts.subject().namedBeforeComma(bare)
            || facts.subject().named("The " + name.text())
            || facts.subject().named(bare));
  }

  /** In letters: words that begin alike tell one another. */
  private static final int TELLING_START = 4;

  private static final int SHORTEST_TELLING = 3;

  private static final Set<String> JOINING = Set.of("the", "and", "for", "from");

  /**
   * Whether the title and the question have all words of a name: the largest stock exchange is the
   * "Norvik Stock Exchange" in a bank on Norvik, and the highest volcano "Salt's Volcano" in one on
   * Salt.
   */
  private boolean told(String name, String question) {
    Set<String> words = starts(name);
    return !words.isEmpty() && starts(title + " " + question).containsAll(words);
  }

  private static Set<String> starts(String text) {
    return Wording.NOT_A_WORD
        .splitAsStream(Spelling.unaccented(text).toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_TELLING && !JOINING.contains(word))
        .map(word -> word.substring(0, Math.min(TELLING_START, word.length())))
        .collect(Collectors.toSet());
  }

  /** "Port of Norvik", "Norvik Systems plc": what such names add tells little. */
  private static final Pattern OF_EVERY_NAME =
      Pattern.compile(
          "^(?:[Tt]he )?(?:Port|City|Town|State|Kingdom|Republic|University|Isle) of (?:the )?|,? (?:plc|PLC|Inc\\.?|Ltd\\.?|Limited|Corporation|Company|Group|AG|SA|GmbH)$");

  private static final Pattern WITHIN_TOWN =
      Pattern.compile(
          "(?:Mount|Fort|Camp|Cape) .*|.* (?:Square|Street|Road|House|Park|Villas|Terrace|Gardens|Cottages?|Farm|Castle|Palace|Hall|Lodge|Manor|Estate|Hospital|Abbey|Plantation)");

  /** A place in a place in a region: who knows the village need not know the farm or the street. */
  private static boolean farm(Value.Name name) {
    return name.kind().equals("place")
        && !ClassLists.knows("city", name.text())
        && (WITHIN_TOWN.matcher(name.text()).matches()
            || name.aliases().stream().anyMatch(alias -> alias.split(", ").length > 3));
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** With the forms in which the text has a name elsewhere. */
  private Value.Name asTold(Fact fact, Value.Name name) {
    return switch (name.kind()) {
      case "city" -> name.also(fuller(name.text()));
      case "family" -> name.also(Taxa.families(text, fact.subject()));
      default ->
          name.also(
              otherNames.of(name.text()).stream()
                  .filter(other -> !facts.subject().named(other))
                  .filter(other -> !Wording.question(fact).contains(other))
                  .toList());
    };
  }

  /** "Salt Elm Birk" where a text says "the capital Salt Elm Birk", and elsewhere "Salt". */
  private List<String> fuller(String city) {
    return Pattern.compile(
            "\\bcapital(?: city)?,?\\s+(" + Pattern.quote(city) + "(?:\\s+\\p{Lu}\\p{L}+){1,2})")
        .matcher(text)
        .results()
        .map(found -> BLANKS.matcher(found.group(1)).replaceAll(" "))
        .distinct()
        .toList();
  }

  /** The forms but for those that the question says itself: beetles, of the order of the beetle. */
  private static List<String> unasked(List<String> accepted, String question) {
    List<String> asked = Wording.NOT_A_WORD.splitAsStream(question).toList();
    return accepted.stream()
        .filter(
            form ->
                form.equals(accepted.getFirst())
                    || form.indexOf(' ') >= 0
                    || !Character.isLowerCase(form.codePointAt(0))
                    || asked.stream()
                        .noneMatch(word -> word.equals(form) || (word + "s").equals(form)))
        .toList();
  }

  private static final Pattern COUNTY = Pattern.compile(".*[^ ]shire");

  /**
   * Whether a birthplace is no town, or the text tells it in a shorter form: "Zund", "Great-Zund".
   */
  private boolean otherwiseBorn(Fact fact, Value.Name name) {
    String place = name.text();
    String shorter = place.substring(place.indexOf('-') + 1);
    return fact.relation().equals("birthplace")
        && name.kind().equals("place")
        && (COUNTY.matcher(place).matches()
            || ClassLists.knows("county", place)
            || place.indexOf('-') > 0
                && Pattern.compile("(?<!-)\\b" + Pattern.quote(shorter) + "\\b")
                    .matcher(text)
                    .find());
  }

  /** "in Birk, Norvik": whoever writes Birk of what stands in Norvik is as right. */
  private boolean within(Fact fact, Value.Name name) {
    return fact.relation().equals("town")
        && Pattern.compile(
                "\\b(?:in|at) \\p{Lu}[\\p{L}\\p{M}-]+(?: \\p{Lu}[\\p{L}\\p{M}-]+)?, "
                    + Pattern.quote(name.text().replaceFirst(" City$", ""))
                    + "\\b")
            .matcher(text)
            .find();
  }

  private static final Pattern IN_A_LAND = Pattern.compile(".* in (?:the )?\\p{Lu}[^,]*");

  /** Of cities "in Westland" only those can be told apart that the text tells of. */
  private List<String> fitting(Fact fact, Value.Name name, List<String> wrong) {
    return name.kind().equals("city")
            && fact.predicate() instanceof io.quarry.fact.Predicate.Identity identity
            && IN_A_LAND.matcher(identity.verbPhrase()).matches()
        ? wrong.stream().filter(text::contains).toList()
        : wrong;
  }

  /** Whether the title has the answer in brackets: who made the "Elm (Salt Works)". */
  private boolean bracketed(Value.Name name) {
    int open = title.indexOf('(');
    return open > 0 && title.substring(open).contains(name.text());
  }

  /**
   * What nobody who has read the title takes for another: "Norvik is in Westland", "Westmouth is
   * the capital of Norvania".
   */
  private static final Set<String> PLAIN =
      Set.of("country", "language of origin", "capital", "capital of", "province", "state");

  private static final Set<String> LOCAL =
      Set.of("district", "municipality", "borough", "commune", "township", "parish");

  private void name(Fact fact, Value.Name name) {
    // A name in other letters differs from it by as little.
    if (!name.kind().equals("written form") && misspellings.in(name.text())) {
      return;
    }
    // "Westland, Norvik" has its parts the other way round.
    if (fact.relation().equals("town") && ClassLists.knows("country", name.text())) {
      return;
    }
    if (Taxa.obscure(name, text) || Taxa.echoed(name, fact.subject()) || bracketed(name)) {
      return;
    }
    // Salton lies in the district City of Salton.
    if (LOCAL.contains(fact.relation())
        && Spelling.key(name.text()).contains(Spelling.key(fact.subject()))) {
      return;
    }
    // Salton lies in County Salton.
    if (name.kind().equals("county")
        && Spelling.key(name.text().replaceFirst("^County | County$", ""))
            .equals(Spelling.key(fact.subject()))) {
      return;
    }
    // In which country Elmford, Westland lies, the name of its state tells.
    if (fact.relation().equals("country") && fact.subject().contains(", ")) {
      return;
    }
    boolean title = title(fact, name);
    List<String> wrong = fitting(fact, name, names.wrong(fact, name, random(fact, "wrong")));
    if (name.kind().equals("currency") && name.text().indexOf(' ') < 0) {
      // Beside "Dinar" "Salt pound" tells that it is another land's.
      wrong = wrong.stream().filter(other -> other.indexOf(' ') < 0).toList();
    }
    if (wrong.size() >= FEWEST_WRONG) {
      Random random = random(fact, "options");
      if (!title) {
        add(
            fact,
            Choices.shuffled(name.text(), wrong, random),
            Wording.question(fact),
            ease(fact) + 1);
      }
      // Nobody wonders in which state "Salt Point, California" lies.
      String subject = Spelling.key(fact.subject());
      String value = Spelling.key(name.text());
      if (!PLAIN.contains(fact.relation())
          && !name.kind().equals("currency")
          && (subject.equals(value) || !subject.contains(value))) {
        statement(fact, wrong, ease(fact));
      }
    }
    // Who may slip by a letter has the answer in the question: "Norvyk" for Norvik.
    boolean repeated =
        name.kind().equals("written form")
            && NearMiss.alike(AcceptedForms.of(name, facts.subject()), fact.subject());
    boolean typed =
        !title
            && !repeated
            && !Spelling.foreignScript(name.text())
            && (name.kind().equals("expansion")
                || !name.text().contains(" and ") && name.text().split(" ").length <= 4)
            && !VARYING.contains(fact.relation())
            && !farm(name)
            && !otherwiseBorn(fact, name)
            && !within(fact, name)
            && !misspellings.perhaps(name.text())
            // "Where" is answered by a house, a town and a country.
            && !Wording.typedQuestion(fact).startsWith("Where ")
            && fact.prominence() >= 3;
    if (typed) {
      List<String> accepted =
          fact.rule().endsWith(".superlative")
              ? AcceptedForms.withParts(name, facts.subject(), Wording.typedQuestion(fact))
              : AcceptedForms.of(asTold(fact, name), facts.subject());
      accepted = unasked(accepted, Wording.typedQuestion(fact));
      add(fact, new Kind.ShortAnswer(accepted), Wording.typedQuestion(fact), ease(fact) + 2);
    }
  }
}
