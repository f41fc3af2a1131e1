package io.quarry.generate;

import io.quarry.document.Span;
import io.quarry.fact.NameIndex;
import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.fact.Spelling;
import io.quarry.question.AskedFact;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.atteo.evo.inflector.English;

/** Asks lists: how many there are, their names in other scripts, former names, people, twins. */
final class RosterQuestions {

  private static final int FEWEST_PAIRS = 3;
  private static final int MOST_PAIRS = 5;

  /** Questions with one and the same stem: its two keys would contradict one another. */
  private static final int MOST_PLAIN_TWINS = 1;

  private final Roster roster;

  /** Names of places anywhere in the document. */
  private final List<String> places;

  private final int latestYear;
  private final List<Draft> drafts = new ArrayList<>();

  private RosterQuestions(Roster roster, List<String> places, int latestYear) {
    this.roster = roster;
    this.places = places;
    this.latestYear = latestYear;
  }

  static List<Draft> of(List<Roster> rosters, NameIndex names, int latestYear) {
    List<Draft> drafts = new ArrayList<>();
    List<String> places =
        new ArrayList<>(names.ofClass("city").stream().map(RosterQuestions::place).toList());
    for (Roster roster : rosters) {
      List<String> members = roster.members().stream().map(Member::name).toList();
      if (members.stream().anyMatch(places::contains)) {
        members.stream().filter(member -> !places.contains(member)).forEach(places::add);
      }
    }
    for (Roster roster : rosters) {
      RosterQuestions maker = new RosterQuestions(roster, places, latestYear);
      switch (roster.noun()) {
        case "person" -> maker.people();
        case "twin town" -> maker.twins();
        default -> maker.parts();
      }
      drafts.addAll(maker.drafts);
    }
    return drafts;
  }

  private void add(
      AskedFact fact,
      String asked,
      Kind kind,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      int prominence,
      List<Span> evidence) {
    drafts.add(
        new Draft(
            fact,
            asked,
            kind,
            stem,
            explanation,
            "list." + rule,
            roster.topic(),
            difficulty,
            prominence,
            evidence,
            Optional.empty()));
  }

  private List<Span> proof(Member... members) {
    List<Span> spans = new ArrayList<>(List.of(roster.intro()));
    for (Member member : members) {
      spans.add(member.span());
    }
    return spans;
  }

  private List<Span> proof(List<Member> members) {
    return proof(members.toArray(Member[]::new));
  }

  // ---- parts of a whole ----

  private void parts() {
    count();
    selectAll();
    lastOne();
    scripts();
    formerNames();
  }

