package io.quarry.fact;

import io.quarry.document.Block.Field;
import io.quarry.document.Passage;
import io.quarry.document.Span;
import io.quarry.document.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places in the fields of an infobox: where somebody was born, what a place lies in. */
final class BoxPlaces {

  private static final Pattern SUBDIVISION = Pattern.compile("subdivision_type(\\d*)");
  private static final Set<String> ADMINISTRATIVE =
      WordList.of(
          """
          country, province, region, state, county, district, territory, prefecture, department,
          municipality, canton, rural district, governorate, oblast, republic, voivodeship,
          division, island, commune, arrondissement, parish, autonomous region,
          metropolitan area, federal district
          """);

  private final Box box;

  BoxPlaces(Box box) {
    this.box = box;
  }

  private static final String NAME =
      "(?!(?:" + Dates.MONTH + ")\\b)(\\p{Lu}[\\p{L}\\p{M}'\u2019-]+)";

  /** Where the text says that somebody was born or died. */
  private static final Pattern BORN = Pattern.compile(" was born\\b[^.;]{0,60}? in " + NAME);

  private static final Pattern DIED = Pattern.compile(" died\\b[^.;]{0,60}? in " + NAME);

  /**
   * An island or a borough: "in which town" cannot be asked of it, and "where" has many answers.
   */
  private static final String NO_SETTLEMENT =
      "\\b(?:island|isle|borough|valley|peninsula|suburb|estate|farm|delta|banks?) of (?:the )?%1$s\\b|\\b%1$s (?:[Ii]sland|[Vv]alley|[Pp]eninsula|borough|estate|Province|Oblast|Governorate|Prefecture)\\b";

  /** The place itself, without the region and country behind it. */
  void place(Field field, boolean birth) {
    String value = field.value().lines().get(0).text().replaceAll("\\s*\\(.*", "").strip();
    String place = value.split(",")[0].strip();
    if (!place.matches("\\p{Lu}[\\p{L}\\p{M} '.-]{1,40}")
        // "Elmhall fortress" is no town.
        || place.matches(".* \\p{Ll}[\\p{Ll}'-]*")
        || Phrases.doubtful(value)
        || box.told(birth ? BORN : DIED).filter(told -> !value.contains(told)).isPresent()
        || box.inProse(Pattern.compile(NO_SETTLEMENT.formatted(Pattern.quote(place))))) {
      return;
    }
    box.add(
        birth ? "birthplace" : "place of death",
        Places.name(value.split(",\\s*")),
        birth
            ? new Predicate.Clause("was", "born", "was born", "in")
            : new Predicate.Clause("did", "die", "died", "in"),
        List.of(field.span()),
        4);
  }

  /** Fields of where something has its seat. */
  static final Set<String> SEATS =
      Set.of("headquarters", "hq_location", "hq_city", "location_city", "location", "city");

  private static final Pattern NO_TOWN =
      Pattern.compile(
          ".*(?:\\d|\\b(?:Street|Road|Avenue|Ministry|Department|Airport|Base|Barracks|University|College|Building|House|Tower|Plaza|Place|Offices?|Embassy|Cathedral|Abbey|Hall|Park|Campus|Square|Centre|Center|Palace|Sea|Ocean|Island|Raion|Oblast|District|Province|County|Region|Prefecture|State|River|Lake|Mountains?)\\b).*");

  /** What has a place where it stands. */
  private static final Pattern STANDING =
      Pattern.compile(
          "building|venue|museum|university|school|college|airport|stadium|bridge|station|hospital|library|church|cathedral|hotel|theat|castle|monument|zoo|company|organi[sz]ation|park|temple|mosque|lighthouse");

  /** What has people in many places and is led from one. */
  private static final Pattern LED =
      Pattern.compile("company|organi[sz]ation|bank|airline|publisher");

  /** Where a band comes from. */
  void origin(Field field) {
    town(field)
        .filter(town -> box.name().contains("music") || box.name().contains("band"))
        .filter(town -> !box.subject().person())
        .ifPresent(
            town ->
                box.add(
                    "place of origin",
                    town,
                    box.pastSubject()
                        ? new Predicate.Clause("did", "come", "came", "from")
                        : new Predicate.Clause("does", "come", "comes", "from"),
                    List.of(field.span()),
                    4));
  }

  /** Where a battle or an incident was, and of which war it was a part. */
  void event(Field field, String key) {
    if (!BoxDates.OCCURRENCE.matcher(box.name()).find()) {
      return;
    }
    if (key.equals("place")) {
      town(field)
          .ifPresent(
              town ->
                  box.add(
                      "where took place",
                      town,
                      new Predicate.Clause("did", "take place", "took place", "in"),
                      List.of(field.span()),
                      4));
      return;
    }
    String war = field.value().text().strip();
    if (war.matches("[Tt]he \\p{Lu}[\\p{L} -]{3,40} Wars?")) {
      box.add(
          "war",
          Phrases.name(war, "war"),
          new Predicate.Clause("was", "a part", "was a part", "of"),
          List.of(field.span()),
          4);
    }
  }

