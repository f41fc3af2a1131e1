package io.quarry.generate;

import io.quarry.fact.Fact;
import io.quarry.fact.Facts;
import io.quarry.fact.Spelling;
import io.quarry.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wrong options for names: things of the same class, from the document first. */
final class NameOptions {

  /** More things of one kind than this are not looked through for wrong options. */
  private static final int MOST_SIBLINGS = 60;

  private static final String PERSON = "person";

  private static final Set<String> KIN = Set.of("father", "mother", "spouse");

  /** Classes whose members the lists hold all. */
  private static final Set<String> COUNTED_OUT = Set.of("state", "country", "continent", "ocean");

  private static final Set<String> SETTLED = Set.of("city", "town", "village", "place");
  private static final Pattern WATER_OR_LAND =
      Pattern.compile(
          "^(?:Lake|Mount|River|Sea|Gulf|Bay) | (?:Lakes?|Mountains?|Rivers?|Seas?|Ocean|Islands?|Valley|Range|Gulf|Bay)$");

  private static final Pattern SETTLEMENT = Pattern.compile(" (?:city|town|village)$");

  private static final Pattern COLOURED =
      Pattern.compile("^(?:Red|Orange|Yellow|Green|Blue|White|Black|Grey|Gray|Brown) ");

  private final Facts facts;
  private final String text;

  /** Found when somebody first asks for it: to look for them takes long. */
  private Set<String> settled;

  private final Map<String, List<Fact>> byKind = new HashMap<>();

