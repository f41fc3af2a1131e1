package io.quarry.fact;

import io.quarry.document.Block.Field;
import io.quarry.document.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of an infobox that are told with a verb: who founded it, what it crosses. */
final class BoxVerbs {

  /**
   * A field that is told with a verb.
   *
   * @param families words in the names of boxes that use the field so; empty for all
   * @param value what a value looks like
   * @param kind class of the value; {@link #WATER_KIND} and {@link #SAME} stand for what the value
   *     and the box tell
   * @param predicate that of the fact; the verb phrase of an identity goes on with the subject
   */
  private record Verb(
      Pattern families, Pattern value, String kind, Predicate predicate, int prominence) {}

  private static final String ANY = "";
  private static final String NAME = "\\p{Lu}[^\\d/]{1,40}";
  private static final String TERM = "\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}";

  /** Two words at least, as a person's name has them. */
  static final String PERSON =
      "\\p{Lu}[\\p{L}\\p{M}'\u2019.-]+(?: (?:(?:de|da|di|van|von|der|den|la|le|al|bin|ibn) ){0,2}\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*){1,4}";

  private static final String WATER =
      "(?:Lake|River|Gulf of|Bay of|Sea of|Loch) \\p{Lu}.*|\\p{Lu}.* (?:Sea|Ocean|River|Lake|Gulf|Bay|Strait|Channel|Canal)";
  private static final String CEMETERY = "\\p{Lu}.*\\b(?:Cemetery|Churchyard|Graveyard)\\b.*";
  private static final String INSTITUTION =
      ".*\\b(?:University|College|Institute|Academy|School|Observatory|Laboratory|Museum)\\b.*";
  private static final String ARMED =
      "\\p{Lu}.* (?:Army|Navy|Air Force|Marine Corps|Coast Guard|Marines)|Royal Marines|Wehrmacht|Luftwaffe";

  /** The class of a body of water is the word in its name. */
  private static final String WATER_KIND = "water";

  /** The class is that of the subject: a film is followed by a film. */
  private static final String SAME = "same";

  private static final Map<String, Verb> VERBS =
      Map.ofEntries(
          verb("founder", ANY, PERSON, "person", new Predicate.Identity("founded"), 5),
          verb("named_after", ANY, NAME, "", participle("is", "named", "after"), 3),
          verb(
              "crosses", "bridge|tunnel|ferry", WATER, WATER_KIND, does("cross", "crosses", ""), 4),
          verb(
              "mouth",
              "river|stream|creek|canal",
              WATER,
              WATER_KIND,
              does("flow", "flows", "into"),
              5),
          verb(
              "outflow",
              "lake|reservoir|body of water",
              WATER,
              WATER_KIND,
              new Predicate.Identity("flows out of"),
              4),
          verb("archipelago", "island", NAME, "archipelago", participle("is", "a part", "of"), 4),
          verb(
              "architectural_style",
              ANY,
              NAME,
              "architectural style",
              participle("was", "built", "in"),
              3),
          verb(
              "host_city",
              "olympic|games|championship|tournament|competition|cup",
              NAME,
              "city",
              participle("was", "held", "in"),
              5),
          verb(
              "followed_by",
              "film|book|novel|album",
              NAME,
              SAME,
              participle("was", "followed", "by"),
              3),
          verb("network", "television", NAME, "network", participle("was", "broadcast", "on"), 3),
          verb("album", "song|single", NAME, "album", does("appear", "appears", "on"), 4),
          verb(
              "programming_language",
              "software|program",
              "\\p{Lu}[\\p{L}+# .]{0,20}",
              "programming language",
              participle("is", "written", "in"),
              3),
          verb(
              "script",
              "language",
              "\\p{Lu}\\p{L}+ (?:script|alphabet)",
              "script",
              participle("is", "written", "in"),
              4),
          verb(
              "country",
              "food|beverage|drink|cheese|breed|martial art|weapon|firearm|dance",
              NAME,
              "country",
              does("come", "comes", "from"),
              4),
          verb(
              "dedication",
              "church|cathedral|religious|temple|chapel",
              PERSON,
              "person",
              participle("is", "dedicated", "to"),
              3),
          verb("portrayer", "character", PERSON, "person", participle("was", "portrayed", "by"), 4),
          verb("quantity", "unit", TERM, "quantity", participle("is", "a unit", "of"), 5),
          verb("resting_place", ANY, CEMETERY, "cemetery", participle("was", "buried", "in"), 3),
          verb(
              "house",
              "royal|monarch",
              "House of \\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+",
              "royal house",
              did("belong", "belonged", "to"),
              4),
          verb(
              "field",
              "scientist|academic|economist|scholar",
              TERM,
              "field",
              did("work", "worked", "in"),
              4),
          verb(
              "institution",
              "scientist|academic|philosopher|economist|scholar",
              INSTITUTION,
              "institution",
              did("work", "worked", "at"),
              3),
          verb(
              "branch",
              "person|officeholder",
              ARMED,
              "branch of the armed forces",
              did("serve", "served", "in"),
              3),
          verb(
              "college",
              "nfl|football biography|basketball|baseball|gridiron",
              NAME,
              "college",
              did("attend", "attended", ""),
              3));