  /** The town where something stands, or is led from; told with what lies around it, to be sure. */
  void seat(Field field, String key) {
    boolean led =
        key.startsWith("h") || key.equals("location_city") || LED.matcher(box.name()).find();
    String verb = led ? "headquartered" : "located";
    if (box.subject().person()
        || box.past()
        || verb.equals("located") && !STANDING.matcher(box.name()).find()) {
      return;
    }
    town(field)
        .filter(town -> !town.aliases().isEmpty())
        .ifPresent(
            town ->
                box.add(
                    "town",
                    town,
                    new Predicate.Clause("is", verb, "is " + verb, "in"),
                    List.of(field.span()),
                    4));
  }

  private static Optional<Value.Name> town(Field field) {
    if (field.value().lines().size() != 1) {
      return Optional.empty();
    }
    String value = field.value().text().replaceAll("\\s*\\(.*", "").strip();
    String[] all = value.split(",\\s*");
    int town = 0;
    while (town < all.length - 1 && NO_TOWN.matcher(all[town]).matches()) {
      town++;
    }
    // "Elm House, Norvik, Westland" is in Norvik.
    String[] parts = Arrays.copyOfRange(all, town, all.length);
    return parts[0].matches("\\p{Lu}[\\p{L}\\p{M} '.-]{1,40}")
            && !NO_TOWN.matcher(parts[0]).matches()
            && !value.contains(" and ")
            && !Phrases.doubtful(value)
        ? Optional.of(linked(field.value(), parts))
        : Optional.empty();
  }

  /** "[[Norvik]] City": the document calls it Norvik as well. */
  private static Value.Name linked(Passage value, String... parts) {
    Value.Name whole = Places.name(parts);
    return value.marks().stream()
        .filter(mark -> mark.mark() == Passage.Mark.LINK)
        .map(value::textOf)
        .filter(link -> parts[0].equals(link + " City"))
        .findFirst()
        .map(
            link ->
                new Value.Name(
                    whole.text(),
                    Stream.concat(Stream.of(link), whole.aliases().stream()).toList(),
                    whole.kind()))
        .orElse(whole);
  }

  private static final Set<String> CONTINENTS =
      Set.of(
          "Africa",
          "Antarctica",
          "Asia",
          "Australia",
          "Europe",
          "North America",
          "Oceania",
          "South America");

  /** The continent that a country or a range of mountains lies on, where it is one. */
  void continent(Field field) {
    String value = field.value().text().strip();
    if (CONTINENTS.contains(value) && !box.past()) {
      String verb = box.past() ? "was" : "is";
      box.add(
          "continent",
          Value.Name.of(value, "continent"),
          new Predicate.Clause(verb, "located", verb + " located", "on"),
          List.of(field.span()),
          4);
    }
  }

  /** The part of the world that a place lies in, whose kind another field names. */
  void subdivision(Field title) {
    Matcher subdivision = SUBDIVISION.matcher(title.key());
    if (subdivision.matches()) {
      box.field("subdivision_name" + subdivision.group(1)).ifPresent(name -> within(title, name));
    }
  }

  /** "Urban district" is what it is, not where it lies. */
  private static final Pattern KIND = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Ll}+)+");

  /** What is labelled with the kind of place: "Country", "Province". */
  void labelled(Field field) {
    String type = field.key().replace('_', ' ');
    String value = field.value().text().strip();
    boolean page = box.name().equals("infobox");
    if (ADMINISTRATIVE.contains(type)
        && !box.past()
        && (page ? box.subject().geographic() : box.subject().place() && within(type, value))
        && !field.value().incomplete()
        && value.matches("\\p{Lu}[\\p{L}\\p{M} '.-]{1,40}")
        && !KIND.matcher(value).matches()
        && !Spelling.same(value, box.subject().name())) {
      located(type, Value.Name.of(value, type), List.of(field.span()));
    }
  }

  /**
   * Whether the text calls by that name what a place lies in: a box may have the name in another
   * language, or a region that is called like a city.
   */
  private boolean within(String type, String name) {
    return switch (type) {
      case "region", "district", "division", "municipality" ->
          box.inProse(name + " " + type)
              || box.inProse(name + " " + Phrases.capital(type))
              || box.inProse(type + " of " + name);
      default -> box.inProse(name);
    };
  }

  private void within(Field title, Field name) {
    String type = title.value().text().strip().toLowerCase(Locale.ROOT);
    String value = name.value().text().strip();
    if (!ADMINISTRATIVE.contains(type)
        || name.value().incomplete()
        || value.contains("\n")
        || value.length() > 50
        // In which province Norvik lies, "Norvik Province" tells.
        || Spelling.key(value).contains(Spelling.key(box.subject().name()))) {
      return;
    }
    List<String> aliases = new ArrayList<>();
    for (Passage.Marked mark : name.value().marks()) {
      if (mark.mark() == Passage.Mark.LINK
          && !mark.target().isEmpty()
          && Spelling.key(mark.target()).contains(Spelling.key(value))
          && !mark.target().contains("(")) {
        aliases.add(mark.target());
      }
    }
    located(type, new Value.Name(value, aliases, type), List.of(title.span(), name.span()));
  }

  private void located(String type, Value.Name name, List<Span> evidence) {
    box.add(
        type,
        name,
        new Predicate.Clause("is", "located", "is located", "in"),
        evidence,
        type.equals("country") ? 5 : 4);
  }
}
