package io.quarry.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something stands, has its seat or was held, and what a place is in. */
final class LeadPlaces {

  private static final Pattern SEAT =
      Pattern.compile(
          "\\b(headquartered|based) in ("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2})("
              + Places.AROUND
              + "{0,2})(?=[.;]|, (?:and|which|with|that|founded)\\b| (?:that|which|and)\\b)");

  /** "was designed by Elm & Ash, based in Norvik": they are, and not what they designed. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("\\b(?:by|of|with|from|for|to) [^,]*\\p{Lu}[^,]*, $");

  /** A part of a town. */
  private static final Pattern DISTRICT =
      Pattern.compile(
          "^(?:Downtown|Central|Midtown|Uptown|Old|Inner|Greater|Jalan|Rue|Via|Calle|Avenida|Piazza|Plaza) ");

  /** "is a museum located in Norvik, Westland": what stands somewhere. */
  private static final Pattern STANDING =
      Pattern.compile(
          "^,? (?:is|was) an? (?:[\\p{L}-]+ ){0,6}?(?:museum|palace|church|cathedral|castle|temple|mosque|theatre|theater|stadium|university|college|library|hospital|hotel|tower|zoo|abbey|monastery|gallery|terminal|station|skyscraper|cemetery|prison|arena|synagogue|basilica|chapel|aquarium|observatory) (?:located |situated )?in (?:downtown |central )?("
              + Places.NAME
              + ")("
              + Places.AROUND
              + "{1,2})(?=[.;]|, (?:and|which|with|that|founded|built)\\b| (?:that|which|and|in|from \\d{4})\\b)");

  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:held|celebrated|staged|hosted) (?:in "
              + Dates.YEAR
              + " )?in ("
              + Places.NAME
              + ")(?:, "
              + Phrases.PROPER
              + "){0,2},? (?:from|between|in|on|during) ");

  /** "played on 3 May 1911 at the Salt Stadium in Norvik, Westland": the town of the stadium. */
  private static final Pattern HELD_AT =
      Pattern.compile(
          "\\b(held|played|staged|contested) (?:on|from|between) [^;()]{4,40}? at (?:the )?"
              + Phrases.PROPER
              + " in ("
              + Places.NAME
              + ")(?=[,.])");

  /** What is held in a whole country. */
  private static final Pattern ELECTION =
      Pattern.compile("\\b[Ee]lections?\\b|\\b[Rr]eferendum\\b");

  /**
   * "is the capital of Westland", "is the second largest city in Westland, capital of Elmland",
   * behind other names, figures and parentheses.
   */
  private static final Pattern IS_CAPITAL =
      Pattern.compile(
          "^(?: or [^,.;]{2,40})?(?:, [^;.]{2,160},| ?[\u2013\u2014] ?[^\u2013\u2014]{2,200}[\u2013\u2014])?(?:,? |(?<=[\u2013\u2014]))(is|was) (?:now |both )?"
              + "(?:the (?:[\\p{Ll}-]+ ){1,4}(?:city|town)(?: (?:in|of) "
              + Phrases.PROPER
              + "(?:, (?:and )?| and )|,? and )(?:the )?|the )(?:(?:modern|present|current|present-day|administrative|federal|official|state|provincial|regional) )?capital(?: city)?"
              + "(?:,? (?:and|as well as) (?:the )?(?:[\\p{Ll}-]+ ){1,6}(?:city|town|port))? of "
              + "(?:the (?:[\\p{L}.-]+ ){0,2}(?:state|province|region|county|district|department|prefecture|canton|island|autonomous community|nation|country|republic) of )?((?:the )?"
              + Phrases.PROPER
              + "(?: [Pp]rovince| [Rr]egion)?)(?=[,;]|\\.$| and\\b| in\\b| as well\\b| located\\b)");

  /** "the vibrant capital of Westland" behind a comma. */
  private static final Pattern CAPITAL =
      Pattern.compile(
          "^, (?:the|now the) (?:\\p{Ll}+ )?capital(?: city)? of ((?:the )?"
              + Phrases.PROPER
              + ")(?=,| and\\b)");

  private static final Pattern DIVISION =
      Pattern.compile(
          "^,? (?:is|was) an? (?:[\\p{Ll}-]+ ){0,4}(?:city|town|village|municipality|commune|settlement|port|seaport) (?:located |situated )?in (?:the )?(?:\\p{Lu}\\p{L}+ )?"
              + "(province|state|county|department|district|prefecture|canton|voivodeship|oblast) of ("
              + Phrases.PROPER
              + ")(?=[,.;]| in\\b)");

  private static final Pattern SEATED =
      Pattern.compile("^(It|The \\p{Ll}+) is (?:headquartered|based) in ");

  private final Lead lead;
  private final Subject subject;
  private final String text;

  LeadPlaces(Lead lead) {
    this.lead = lead;
    this.subject = lead.subject();
    this.text = lead.text();
  }

  void read() {
    seat();
    standing();
    held();
    capital();
    division();
  }

  static boolean seated(Statement statement) {
    Matcher seated = SEATED.matcher(statement.text());
    return seated.lookingAt()
        && statement
            .meant(seated.group(1), "is")
            .map(Discourse.Meant::name)
            .filter(statement.subject()::named)
            .isPresent();
  }

  void seat() {
    Matcher seat = SEAT.matcher(text);
    if (Lead.found(seat, text)
        && !subject.place()
        && !subject.person()
        && !OF_ANOTHER.matcher(text.substring(0, seat.start())).find()) {
      place(seat.group(1), seat.group(2), seat.group(3));
    }
  }

  private void standing() {
    Matcher standing = STANDING.matcher(lead.behind());
    if (Lead.found(standing, lead.behind())) {
      place("located", standing.group(1), standing.group(2));
    }
  }

  private void place(String verb, String town, String around) {
    if (DISTRICT.matcher(town).find()) {
      return;
    }
    String is = WAS.matcher(lead.behind()).lookingAt() ? "was" : "is";
    lead.add(
        "town",
        Places.name((town + around).split(", ")),
        new Predicate.Clause(is, verb, is + " " + verb, "in"),
        4);
  }

  private static final Pattern WAS = Pattern.compile(",? was an? ");

  private void held() {
    Matcher at = HELD_AT.matcher(text);
    if (Lead.found(at, text)) {
      lead.add(
          "where " + at.group(1),
          Value.Name.of(at.group(2), "place"),
          new Predicate.Clause("was", at.group(1), "was " + at.group(1), "in"),
          5);
      return;
    }
    Matcher held = HELD.matcher(text);
    if (Lead.found(held, text) && !ELECTION.matcher(text).find()) {
      lead.add(
          "where held",
          Value.Name.of(held.group(1), "place"),
          YEARLY.matcher(text).find()
              ? new Predicate.Clause("is", "held", "is held", "in")
              : new Predicate.Clause("was", "held", "was held", "in"),
          5);
    }
  }

  private static final Pattern YEARLY =
      Pattern.compile(
          "\\bis an? (?:[\\p{L}-]+ )*(?:annual|yearly|biennial)\\b|\\b(?:each|every) year\\b");

  private void capital() {
    Matcher is = IS_CAPITAL.matcher(lead.behind());
    Matcher apposed = CAPITAL.matcher(lead.behind());
    if (is.find() && subject.place()) {
      capital(is.group(2), is.group(1).equals("was"));
    } else if (Lead.found(apposed, lead.behind())) {
      capital(apposed.group(1), false);
    }
  }

  private void capital(String of, boolean past) {
    if (!subject.named(of)) {
      Capitals.ofItsTerritory(lead.statement(), of, past);
    }
  }

  private void division() {
    Matcher division = DIVISION.matcher(lead.behind());
    if (Lead.found(division, lead.behind()) && subject.place()) {
      lead.add(
          division.group(1),
          Value.Name.of(division.group(2), division.group(1)),
          new Predicate.Clause("is", "located", "is located", "in"),
          4);
    }
  }
}