  /** What somebody who lives may yet do elsewhere. */
  private static final List<String> OF_THE_DEAD = List.of("field", "institution", "branch");

  /** Names that are told with "the". */
  private static final Pattern ARTICLED =
      Pattern.compile(
          "(?:University|Institute|Academy|College|Museum|School|Gulf|Bay|Sea) (?:of|for) .*"
              + "|(?!Lake |Loch ).* (?:Sea|Ocean|River|Gulf|Strait|Channel|Canal|Islands|Isles|Archipelago|Army|Navy|Air Force|Marine Corps|Coast Guard|Marines)"
              + "|River .*|Luftwaffe|Wehrmacht");

  private static final Pattern WATER_CLASS = Pattern.compile("\\b(River|Sea|Ocean|Lake)\\b");

  private final Box box;

  BoxVerbs(Box box) {
    this.box = box;
  }

  /** Whether a field was told with a verb; if not, it may be read otherwise. */
  boolean read(Field field, String key) {
    Verb verb = VERBS.get(key);
    if (verb == null || !verb.families().matcher(box.name()).find() || unsure(key)) {
      return false;
    }
    return BoxNames.single(field)
        .filter(value -> verb.value().matcher(value).matches())
        .filter(value -> !key.equals("named_after") || !Spelling.akin(box.subject().name(), value))
        .filter(value -> !verb.kind().equals("person") || !Institutions.named(value))
        .map(
            value -> {
              add(field, key, verb, value);
              return true;
            })
        .orElse(false);
  }

  private boolean unsure(String key) {
    return OF_THE_DEAD.contains(key)
            && box.field("death_date").filter(date -> !date.value().isBlank()).isEmpty()
        || key.equals("founder") && box.subject().person();
  }

  private void add(Field field, String key, Verb verb, String value) {
    box.add(
        key.replace('_', ' '),
        linked(field, name(verb, value)),
        verb.predicate() instanceof Predicate.Identity identity
            ? new Predicate.Identity(identity.verbPhrase() + " " + box.subject().name())
            : verb.predicate(),
        List.of(field.span()),
        verb.prominence());
  }

  /** With the longer names that its links lead to: "Elm University" of "Elm". */
  private static Value.Name linked(Field field, Value.Name name) {
    return name.also(
        field.value().marks().stream()
            .filter(mark -> mark.mark() == Passage.Mark.LINK)
            .map(mark -> mark.target().replaceFirst(" \\(.*", ""))
            .filter(target -> target.startsWith(name.text() + " "))
            .toList());
  }

  private Value.Name name(Verb verb, String value) {
    return switch (verb.kind()) {
      case WATER_KIND -> {
        Matcher water = WATER_CLASS.matcher(value);
        yield articled(
            value, water.find() ? water.group(1).toLowerCase(Locale.ROOT) : "body of water");
      }
      case SAME -> {
        Matcher family = verb.families().matcher(box.name());
        yield Value.Name.of(value, family.find() ? family.group() : "");
      }
      case "field", "quantity" -> Value.Name.of(value.toLowerCase(Locale.ROOT), verb.kind());
      case "royal house" ->
          new Value.Name(
              value.replaceFirst("^House of ", ""),
              List.of("House of " + value.replaceFirst("^House of ", "")),
              verb.kind());
      case "architectural style" ->
          Value.Name.of(value.replaceFirst(" (?:[Aa]rchitecture|[Ss]tyle)$", ""), verb.kind());
      default -> articled(value, verb.kind());
    };
  }

  private static Value.Name articled(String value, String kind) {
    return ARTICLED.matcher(value).matches()
        ? new Value.Name("the " + value, List.of(value), kind)
        : Value.Name.of(value, kind);
  }

  private static Map.Entry<String, Verb> verb(
      String key, String families, String value, String kind, Predicate told, int prominence) {
    return Map.entry(
        key, new Verb(Pattern.compile(families), Pattern.compile(value), kind, told, prominence));
  }

  private static Predicate.Clause participle(String auxiliary, String told, String preposition) {
    return new Predicate.Clause(auxiliary, told, auxiliary + " " + told, preposition);
  }

  private static Predicate.Clause does(String infinitive, String told, String preposition) {
    return new Predicate.Clause("does", infinitive, told, preposition);
  }

  private static Predicate.Clause did(String infinitive, String told, String preposition) {
    return new Predicate.Clause("did", infinitive, told, preposition);
  }
}