  private void count() {
    if (roster.stated().isEmpty() || roster.stated().getAsInt() != roster.members().size()) {
      return;
    }
    int count = roster.stated().getAsInt();
    String plural = plural(roster.noun());
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "number of " + plural,
            Map.of(),
            List.of(Integer.toString(count)),
            Optional.empty());
    String stem = "How many %s does %s have?".formatted(plural, roster.subject());
    String explanation =
        "%s has %s %s.".formatted(Wording.capital(roster.subject()), count, plural);
    add(
        fact,
        "value",
        new Kind.Numeric(BigDecimal.valueOf(count), BigDecimal.ZERO, Optional.empty()),
        stem,
        explanation,
        "count",
        2,
        4,
        proof());
    Random random = Seeds.random(fact.id(), "options");
    BigDecimal key = BigDecimal.valueOf(count);
    (key.compareTo(Choices.FEW) < 0
            ? Choices.counts(key, n -> false, random)
            : Choices.around(key, n -> n.signum() <= 0, random))
        .ifPresent(
            numbers ->
                add(
                    fact,
                    "value",
                    Choices.ordered(
                        numbers.stream().map(BigDecimal::toPlainString).toList(),
                        Integer.toString(count)),
                    stem,
                    explanation,
                    "count",
                    2,
                    4,
                    proof()));
  }

  /** All of a closed list, among other places that the document names. */
  private void selectAll() {
    List<String> members = roster.members().stream().map(Member::name).toList();
    if (members.size() > 3 || roster.stated().isEmpty()) {
      return;
    }
    boolean known =
        members.stream().anyMatch(m -> places.stream().anyMatch(c -> Spelling.same(c, m)));
    AskedFact fact =
        Draft.fact(
            roster.subject(), "its " + plural(roster.noun()), Map.of(), members, Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<String> others =
        Seeds.shuffled(places, random).stream()
            .filter(c -> members.stream().noneMatch(m -> Spelling.alike(c, m)))
            .filter(c -> c.indexOf(' ') < 0 && !Spelling.alike(c, roster.subject()))
            .distinct()
            .limit(3)
            .toList();
    if (!known || others.size() < 2) {
      return;
    }
    List<Option> options = new ArrayList<>();
    members.forEach(m -> options.add(new Option(m, true)));
    others.forEach(o -> options.add(new Option(o, false)));
    add(
        fact,
        "members",
        new Kind.MultipleChoice(Seeds.shuffled(options, random), false),
        "Which of these places are %s of %s?".formatted(plural(roster.noun()), roster.subject()),
        "The %s of %s are %s."
            .formatted(plural(roster.noun()), roster.subject(), String.join(" and ", members)),
        "members",
        3,
        3,
        proof(roster.members()));
  }

  /** "Kimchaek city" is the place Kimchaek. */
  private static String place(String city) {
    return city.endsWith(" city") ? city.substring(0, city.length() - 5) : city;
  }

  /** A short closed list with one of its names to be filled in. */
  private void lastOne() {
    int size = roster.members().size();
    if (size < 3 || size > 5 || roster.stated().isEmpty() || roster.stated().getAsInt() != size) {
      return;
    }
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "all of its " + plural(roster.noun()),
            Map.of(),
            roster.members().stream().map(Member::name).toList(),
            Optional.empty());
    List<Member> order = Seeds.shuffled(roster.members(), Seeds.random(fact.id(), "blank"));
    Member blank = order.get(size - 1);
    String others =
        String.join(", ", order.subList(0, size - 1).stream().map(Member::name).toList());
    add(
        fact,
        "blank",
        new Kind.Cloze(List.of(blank.name())),
        "The %s of %s are %s and %s."
            .formatted(plural(roster.noun()), roster.subject(), others, Question.BLANK),
        "%s is one of the %s %s of %s."
            .formatted(blank.name(), size, plural(roster.noun()), roster.subject()),
        "blank",
        4,
        2,
        proof(roster.members()));
  }

  private static String plural(String noun) {
    return noun.endsWith("species") || noun.endsWith("series") ? noun : English.plural(noun);
  }

  private void scripts() {
    List<Member> written = roster.members().stream().filter(m -> m.foreign().isPresent()).toList();
    if (written.size() < FEWEST_PAIRS) {
      return;
    }
    for (Member member : written) {
      String form = member.foreign().orElseThrow();
      String script = script(form);
      AskedFact fact =
          Draft.fact(member.name(), "name in " + script, Map.of(), List.of(form), Optional.empty());
      Random random = Seeds.random(fact.id(), "options");
      String explanation =
          "The %s %s is written %s in %s.".formatted(roster.noun(), member.name(), form, script);
      List<Member> others =
          Seeds.shuffled(written.stream().filter(m -> m != member).toList(), random)
              .subList(0, Math.min(3, written.size() - 1));
      if (random.nextBoolean()) {
        add(
            fact,
            "subject",
            Choices.shuffled(member.name(), others.stream().map(Member::name).toList(), random),
            "Which %s is written %s in %s?".formatted(roster.relation(), form, script),
            explanation,
            "script",
            3,
            3,
            proof(member));
      } else {
        add(
            fact,
            "value",
            Choices.shuffled(
                form, others.stream().map(m -> m.foreign().orElseThrow()).toList(), random),
            "How is the name of the %s %s written in %s?"
                .formatted(roster.noun(), member.name(), script),
            explanation,
            "script",
            3,
            3,
            proof(member));
      }
    }
    List<Member> chosen =
        Seeds.shuffled(written, Seeds.random(roster.relation(), "pairs"))
            .subList(0, Math.min(MOST_PAIRS - 1, written.size()));
    List<Kind.Pair> pairs =
        chosen.stream().map(m -> new Kind.Pair(m.name(), m.foreign().orElseThrow())).toList();
    String script = script(pairs.get(0).right());
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "names of its " + plural(roster.noun()) + " in " + script,
            Map.of(),
            pairs.stream().map(p -> p.left() + " = " + p.right()).toList(),
            Optional.empty());
    add(
        fact,
        "pairs",
        new Kind.Matching(pairs),
        "Match each %s with its name in %s.".formatted(roster.relation(), script),
        "The list gives each %s with its name in %s.".formatted(roster.noun(), script),
        "script-pairs",
        4,
        3,
        proof(chosen));
  }

  static String script(String form) {
    int letter = form.codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return switch (Character.UnicodeScript.of(letter)) {
      case HANGUL -> "Hangul";
      case HAN -> "Chinese characters";
      case ARABIC -> "Arabic script";
      case CYRILLIC -> "Cyrillic";
      case GREEK -> "Greek letters";
      case DEVANAGARI -> "Devanagari";
      case HEBREW -> "Hebrew letters";
      case THAI -> "Thai script";
      default -> "its own script";
    };
  }

  private void formerNames() {
    List<Member> renamed = roster.members().stream().filter(m -> m.formerly().isPresent()).toList();
    for (Member member : renamed) {
      String former = member.formerly().orElseThrow();
      AskedFact fact =
          Draft.fact(member.name(), "former name", Map.of(), List.of(former), Optional.empty());
      String until = member.until().isPresent() ? " until " + member.until().getAsInt() : "";
      String explanation = "%s was called %s%s.".formatted(member.name(), former, until);
      Random random = Seeds.random(fact.id(), "options");
      List<String> others =
          renamed.stream().filter(m -> m != member).map(m -> m.formerly().orElseThrow()).toList();
      if (others.size() >= 2) {
        add(
            fact,
            "value",
            Choices.shuffled(former, others.subList(0, Math.min(3, others.size())), random),
            "What was the %s %s called%s?".formatted(roster.noun(), member.name(), until),
            explanation,
            "former-name",
            3,
            4,
            proof(member));
      }
      List<String> names =
          Seeds.shuffled(
              roster.members().stream().filter(m -> m != member).map(Member::name).toList(),
              random);
      if (names.size() >= 2) {
        add(
            fact,
            "subject",
            Choices.shuffled(member.name(), names.subList(0, Math.min(3, names.size())), random),
            "Which %s was called %s%s?".formatted(roster.relation(), former, until),
            explanation,
            "former-name",
            3,
            4,
            proof(member));
      }
      member.until().ifPresent(year -> renamedIn(member, former, year, explanation));
    }
  }

  private void renamedIn(Member member, String former, int year, String explanation) {
    AskedFact fact =
        Draft.fact(
            member.name(),
            "last year of the name " + former,
            Map.of(),
            List.of(Integer.toString(year)),
            Optional.empty());
    years(
        fact,
        year,
        "Until what year was the %s %s called %s?".formatted(roster.noun(), member.name(), former),
        explanation,
        "renamed",
        4,
        member);
    Random random = Seeds.random(fact.id(), "truth");
    boolean truth = random.nextBoolean();
    Choices.years(year, latestYear, y -> false, random)
        .ifPresent(
            years -> {
              int other =
                  years.stream()
                      .filter(y -> y != year)
                      .skip(random.nextInt(3))
                      .findFirst()
                      .orElseThrow();
              add(
                  fact,
                  "value",
                  new Kind.TrueFalse(truth),
                  "Until %s, the %s %s was called %s."
                      .formatted(truth ? year : other, roster.noun(), member.name(), former),
                  explanation,
                  "renamed",
                  3,
                  3,
                  proof(member));
            });
  }

  private void years(
      AskedFact fact,
      int year,
      String stem,
      String explanation,
      String rule,
      int difficulty,
      Member member) {
    Choices.years(year, latestYear, y -> false, Seeds.random(fact.id(), "options"))
        .ifPresent(
            years ->
                add(
                    fact,
                    "value",
                    Choices.ordered(
                        years.stream().map(y -> Integer.toString(y)).toList(),
                        Integer.toString(year)),
                    stem,
                    explanation,
                    rule,
                    difficulty,
                    3,
                    proof(member)));
  }

  private void typedYear(
      AskedFact fact, int year, String stem, String explanation, String rule, Member member) {
    add(
        fact,
        "value",
        new Kind.Numeric(BigDecimal.valueOf(year), BigDecimal.ZERO, Optional.empty()),
        stem,
        explanation,
        rule,
        5,
        2,
        proof(member));
  }

  // ---- people ----

  private void people() {
    for (Member member : roster.members()) {
      life(member, member.born(), "born", "year of birth", "was %s born");
      life(member, member.died(), "died", "year of death", "did %s die");
    }
    described();
    births();
  }

  private void life(
      Member member, OptionalInt year, String verb, String relation, String question) {
    if (year.isEmpty()) {
      return;
    }
    AskedFact fact =
        Draft.fact(
            member.name(),
            relation,
            Map.of(),
            List.of(Integer.toString(year.getAsInt())),
            Optional.empty());
    String stem = "In what year " + question.formatted(member.name()) + "?";
    String explanation =
        "%s %s%s in %s."
            .formatted(member.name(), verb.equals("born") ? "was " : "", verb, year.getAsInt());
    int other = (verb.equals("born") ? member.died() : member.born()).orElse(-1);
    if (Seeds.random(fact.id(), "kind").nextInt(4) == 0) {
      typedYear(fact, year.getAsInt(), stem, explanation, "life", member);
    } else {
      Choices.years(
              year.getAsInt(),
              Math.min(latestYear, verb.equals("born") && other > 0 ? other - 15 : latestYear),
              y -> y == other || verb.equals("died") && other > 0 && y < other + 15,
              Seeds.random(fact.id(), "options"))
          .ifPresent(
              years ->
                  add(
                      fact,
                      "value",
                      Choices.ordered(
                          years.stream().map(y -> Integer.toString(y)).toList(),
                          Integer.toString(year.getAsInt())),
                      stem,
                      explanation,
                      "life",
                      4,
                      2,
                      proof(member)));
    }
  }

  /** A member with what holds of him or her, as a verb phrase: "was a writer". */
  private record Described(Member member, String phrase, Set<String> words) {}

  private List<Described> descriptions() {
    List<Described> described = new ArrayList<>();
    for (Member member : roster.members()) {
      member
          .description()
          .flatMap(description -> phrase(description, member.died().isPresent()))
          .ifPresent(
              phrase ->
                  described.add(
                      new Described(
                          member,
                          phrase,
                          new TreeSet<>(
                              List.of(
                                  Folding.fold(
                                          phrase.replaceFirst("^(?:was|is) (?:the |an? )?", ""))
                                      .split(" "))))));
    }
    return described;
  }

  /**
   * "South Korean writer" becomes "was a South Korean writer", "who founded Rome" becomes "founded
   * Rome". What is too long, or tells nothing, is left out.
   */
  private static Optional<String> phrase(String description, boolean past) {
    String first = description.split("[,;(.\u2014]| \u2013 ")[0].strip();
    String[] words = first.split(" ");
    if (first.isEmpty() || words.length > 9 || first.indexOf('"') >= 0) {
      return Optional.empty();
    }
    if (first.matches("who \\p{Ll}+ed .*")) {
      return Optional.of(first.substring(4));
    }
    String verb = past ? "was " : "is ";
    if (first.matches("(?:the|an?) .*")) {
      return Optional.of(verb + first);
    }
    String last = first.split(" (?:of|from|in|for|at|who|and) ")[0];
    String head = last.substring(last.lastIndexOf(' ') + 1);
    if (!Character.isLowerCase(head.codePointAt(0))) {
      // "President of the Assembly" is an office and takes no article.
      return first.matches("\\p{Lu}\\p{Ll}+ of .*") ? Optional.of(verb + first) : Optional.empty();
    }
    boolean vowel = "aeiouAEIO".indexOf(first.charAt(0)) >= 0;
    return Optional.of(verb + (vowel ? "an " : "a ") + first);
  }

  private void described() {
    List<Described> all = descriptions();
    for (Described one : all) {
      boolean ambiguous =
          all.stream()
              .anyMatch(
                  o ->
                      o != one
                          && (o.words().containsAll(one.words())
                              || one.words().containsAll(o.words())));
      if (ambiguous || all.size() < 3) {
        continue;
      }
      AskedFact fact =
          Draft.fact(
              one.member().name(),
              "who this is",
              Map.of(),
              List.of(one.phrase()),
              Optional.empty());
      Random random = Seeds.random(fact.id(), "options");
      List<String> names =
          Seeds.shuffled(
              all.stream().filter(o -> o != one).map(o -> o.member().name()).toList(), random);
      add(
          fact,
          "subject",
          Choices.shuffled(
              one.member().name(), names.subList(0, Math.min(3, names.size())), random),
          "Which %s %s?".formatted(roster.relation(), one.phrase()),
          "%s %s.".formatted(one.member().name(), one.phrase()),
          "description",
          3,
          3,
          proof(one.member()));
    }
    List<Described> distinct =
        all.stream()
            .filter(
                one ->
                    all.stream()
                        .noneMatch(
                            o ->
                                o != one
                                    && (o.words().containsAll(one.words())
                                        || one.words().containsAll(o.words()))))
            .toList();
    if (distinct.size() >= FEWEST_PAIRS) {
      List<Described> chosen =
          Seeds.shuffled(distinct, Seeds.random(roster.relation(), "descriptions"))
              .subList(0, Math.min(MOST_PAIRS, distinct.size()));
      List<Kind.Pair> pairs =
          chosen.stream().map(d -> new Kind.Pair(d.member().name(), d.phrase())).toList();
      AskedFact fact =
          Draft.fact(
              roster.subject(),
              "who is who: " + roster.relation(),
              Map.of(),
              pairs.stream().map(p -> p.left() + " = " + p.right()).toList(),
              Optional.empty());
      add(
          fact,
          "pairs",
          new Kind.Matching(pairs),
          "Match each %s with what is said of him or her.".formatted(roster.relation()),
          "The list says who each of them is or was.",
          "description-pairs",
          4,
          3,
          proof(chosen.stream().map(Described::member).toList()));
    }
  }

  private void births() {
    List<Member> dated = roster.members().stream().filter(m -> m.born().isPresent()).toList();
    List<Member> chosen = new ArrayList<>();
    for (Member member : Seeds.shuffled(dated, Seeds.random(roster.relation(), "births"))) {
      boolean clear =
          chosen.stream()
              .allMatch(c -> Math.abs(c.born().getAsInt() - member.born().getAsInt()) >= 3);
      if (clear && chosen.size() < 4) {
        chosen.add(member);
      }
    }
    if (chosen.size() < FEWEST_PAIRS) {
      return;
    }
    chosen.sort(Comparator.comparingInt(m -> m.born().getAsInt()));
    List<String> names = chosen.stream().map(Member::name).toList();
    AskedFact fact =
        Draft.fact(
            roster.subject(),
            "order of birth: " + roster.relation(),
            Map.of(),
            names,
            Optional.empty());
    String years =
        String.join(", ", chosen.stream().map(m -> m.name() + " " + m.born().getAsInt()).toList());
    add(
        fact,
        "order",
        new Kind.Ordering(names),
        "Put these people in order of their year of birth, earliest first.",
        "Their years of birth are: " + years + ".",
        "birth-order",
        4,
        2,
        proof(chosen));
  }

  // ---- twin towns ----

  private void twins() {
    int plain = 0;
    for (Member member : roster.members()) {
      AskedFact fact =
          Draft.fact(
              roster.subject(),
              "twin town",
              member.since().isPresent()
                  ? Map.of("since", Integer.toString(member.since().getAsInt()))
                  : Map.of("name", member.name()),
              List.of(member.name()),
              Optional.empty());
      Random random = Seeds.random(fact.id(), "options");
      List<String> wrong =
          Seeds.shuffled(ClassLists.siblings("city", List.of(member.name())), random).stream()
              .filter(
                  city -> roster.members().stream().noneMatch(m -> Spelling.alike(m.name(), city)))
              .filter(city -> !Spelling.alike(city, roster.subject()))
              .limit(3)
              .toList();
      String since = member.since().isPresent() ? " since " + member.since().getAsInt() : "";
      String explanation =
          "%s has been twinned with %s%s.".formatted(roster.subject(), member.name(), since);
      boolean one =
          roster.members().stream().filter(m -> m.since().equals(member.since())).count() == 1;
      if (wrong.size() >= 2 && one && member.since().isPresent()) {
        add(
            fact,
            "value",
            Choices.shuffled(member.name(), wrong, random),
            "With which city has %s been twinned%s?".formatted(roster.subject(), since),
            explanation,
            "twin",
            3,
            3,
            proof(member));
        add(
            fact,
            "value",
            new Kind.ShortAnswer(List.of(member.name())),
            "With which city has %s been twinned%s?".formatted(roster.subject(), since),
            explanation,
            "twin",
            4,
            3,
            proof(member));
      } else if (wrong.size() >= 2 && plain++ < MOST_PLAIN_TWINS) {
        add(
            fact,
            "value",
            Choices.shuffled(member.name(), wrong, random),
            "Which of these cities is a twin town of %s?".formatted(roster.subject()),
            explanation,
            "twin",
            3,
            3,
            proof(member));
      }
      member
          .since()
          .ifPresent(
              year -> {
                AskedFact began =
                    Draft.fact(
                        roster.subject(),
                        "twinned since",
                        Map.of("with", member.name()),
                        List.of(Integer.toString(year)),
                        Optional.empty());
                years(
                    began,
                    year,
                    "Since what year has %s been twinned with %s?"
                        .formatted(roster.subject(), member.name()),
                    explanation,
                    "twin",
                    3,
                    member);
              });
    }
  }
}