  NameOptions(Facts facts, String text) {
    this.facts = facts;
    this.text = text;
    for (Fact fact : facts.facts()) {
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

  /** Names that are no answer to what a fact asks, at most as many as a choice takes. */
  List<String> wrong(Fact fact, Value.Name name, Random random) {
    List<String> own = new ArrayList<>();
    for (Fact other : byKind.getOrDefault(name.kind(), List.of())) {
      if (other != fact
          && other.value() instanceof Value.Name sibling
          && (sibling.kind().equals(name.kind()) && !name.kind().isEmpty())
          && !(other.relation().equals(fact.relation())
              && other.qualifiers().equals(fact.qualifiers()))
          && !unfit(fact, other)) {
        own.add(sibling.text());
      }
    }
    if (name.kind().equals("written form")) {
      facts.rosters().stream()
          .filter(roster -> !roster.noun().equals(PERSON))
          .flatMap(roster -> roster.members().stream())
          .forEach(member -> member.foreign().ifPresent(own::add));
      // Where each ends in the sign for its class, another class is no option.
      own.removeIf(
          form ->
              Spelling.foreignScript(form)
                  && !form.endsWith(name.text().substring(name.text().length() - 1)));
    }
    boolean closed = fact.relation().equals("neighbour");
    own.addAll(facts.names().ofClass(listed(name)));
    own.removeIf(this::formerly);
    if (SETTLED.contains(listed(name))) {
      own.removeIf(candidate -> !settlement(candidate));
    }
    if (COUNTED_OUT.contains(name.kind()) && ClassLists.knows(name.kind(), name.text())) {
      own.removeIf(candidate -> !ClassLists.knows(name.kind(), candidate));
    }
    List<String> wrong = new ArrayList<>();
    Options pool = new Options(fact, name);
    if (name.kind().equals("language")) {
      // A family of languages is none.
      own.removeIf(candidate -> !ClassLists.knows("language", candidate));
    }
    List<String> told = Seeds.shuffled(own, random);
    // Of a country a village is no capital: it is offered where the lists know nothing better.
    boolean known = ClassLists.knows("country", fact.subject()) && listed(name.kind(), name.text());
    pool.take(told.stream().filter(other -> !known || listed(name.kind(), other)).toList(), wrong);
    if (!closed || name.kind().equals("sea")) {
      pool.take(
          toldFirst(Seeds.shuffled(ClassLists.siblings(listed(name), name.forms(), text), random)),
          wrong);
    }
    pool.take(told, wrong);
    return wrong;
  }

  /**
   * Names that do not fill a gap which holds {@code name}, without the word for their class, which
   * stands beside the gap.
   *
   * @param fitting whether a name goes with the words around the gap
   * @param around the sentence and its neighbours: what they name may fill the gap as well
   */
  List<String> wrongInGap(
      Fact fact, Value.Name name, String around, Predicate<String> fitting, Random random) {
    List<String> own = new ArrayList<>();
    if (name.kind().equals(PERSON)) {
      own.addAll(facts.people());
    }
    byKind.getOrDefault(name.kind(), List.of()).forEach(other -> own.add(other.value().text()));
    own.addAll(facts.names().ofClass(name.kind()));
    own.removeIf(
        candidate ->
            formerly(candidate) || facts.subject().named(candidate) || !fitting.test(candidate));
    // Whoever is told to have won one prize may have won any that his text names.
    if (PRIZES.contains(name.kind())) {
      own.clear();
    }
    // What only the text seems to put into a class gives way to what the lists know is of it.
    if (listed(name.kind(), name.text())) {
      own.removeIf(candidate -> !listed(name.kind(), candidate));
    }
    List<String> wrong = new ArrayList<>();
    Options pool = new Options(fact, name);
    pool.take(without(name, around, Seeds.shuffled(own, random)), wrong);
    List<String> listed =
        ClassLists.siblings(name.kind(), name.forms(), text).stream().filter(fitting).toList();
    // Many places are called Kingston: which is meant, its neighbours in the text tell.
    if (name.kind().equals("city") && listed.stream().noneMatch(text::contains)) {
      return List.of();
    }
    pool.take(without(name, around, toldFirst(Seeds.shuffled(listed, random))), wrong);
    return wrong;
  }

  private static final Set<String> PRIZES = Set.of("award", "prize", "medal", "trophy");

  /** What the text speaks of is believed before what it never names. */
  private List<String> toldFirst(List<String> names) {
    return names.stream().sorted(Comparator.comparing(name -> !text.contains(name))).toList();
  }

  /** Whether the lists know a name of a class, with or without the word for the class. */
  private static boolean listed(String kind, String name) {
    return ClassLists.knows(kind, name)
        || ClassLists.knows(kind, name + " " + Wording.capital(kind));
  }

  private static List<String> without(Value.Name name, String around, List<String> candidates) {
    if (!SETTLED.contains(name.kind())
        && name.text().toLowerCase(Locale.ROOT).endsWith(" " + name.kind())) {
      // The key is told with its class, and so are the others: "Red Sea", "Black Sea".
      String whole = Spelling.key(around);
      return candidates.stream()
          .filter(c -> c.toLowerCase(Locale.ROOT).endsWith(" " + name.kind()))
          .filter(c -> !whole.contains(Spelling.key(c)))
          .toList();
    }
    String noun = Pattern.quote(name.kind());
    // "Salt Lake City" is not whole without its last word.
    String last = SETTLED.contains(name.kind()) ? "(?-i: " + noun + "$)" : " " + noun + "$";
    Pattern classed = Pattern.compile("(?i)^(?:the )?(?:" + noun + " (?:of )?)?|" + last);
    String near = Spelling.key(around);
    return candidates.stream()
        .map(candidate -> classed.matcher(candidate).replaceAll(""))
        .filter(candidate -> !candidate.matches(".* (?:the|of|and)|.*['\u2019]s?(?: .*)?"))
        .filter(candidate -> candidate.length() > 2 && !near.contains(Spelling.key(candidate)))
        .toList();
  }

  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: (?:(?:de|del|la|las|los|da|do|am|sur|upon) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*){0,3})";

  private static final Pattern SETTLED_NAME =
      Pattern.compile(
          "\\b(?:in|at|to|from|near|of|between|and) "
              + NAME
              + "(?=[,.;)]| (?:in|is|are|was|were|lies|to|and|by|on|with|as|has|had|which|where|for|from)\\b)"
              + "|(?<!\\b(?:an?|the|its|this|one|every|or|and|old|new) )\\b"
              + NAME
              + "(?: (?:city|town)\\b|(?:,| is| was) an? (?:\\p{Ll}+ ){0,2}(?:city|town|village|port)\\b)");

  /** Names that the text uses as those of settlements. */
  private Set<String> settled() {
    if (settled == null) {
      settled = new HashSet<>();
      Matcher name = SETTLED_NAME.matcher(text);
      while (name.find()) {
        settled.add(name.group(1) == null ? name.group(2) : name.group(1));
      }
    }
    return settled;
  }

  /** "Muslim city" and "Garden City" are no cities: a city stands behind "in", "at" or "from". */
  private boolean settlement(String candidate) {
    String bare = SETTLEMENT.matcher(candidate).replaceFirst("");
    return ClassLists.knows("city", bare)
        || settled().contains(bare) && !bare.matches(".*(?:ian|ese|ish|ern)");
  }

  /** The class whose members are told apart: a place that somebody was born in is a city. */
  private static String listed(Value.Name name) {
    return name.kind().equals("place") ? "city" : name.kind();
  }

  /** "York was incorporated as the City of Toronto": York is what the subject was called once. */
  private boolean formerly(String candidate) {
    // "the castle of Hafn (Norvik)"
    if (text.contains(candidate + " (" + facts.subject().name())) {
      return true;
    }
    return facts.facts().stream()
        .filter(fact -> Spelling.same(fact.subject(), candidate))
        .map(Fact::relation)
        .anyMatch(
            relation ->
                relation.contains(Spelling.bare(facts.subject().name()))
                    && relation.matches(
                        ".*\\b(?:renamed|incorporated|became|becomes?|reorgani[sz]ed)\\b.*"));
  }

  /**
   * Whether one fact's value is too close to another's, or too far from it, to be its wrong option:
   * what borders to the north-west borders, in a way, to the west, and no mother is a father.
   */
  private static boolean unfit(Fact fact, Fact other) {
    if (KIN.contains(fact.relation()) && KIN.contains(other.relation())) {
      return true;
    }
    // Beside the founder of a dynasty a book's author is no answer that anybody believes.
    if (fact.rule().endsWith(".kin") && other.rule().endsWith(".kin")) {
      return true;
    }
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
              && (candidate.endsWith(suffix)
                  || ClassLists.knows(key.kind(), candidate) && !candidate.endsWith(" City"))
              && !COLOURED.matcher(candidate).find();
      String whole =
          drop ? candidate.substring(0, candidate.length() - suffix.length()) : candidate;
      String plain =
          SETTLED.contains(key.kind()) ? SETTLEMENT.matcher(whole).replaceFirst("") : whole;
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
                  other ->
                      overlap(Spelling.key(other), plain)
                          || key.kind().equals(PERSON) && last(other).equals(last(candidate))
                          || turned(other, shaped(candidate))
                          || Spelling.kin(other, candidate))
          && key.forms().stream().noneMatch(form -> Spelling.kin(form, candidate))
          && !told.contains(plain)
          && !told.contains(Spelling.key(Spelling.bare(candidate)))
          && !plain.contains(Spelling.key(fact.subject()))
          && !abbreviated(candidate)
          && (key.kind().equals("nationality")
              || key.kind().equals("language")
              || key.kind().equals("ocean")
              || !ClassLists.knows("nationality", shaped(candidate)))
          && !NO_NAME.matcher(shaped(candidate)).matches()
          && (key.text().indexOf(' ') < 0 || !smallEnd(shaped(candidate)) || smallEnd(key.text()))
          && Character.isUpperCase(shaped(candidate).replaceFirst("^the ", "").codePointAt(0))
              == Character.isUpperCase(key.text().replaceFirst("^the ", "").codePointAt(0))
          && !ofAnotherClass(candidate)
          && shapedAlike(candidate)
          && Spelling.script(candidate) == Spelling.script(key.text());
    }

    private static final Pattern NO_NAME =
        Pattern.compile(
            "It|He|She|They|This|That|There|The|In|His|Her|Its|Our|Their|.* The|(?:AD|BC|CE) .*|.*-(?:based|majority|speaking|dominated|style|led|controlled|born)(?: .*)?");

    /** "Catholic college" is no name beside "Elm College". */
    private static boolean smallEnd(String name) {
      return name.indexOf(' ') > 0 && Character.isLowerCase(last(name).codePointAt(0));
    }

    /** One person may be told by two names. */
    private static String last(String name) {
      return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Beside "Tumen" no option says "River", and beside "Tumen River" all do. */
    private boolean shapedAlike(String candidate) {
      String suffix = " " + key.kind();
      return key.kind().isEmpty()
          // The Yellow Sea beside the Sea of Japan.
          || key.kind().equals("sea")
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

    /** "Persian Achaemenid" and "Achaemenid Persian" are one. */
    private static boolean turned(String a, String b) {
      return new HashSet<>(List.of(a.split(" "))).equals(new HashSet<>(List.of(b.split(" "))));
    }

    private static boolean overlap(String a, String b) {
      return a.contains(b) || b.contains(a);
    }
  }
}
