package io.quarry.fact;

import io.quarry.document.Block.Field;
import io.quarry.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the fields of an infobox: capitals, authors, crews, and names in other scripts. */
final class BoxNames {

  private static final Pattern POSITION = Pattern.compile("position(\\d{1,2})");
  private static final Pattern TRANSLITERATION = Pattern.compile("translit_lang(\\d+)_type(\\d*)");

  private static final Pattern SHIP_CLASS =
      Pattern.compile("(\\p{Lu}[\\p{L} ]{2,25})[- ]class\\b.{0,40}");

  private final Box box;

  BoxNames(Box box) {
    this.box = box;
  }

  /** What a kind of animal or plant belongs to; a rank that is the subject itself is left out. */
  void taxon(Field field, String rank) {
    String value = field.value().text().strip();
    if (value.matches("\\p{Lu}\\p{Ll}{2,30}") && !box.subject().named(value)) {
      box.add(
          rank,
          Value.Name.of(value, rank),
          new Predicate.Clause("does", "belong", "belongs", "to"),
          List.of(field.span()),
          4);
    }
  }

  /** The company that makes or made it; one. */
  void maker(Field field, String participle) {
    String value = field.value().text().strip();
    // A flight is not manufactured, but its craft.
    if (value.matches("\\p{Lu}[^,;/\n()]{2,40}")
        && !box.subject().name().contains(value)
        && !box.name().contains("spaceflight")) {
      box.add(
          "by whom it was " + participle,
          Value.Name.of(value, "company"),
          new Predicate.Clause("was", participle, "was " + participle, "by"),
          List.of(field.span()),
          4);
    }
  }

  /** Who made a record. */
  void artist(Field field) {
    String value = field.value().text().strip();
    if (box.name().matches(".*\\b(?:album|song|single)\\b.*")
        && value.matches("\\p{Lu}[^,;/\n()]{2,40}")
        && !value.matches("Various.*")) {
      box.add(
          "artist",
          Value.Name.of(value, "artist"),
          new Predicate.Identity("recorded " + record(box.subject().name())),
          List.of(field.span()),
          5);
    }
  }

  /** "the song Salt": a title alone may be a phrase. */
  private String record(String name) {
    Matcher kind = RECORD.matcher(box.name());
    return name.startsWith("the ") || !kind.find()
        ? name
        : "the " + kind.group().replace("single", "song") + " " + name;
  }

  private static final Pattern RECORD = Pattern.compile("\\b(?:album|song|single)\\b");

  /** The party that a politician was of, where it was one. */
  void party(Field field) {
    String value = field.value().text().replaceFirst("\\s*\\([^)]*\\)$", "").strip();
    String bare = value.replaceFirst(" [Pp]arty$", "");
    if (box.subject().person()
        && bare.matches("\\p{Lu}[\\p{L} -]{2,30}")
        && !bare.matches("Independent.*|None|Non-?partisan|Unaffiliated")) {
      box.add(
          "party",
          new Value.Name(bare, List.of(bare + " Party", "the " + bare + " Party"), "party"),
          new Predicate.Clause("did", "belong", "belonged", "to"),
          List.of(field.span()),
          4);
    }
  }

  /** How much a species is in danger. */
  void conservation(Field field) {
    boolean iucn =
        box.field("status_system")
            .filter(system -> system.value().text().toLowerCase(Locale.ROOT).startsWith("iucn"))
            .isPresent();
    String degree = BoxFields.CONSERVATION.get(field.value().text().strip());
    if (iucn && degree != null) {
      box.attribute(field, "IUCN conservation status", Value.Name.of(degree, "status"), 3);
    }
  }

  /** "Salt-class cruiser": the class that a ship belongs to. */
  void shipClass(Field field) {
    Matcher named = SHIP_CLASS.matcher(field.value().text().strip());
    if (named.matches() && !box.subject().name().contains(named.group(1))) {
      String name = named.group(1);
      box.add(
          "ship class",
          new Value.Name(name + " class", List.of(name, name + "-class"), "ship class"),
          new Predicate.Clause("does", "belong", "belongs", "to"),
          List.of(field.span()),
          3);
    }
  }

  /** What stands in a field of which nobody knows the value. */
  private static final Pattern NO_VALUE =
      Pattern.compile("(?i)unnamed.*|unknown.*|none|n/?a|uncertain|disputed|various|see .*|\\?+");

  /** The one name that a field holds, without what parentheses add to it. */
  static Optional<String> single(Field field) {
    List<Passage> lines = field.value().lines();
    if (lines.size() != 1) {
      return Optional.empty();
    }
    String value =
        lines
            .get(0)
            .text()
            .replaceAll("\\s*\\([^)]*\\)", "")
            // "Te Manga 652 m"
            .replaceFirst("(?<=\\p{L}) -?[\\d,.]+ m$", "")
            .replaceFirst("^[\"\u201C](.*)[\"\u201D]$", "$1")
            .strip();
    boolean several =
        value.length() > 50
            || value.contains(";")
            || value.contains(",")
            || value.contains(" and ")
            || value.contains(" or ");
    return several
            || NO_VALUE.matcher(value).matches()
            // "Norviker(in)" is two words in one.
            || lines.get(0).text().matches(".*\\p{L}\\(.*")
            // "Salt Books (2000\u20132007)" is so no longer.
            || lines.get(0).text().matches(".*\\(.*\\d{4}\\s?[\u2013-].*")
            || value.matches(".*\\.(?:png|jpg|jpeg|svg|gif)")
        ? Optional.empty()
        : Optional.of(value);
  }

