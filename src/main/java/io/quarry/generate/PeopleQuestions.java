package io.quarry.generate;

import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import io.quarry.fact.Value;
import io.quarry.question.AskedFact;
import io.quarry.question.Folding;
import io.quarry.question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks listed people: when they lived, and who is who. */
final class PeopleQuestions {

  /** Nobody of whom a list tells died younger, in years. */
  private static final int YOUNGEST = 15;

  /** Of a longer list a random handful is nobody to remember. */
  private static final int FEW = 12;

  private final RosterDrafts drafts;
  private final Roster roster;

  PeopleQuestions(RosterDrafts drafts) {
    this.drafts = drafts;
    this.roster = drafts.roster();
  }

  void ask() {
    if (namesakes()) {
      return;
    }
    roster.members().stream().filter(PeopleQuestions::renowned).forEach(this::life);
    if (roster.members().size() <= FEW) {
      whoLivedWhen();
      roster.members().forEach(this::office);
    }
    List<Described> described = described();
    List<Described> distinct =
        described.stream().filter(one -> described.stream().noneMatch(one::fits)).toList();
    if (described.size() >= 3) {
      // Of "was a scientist" nobody can tell for whom else it holds.
      described.stream()
          .filter(one -> one.words().size() > 1)
          .forEach(
              one -> who(one, described.stream().filter(o -> o != one && !o.fits(one)).toList()));
    }
    whoIsWho(distinct);
  }

  /** Whether nothing but a name ties them together. */
  private boolean namesakes() {
    long named =
        roster.members().stream()
            .filter(member -> member.name().contains(roster.subject()))
            .count();
    return named * 2 > roster.members().size();
  }

  /** By whom a place or a field is known: of others hardly anybody need know the dates. */
  private static final Pattern RENOWN =
      Pattern.compile(
          "\\b(?:found(?:er|ed)|inventor|invented|discoverer|discovered|Nobel)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "lived in Norvik" tells no one to be. */
  private static final Pattern DID =
      Pattern.compile("(?:\\p{Ll}+ed|born|taught|fought|ran|led|wrote|grew|went)\\b");

  private static boolean renowned(Member member) {
    return member
        .description()
        .filter(told -> RENOWN.matcher(told).find() && !DID.matcher(told).lookingAt())
        .isPresent();
  }

  private void life(Member member) {
    int born = member.born().orElse(-1);
    int died = member.died().orElse(-1);
    lived(
        member,
        member.born(),
        "year of birth",
        "In what year was %s born?",
        "%s was born in %s.",
        died > 0 ? Math.min(drafts.latestYear(), died - YOUNGEST) : drafts.latestYear(),
        year -> year == died);
    lived(
        member,
        member.died(),
        "year of death",
        "In what year did %s die?",
        "%s died in %s.",
        drafts.latestYear(),
        year -> year == born || born > 0 && year < born + YOUNGEST);
  }

  /** "the poet Ann Ash" or "Ann Ash, the founder of Norvik,": the name alone says too little. */
  private static String introduced(Member member) {
    Optional<String> phrase =
        member.description().flatMap(description -> phrase(description, true));
    return phrase.filter(told -> told.startsWith("was ")).map(told -> told.substring(4)).stream()
        .map(
            told ->
                told.matches("an? .*") && !OF_SOMETHING.matcher(told).find()
                    ? told.replaceFirst("^an? ", "the ") + " " + member.name()
                    : member.name() + ", " + told + ",")
        .findFirst()
        .orElse(member.name());
  }

  private static final Pattern OF_SOMETHING =
      Pattern.compile(" (?:of|from|in|for|at|with|who|and) ");

  /** One year in four is to be typed, the others are to be chosen. */
  private void lived(
      Member member,
      OptionalInt known,
      String relation,
      String question,
      String statement,
      int latest,
      Predicate<Integer> absurd) {
    if (known.isEmpty()) {
      return;
    }
    int year = known.getAsInt();
    AskedFact fact =
        Draft.fact(
            member.name(), relation, Map.of(), List.of(Integer.toString(year)), Optional.empty());
    boolean typed = Seeds.random(fact.id(), "kind").nextInt(4) == 0;
    Optional<? extends Kind> kind =
        typed
            ? Optional.of(RosterDrafts.typed(year))
            : Choices.years(year, latest, absurd, Seeds.random(fact.id(), "options"))
                .map(years -> RosterDrafts.chosen(years, year));
    kind.ifPresent(
        asked ->
            drafts.add(
                fact,
                "value",
                asked,
                question.formatted(introduced(member)),
                statement.formatted(member.name(), year),
                "life",
                typed ? 5 : 4,
                2,
                List.of(member)));
  }

  /** One is born when another has died, or at least so many years apart from all. */
  private static final int LIVES_APART = 5;

  /** First and last name: "ASH" says too little, and "Early Salt style" is nobody. */
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}\\S*(?: \\S+)* \\p{Lu}\\S*\\p{Ll}\\S*");

