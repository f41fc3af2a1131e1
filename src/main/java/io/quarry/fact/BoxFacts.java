package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Block.Field;
import io.quarry.document.Block.FieldBox;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields of infoboxes of every family. */
final class BoxFacts {

  private final Box box;
  private final BoxNumbers numbers;
  private final BoxNames names;
  private final BoxPlaces places;
  private final BoxDates dates;
  private final BoxVerbs verbs;
  private final BoxOffices offices;

  private BoxFacts(Box box) {
    this.box = box;
    this.numbers = new BoxNumbers(box);
    this.names = new BoxNames(box);
    this.places = new BoxPlaces(box);
    this.dates = new BoxDates(box);
    this.verbs = new BoxVerbs(box);
    this.offices = new BoxOffices(box);
  }

  static List<Fact> of(Document document, Subject subject) {
    List<Fact> facts = new ArrayList<>();
    String family = "";
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof FieldBox box
            && !box.name().startsWith("weather")
            && (family.isEmpty() || section.lead() && family.equals(family(box)))) {
          facts.addAll(new BoxFacts(new Box(subject, section, box, document)).read());
          family = family(box);
        } else if (block instanceof FieldBox box && box.field("position1").isPresent()) {
          facts.addAll(new BoxFacts(new Box(subject, section, box, document)).read());
        }
      }
    }
    return facts;
  }

  /** "infobox ship" of "infobox ship career": the parts of one box. */
  private static String family(FieldBox box) {
    String[] words = box.name().split("[ /]");
    return words.length < 3 ? box.name() + " " : words[0] + " " + words[1];
  }

  private List<Fact> read() {
    box.fields().stream().filter(field -> !field.value().incomplete()).forEach(this::read);
    return box.facts();
  }

  private static final Set<String> AILMENTS =
      Set.of("disease", "infection", "illness", "syndrome", "disorder", "condition");

  private static final Pattern AILMENT_END = Pattern.compile("(?:iasis|osis|itis|pox|fever)$");

  /** A box on a germ in a text on what it causes. */
  private boolean ailment(Field field) {
    return AILMENT_END.matcher(box.subject().name()).find()
        || box.subject().nouns().stream().anyMatch(AILMENTS::contains)
        || !box.subject().mayBelongTo(field.value().text().strip());
  }

  /** Whether narrower or better known ranks make it one too many to ask for. */
  private boolean told(String rank) {
    boolean order = box.ranked("ordo");
    boolean family = box.ranked("familia");
    return switch (rank) {
      case "phylum" -> order || family || box.ranked("classis");
      case "classis" -> order && family;
      case "genus" -> family;
      default -> false;
    };
  }

  private void read(Field field) {
    String key = box.rank(BoxFields.canonical(field.key()));
    if (verbs.read(field, key)) {
      return;
    }
    if (BoxFields.YEARLY.containsKey(key)) {
      numbers.yearly(field, BoxFields.YEARLY.get(key));
    } else if (!BoxFields.usual(key, box.name())) {
      unusual(field, key);
    } else if (BoxFields.NUMBERS.containsKey(key)) {
      numbers.figure(field, BoxFields.NUMBERS.get(key));
    } else if (BoxFields.COUNTS.containsKey(key)) {
      numbers.counted(field, BoxFields.COUNTS.get(key));
    } else if (BoxFields.TAXA.containsKey(key) && (told(key) || ailment(field))) {
      return;
    } else if (BoxFields.TAXA.containsKey(key)) {
      names.taxon(field, BoxFields.TAXA.get(key));
    } else if (box.name().endsWith("state symbols") && BoxFields.EMBLEMS.contains(key)) {
      names.named(field, new BoxFields.Known("state " + key, "", 3));
    } else if (BoxFields.NAMES.containsKey(key)) {
      names.named(field, BoxFields.NAMES.get(key));
    } else if (BoxFields.EVENTS.containsKey(key) || key.equals("death_date")) {
      dates.date(field);
    } else if (key.equals("birth_place") || key.equals("death_place")) {
      places.place(field, key.startsWith("birth"));
    } else if (key.equals("born") || key.equals("died")) {
      lifetime(field, key.equals("born"));
    } else if (key.equals("manufacturer")) {
      names.maker(field, "manufactured");
    } else if (key.equals("developer")) {
      names.maker(field, "developed");
    } else if (key.equals("artist")) {
      names.artist(field);
    } else if (key.equals("party")) {
      names.party(field);
    } else if (key.equals("population")) {
      numbers.estimated(field);
    } else if (BoxNumbers.ofYear(key)) {
      numbers.ofYear(field, key);
    } else if (BoxDates.DEEDS.containsKey(key)) {
      dates.done(field, BoxDates.DEEDS.get(key));
    } else if (key.equals("reign")) {
      offices.reign(field);
    } else if (key.equals("date")) {
      dates.occurred(field);
    } else if (key.equals("began") || key.equals("ended")) {
      dates.bounded(field, key);
    } else if (key.equals("deaths")) {
      numbers.deaths(field);
    } else if (key.equals("place") || key.equals("partof")) {
      places.event(field, key);
    } else if (key.equals("after_election")) {
      names.elected(field);
    } else if (key.equals("status")) {
      names.conservation(field);
    } else if (key.equals("ship_class")) {
      names.shipClass(field);
    } else if (key.equals("origin")) {
      places.origin(field);
    } else if (BoxPlaces.SEATS.contains(key)) {
      places.seat(field, key);
    } else if (key.equals("continent")) {
      places.continent(field);
    } else if (BoxNames.position(key)) {
      names.position(field);
    } else {
      unusual(field, key);
    }
  }

  /** Fields that are told by what others beside them say. */
  private void unusual(Field field, String key) {
    offices.office(field);
    places.subdivision(field);
    places.labelled(field);
    dates.established(field);
    dates.independent(field);
    names.transliterated(field);
    names.dialect(field);
    numbers.measured(field, key);
  }

  /** As web pages show it: a name, a date and a place, line by line. */
  private void lifetime(Field field, boolean birth) {
    for (Passage line : field.value().lines()) {
      String text = line.text().replaceAll("\\s*\\([^()]*\\)", "").strip();
      if (Dates.day(text).isPresent() || Dates.year(text)) {
        dates.date(new Field(birth ? "birth_date" : "death_date", line, field.span()));
      } else if (text.matches("\\p{Lu}[^\\d,]+, .*")) {
        places.place(new Field(birth ? "birth_place" : "death_place", line, field.span()), birth);
      }
    }
  }
}