  /** A name whose field says what it is of its subject. */
  void named(Field field, BoxFields.Known known) {
    (known.noun().equals(GROUND) ? first(field) : single(field))
        .ifPresent(value -> named(field, known, value));
  }

  private static final String GROUND = "home ground";

  /** "Elm Park", of "Elm Park, Norvik, Westland": where a ground lies is told behind its name. */
  private static Optional<String> first(Field field) {
    return Optional.of(field.value().lines().get(0).text().split(",")[0].strip())
        .filter(name -> name.matches("\\p{Lu}[\\p{L}\\p{M} .'\u2019-]{2,40}"));
  }

  private void named(Field field, BoxFields.Known known, String value) {
    List<Passage> lines = field.value().lines();
    // "capital" as the largest city means the value of another field.
    if (changing(field)
        || seat(field)
        // The "parent" of a mountain range is another.
        || known.noun().equals("parent company") && !COMPANY.matcher(box.name()).find()
        || ownLanguage(known, value)
        // A first name alone says too little of a wife.
        || known.noun().equals("spouse") && value.indexOf(' ') < 0
        || known.kind().equals("person") && Institutions.named(value)
        || plain(known, value)
        || known.noun().equals("original language") && value.equals("English")
        // Of a song it is the words.
        || known.noun().equals("writer") && box.field("composer").isPresent()
        || known.kind().equals("city") && value.matches(".*[\\d+].*")
        || known.noun().equals("chemical symbol") && !element()
        || known.noun().equals("chemical symbol") && !value.matches("\\p{Lu}\\p{Ll}{0,2}")
        || value.matches("(?i)capital|yes|no|none|see .*|same as .*|n/a")) {
      return;
    }
    box.attribute(
        field,
        known.noun(),
        new Value.Name(
            value,
            known.noun().equals("birth name") ? shorter(value) : names(lines.get(0), value),
            known.kind()),
        known.prominence());
  }

  /** "Norviker" for somebody from Norvik, and "Ann Ida Elm" for Ann Elm, need no asking. */
  private boolean plain(BoxFields.Known known, String value) {
    String name = box.subject().name();
    return switch (known.noun()) {
      case "word for an inhabitant" -> Spelling.akin(name, value);
      case "birth name" ->
          Spelling.same(
              name.substring(name.lastIndexOf(' ') + 1),
              value.substring(value.lastIndexOf(' ') + 1));
      case "legislature" -> value.matches(".*\\b(?:Parliament|Legislature)\\b.*");
      default -> false;
    };
  }

  /** "Ann Elm" of "Ann Ida Elm". */
  private static List<String> shorter(String name) {
    return name.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+")
        ? List.of(Phrases.firstWord(name) + name.substring(name.lastIndexOf(' ')))
        : List.of();
  }

  /** A unit has a symbol as well. */
  private boolean element() {
    return box.name().contains("element")
        || box.fields().stream().anyMatch(field -> field.key().startsWith("atomic"));
  }

  private static final Pattern COMPANY =
      Pattern.compile(
          "company|organi[sz]ation|airline|brand|station|channel|network|publisher|label");

  private static final Pattern ELECTION =
      Pattern.compile(".*\\b[Ee]lection\\b.*\\d.*|.*\\d.*\\b[Ee]lection\\b.*");

  /** Who holds the office after an election, having stood in it: the winner. */
  void elected(Field after) {
    String name = after.value().text().strip();
    // "presidential elections" are many, and "President" is none.
    if (!ELECTION.matcher(box.subject().name()).matches()) {
      return;
    }
    box.fields().stream()
        .filter(field -> field.key().matches("(?:nominee|candidate)\\d"))
        .filter(field -> field.value().text().strip().equals(name))
        .findFirst()
        .ifPresent(
            nominee ->
                box.add(
                    "winner",
                    Value.Name.of(name, "person"),
                    new Predicate.Identity("won " + box.subject().name()),
                    List.of(nominee.span(), after.span()),
                    5));
  }

  /** That Norvish is spoken in Norvik needs no asking. */
  private boolean ownLanguage(BoxFields.Known known, String value) {
    String own = Spelling.key(box.subject().name());
    return known.kind().equals("language")
        && own.length() > SAME_STEM
        && Spelling.key(value).startsWith(own.substring(0, SAME_STEM));
  }

  /** Letters that a land and its language have in common. */
  private static final int SAME_STEM = 4;

  /** Whether a "capital" is labelled as something else: the town hall of a municipality. */
  private boolean seat(Field field) {
    return BoxFields.canonical(field.key()).equals("capital")
        && box.field("capital_type")
            .map(type -> type.value().text().strip())
            .filter(type -> !type.isEmpty() && !type.toLowerCase(Locale.ROOT).startsWith("capital"))
            .isPresent();
  }