  private void whoLivedWhen() {
    List<Member> dead =
        roster.members().stream()
            .filter(member -> member.born().isPresent() && member.died().isPresent())
            .filter(member -> FULL_NAME.matcher(member.name()).matches())
            .toList();
    List<Member> apart =
        Choices.apart(
            Seeds.shuffled(dead, Seeds.random(roster.relation(), "lives")),
            RosterDrafts.MOST_PAIRS,
            (a, b) ->
                Math.abs(a.born().getAsInt() - b.born().getAsInt()) >= LIVES_APART
                    && Math.abs(a.died().getAsInt() - b.died().getAsInt()) >= LIVES_APART);
    if (apart.size() < RosterDrafts.FEWEST_PAIRS) {
      return;
    }
    drafts.pairs(
        "who lived when: " + roster.relation(),
        apart.stream()
            .map(
                member ->
                    new Kind.Pair(
                        member.name(),
                        new Value.Years(member.born().getAsInt(), member.died().getAsInt()).text()))
            .toList(),
        "Match each %s with the right years of birth and death.".formatted(roster.relation()),
        "The list says when each of them was born and died.",
        "life-pairs",
        apart);
  }

  /** "President of the Assembly from 1984 to 1998", not "active from 1984 to 1998". */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:the )?(\\p{Lu}[^,;()\\d]{2,30} of [^,;()\\d]{3,60}?),? (?:from|between)? ?"
              + "(\\d{4})(?: to | and |\\s?[\u2013-]\\s?)(\\d{4})");

  private void office(Member member) {
    Matcher office = OFFICE.matcher(member.description().orElse(""));
    if (!office.matches()) {
      return;
    }
    Value.Years years =
        new Value.Years(Integer.parseInt(office.group(2)), Integer.parseInt(office.group(3)));
    AskedFact fact =
        Draft.fact(
            member.name(),
            "years in office",
            Map.of("office", office.group(1)),
            List.of(years.text()),
            Optional.empty());
    Choices.periods(
            years.first(), years.last(), drafts.latestYear(), Seeds.random(fact.id(), "options"))
        .ifPresent(
            periods ->
                drafts.add(
                    fact,
                    "value",
                    Choices.ordered(
                        periods.stream().map(p -> new Value.Years(p[0], p[1]).text()).toList(),
                        years.text()),
                    "During which years was %s %s?".formatted(member.name(), office.group(1)),
                    "%s was %s from %s to %s."
                        .formatted(member.name(), office.group(1), years.first(), years.last()),
                    "office",
                    4,
                    2,
                    List.of(member)));
  }

  /** Letters of a word that tells a name. */
  private static final int NAME = 4;

  /** Of fewer wrong options nobody need know the right one. */
  private static final int FEWEST_OTHERS = 2;

  /** A member with what holds of him or her, as a verb phrase: "was a writer". */
  private record Described(Member member, String phrase, Set<String> words) {

    /** "Tom Elm" is found at once beside "ring name of Ann Elm". */
    boolean namesItself() {
      String told = " " + Folding.fold(phrase) + " ";
      return Arrays.stream(Folding.fold(member.name()).split(" "))
          .anyMatch(word -> word.length() >= NAME && told.contains(" " + word + " "));
    }

    /** What somebody is, by one word: of two writers either may be the other as well. */
    private String head() {
      String is = phrase.split(" (?:of|from|in|for|at|who|and) ")[0];
      return is.substring(is.lastIndexOf(' ') + 1);
    }

    /** Whether what is said of one may hold of the other as well. */
    boolean fits(Described other) {
      return other != this
          && (head().equals(other.head())
              || other.words.containsAll(words)
              || words.containsAll(other.words));
    }
  }

  private List<Described> described() {
    List<Described> described = new ArrayList<>();
    for (Member member : roster.members()) {
      member
          .description()
          .flatMap(description -> phrase(description, member.died().isPresent()))
          .ifPresent(phrase -> described.add(new Described(member, phrase, words(phrase))));
    }
    return described;
  }

  private static Set<String> words(String phrase) {
    String bare = phrase.replaceFirst("^(?:was|is) (?:the |an? )?", "");
    return new TreeSet<>(List.of(Folding.fold(bare).split(" ")));
  }

  /**
   * "South Korean writer" becomes "was a South Korean writer", "who founded Rome" becomes "founded
   * Rome". What is too long, or tells nothing, is left out.
   */
  private static Optional<String> phrase(String description, boolean past) {
    String first =
        description
            .split("[,;(\u2014]|(?<!\\b\\p{Lu})\\.| \u2013 ")[0]
            .replaceFirst(" (?:from|between|in|since) \\d{4}.*", "")
            .strip();
    Matcher begun = BEGUN.matcher(first);
    if (begun.lookingAt()) {
      first = first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
    // Whoever has died is no former minister, but was one.
    if (past) {
      first = first.replaceFirst("^former ", "");
    }
    String[] words = first.split(" ");
    if (first.isEmpty()
        || words.length > 9
        || first.indexOf('"') >= 0
        || DID.matcher(first).lookingAt()
        || first.matches("(?:first|later|then|also) \\p{Ll}+ed .*")
        // Beside so many men the only wife is easily found.
        || first.contains("married")) {
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
    if (OFFICE_OF.matcher(first).lookingAt()) {
      return Optional.of(verb + first);
    }
    boolean vowel = "aeiouAEIO".indexOf(first.charAt(0)) >= 0;
    return Optional.of(verb + (vowel ? "an " : "a ") + first);
  }

  /** "general manager of the Salt Theatre", of which there is one: without an article. */
  private static final Pattern OFFICE_OF =
      Pattern.compile(
          "(?:[\\p{Ll}-]+ )?(?:manager|director|mayor|president|chairman|governor|secretary|chancellor|principal|editor|bishop|archbishop|commander|head) of ");

  /** What an item begins with, and a sentence does not. */
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:Former|General|Professional|Retired|Founding|Famous|Local|Chief|Senior|Assistant|Deputy|Noted|Early) \\p{Ll}");

  /** Among men she is found by her name. */
  private static final Pattern WOMAN =
      Pattern.compile(
          "\\b(?:actress|poetess|authoress|heroine|queen|princess|empress|duchess|countess|goddess|nun|\\p{Ll}*woman|wife|mother|daughter|sister)\\b");

  /**
   * @param others of whom it surely does not hold
   */
  private void who(Described one, List<Described> others) {
    if (others.size() < FEWEST_OTHERS
        || WOMAN.matcher(one.phrase()).find()
            && others.stream().noneMatch(other -> WOMAN.matcher(other.phrase()).find())) {
      return;
    }
    AskedFact fact =
        Draft.fact(
            one.member().name(), "who this is", Map.of(), List.of(one.phrase()), Optional.empty());
    Random random = Seeds.random(fact.id(), "options");
    List<String> names =
        Seeds.shuffled(others.stream().map(o -> o.member().name()).toList(), random);
    drafts.add(
        fact,
        "subject",
        Choices.shuffled(one.member().name(), names.subList(0, Math.min(3, names.size())), random),
        "Which %s %s?"
            .formatted(
                roster.relation().equals("person") ? "of these people" : roster.relation(),
                one.phrase()),
        "%s %s.".formatted(one.member().name(), one.phrase()),
        "description",
        3,
        3,
        List.of(one.member()));
  }

  private void whoIsWho(List<Described> described) {
    List<Described> distinct = described.stream().filter(one -> !one.namesItself()).toList();
    if (distinct.size() < RosterDrafts.FEWEST_PAIRS) {
      return;
    }
    List<Described> chosen =
        Seeds.shuffled(distinct, Seeds.random(roster.relation(), "descriptions"))
            .subList(0, Math.min(RosterDrafts.MOST_PAIRS, distinct.size()));
    drafts.pairs(
        "who is who: " + roster.relation(),
        chosen.stream().map(d -> new Kind.Pair(d.member().name(), d.phrase())).toList(),
        "Match each %s with the right description.".formatted(roster.relation()),
        "The list says who each of them is or was.",
        "description-pairs",
        chosen.stream().map(Described::member).toList());
  }
}