  /** Who directs a museum today may not tomorrow, and no field says when that was. */
  private boolean changing(Field field) {
    return field.key().equals("director")
        && !box.name().matches(".*\\b(?:film|movie|television|play|episode|video game)\\b.*");
  }

  /**
   * A linked part that makes up most of a value names it as well: "Saturn V" of "Saturn V SA-506".
   */
  private static List<String> parts(Passage line, String value) {
    List<String> parts = new ArrayList<>();
    for (Passage.Marked mark : line.marks()) {
      String label = line.textOf(mark);
      if (mark.mark() == Passage.Mark.LINK
          && label.length() * 2 >= value.length()
          // "Kennedy" alone is somebody else than "Kennedy LC-39A".
          && label.indexOf(' ') > 0
          && !label.equals(value)
          && value.contains(label)) {
        parts.add(label);
      }
    }
    return parts;
  }

  private static final Pattern OTHER_NAME =
      Pattern.compile("\\((?:or |now )?(\\p{Lu}[\\p{L}\\p{M} '-]{2,30})\\)");

  /** Its parts, and the name in parentheses behind it: "Salt Hill (Norvik)". */
  private static List<String> names(Passage line, String value) {
    List<String> names = new ArrayList<>(parts(line, value));
    Matcher other = OTHER_NAME.matcher(line.text());
    if (other.find()) {
      names.add(other.group(1));
    }
    // "Westland mark" behind "Mark"
    line.marks().stream()
        .filter(mark -> mark.mark() == Passage.Mark.LINK)
        .map(Passage.Marked::target)
        .filter(
            target ->
                target.toLowerCase(Locale.ROOT).endsWith(" " + value.toLowerCase(Locale.ROOT)))
        .forEach(names::add);
    return names;
  }

  /** Whether a field holds a numbered position. */
  static boolean position(String key) {
    return POSITION.matcher(key).matches();
  }

  /** Crews and staffs: a numbered position with the person who holds it. */
  void position(Field position) {
    Matcher number = POSITION.matcher(position.key());
    String role = position.value().text().strip();
    if (!number.matches() || !role.matches("\\p{Lu}[\\p{L} -]{3,40}")) {
      return;
    }
    String crew = box.title().toLowerCase(Locale.ROOT);
    boolean prime = crew.isEmpty() || crew.equals("crew") || crew.equals("prime crew");
    // Who would have flown if others had not is seldom worth knowing.
    if (!prime && !crew.matches("(?!backup|support|reserve)[\\p{Ll} ]{2,20} crew")) {
      return;
    }
    box.field("crew" + number.group(1) + "_up")
        .or(() -> box.field("crew" + number.group(1)))
        .or(() -> box.field("crew" + number.group(1) + "_down"))
        .filter(person -> !person.value().incomplete() && person.value().lines().size() == 1)
        .ifPresent(
            person -> {
              String name = person.value().text().replaceFirst(",? Jr\\.$", "");
              List<String> aliases =
                  new ArrayList<>(
                      name.equals(person.value().text())
                          ? List.of()
                          : List.of(person.value().text()));
              for (Passage.Marked mark : person.value().marks()) {
                if (mark.mark() == Passage.Mark.LINK && !mark.target().isEmpty()) {
                  aliases.add(mark.target().replaceFirst(" \\(.*", ""));
                }
              }
              String noun = Phrases.roleInSentence(role) + (prime ? "" : " in the " + crew);
              box.add(
                  noun,
                  new Value.Name(name, aliases, "person"),
                  new Predicate.Attribute(noun, true),
                  List.of(position.span(), person.span()),
                  4);
            });
  }

  /** How the name is written in another script, which another field names. */
  void transliterated(Field title) {
    Matcher script = TRANSLITERATION.matcher(title.key());
    if (script.matches()) {
      String key = "translit_lang" + script.group(1) + "_info" + script.group(2);
      box.field(key).ifPresent(form -> written(title, title.value().text().strip(), form));
    }
  }

  private void written(Field title, String label, Field form) {
    String value = form.value().text().strip();
    if (form.value().incomplete()
        || value.contains("\n")
        || value.length() > 40
        // Answered by its own wording.
        || Spelling.key(value).contains(Spelling.key(box.subject().name()))
        || label.length() > 30) {
      return;
    }
    box.add(
        "written form",
        Map.of("script", label),
        Value.Name.of(value, "written form"),
        new Predicate.Clause("is the name", "written in " + label, "is written in " + label, "as"),
        "script",
        List.of(title.span(), form.span()),
        3);
  }

  void dialect(Field title) {
    if (title.key().equals("population_blank1_title")
        && title.value().text().strip().equalsIgnoreCase("dialect")) {
      box.field("population_blank1")
          .ifPresent(
              dialect ->
                  box.add(
                      "dialect",
                      Value.Name.of(dialect.value().text(), "dialect"),
                      new Predicate.Identity("is spoken in " + box.subject().name()),
                      List.of(title.span(), dialect.span()),
                      3));
    }
  }
}
