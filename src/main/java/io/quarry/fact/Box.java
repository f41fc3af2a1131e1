package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Block.Field;
import io.quarry.document.Block.FieldBox;
import io.quarry.document.Document;
import io.quarry.document.Section;
import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One infobox, and the facts taken from it. */
final class Box {

  /** Fields that say when a state or a flight ended. */
  private static final List<String> ENDED =
      List.of("year_end", "date_end", "year_dissolved", "landing_date");

  private static final Pattern ASPECT =
      Pattern.compile(
          "^(?:[Tt]he )?(?:[Ee]conomy|[Gg]eography|[Hh]istory|[Dd]emographics|[Pp]olitics|[Cc]limate|[Cc]ulture) [Oo]f ");

  private final Subject subject;
  private final Section section;
  private final FieldBox fields;
  private final Document document;
  private final List<Fact> facts = new ArrayList<>();

  Box(Subject subject, Section section, FieldBox fields, Document document) {
    this.document = document;
    this.subject = subject;
    this.section = section;
    this.fields = fields;
  }

  Subject subject() {
    return subject;
  }

  /** Title of the section it stands in; empty for the lead. */
  String title() {
    return section.title();
  }

  /** Its family and part, in lower case: "infobox ship career". */
  String name() {
    return fields.name();
  }

  List<Field> fields() {
    return fields.fields();
  }

  /** Whether it tells of what is no more. */
  boolean past() {
    return fields.name().contains("former")
        || ENDED.stream()
            .anyMatch(key -> field(key).filter(end -> !end.value().isBlank()).isPresent());
  }

  /** Whether the lead tells its subject in the past: "Salt was a rock band". */
  boolean pastSubject() {
    return past() || prose().findFirst().filter(lead -> WAS.matcher(lead).find()).isPresent();
  }

  private static final Pattern WAS =
      Pattern.compile("^(?:(?!\\. ).){2,120}? (?:was|were) (?:an?|the) ");

  /** Whether a paragraph of the document has words as well, and so calls a thing as a box does. */
  boolean inProse(String words) {
    return prose().anyMatch(text -> text.contains(words));
  }

  /** Whether a paragraph of the document tells something. */
  boolean inProse(Pattern telling) {
    return prose().anyMatch(text -> telling.matcher(text).find());
  }

  private Stream<String> prose() {
    return document.sections().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text());
  }

  /** What a paragraph tells of the subject, by the group of a pattern behind its last name. */
  Optional<String> told(Pattern pattern) {
    String name = subject.name();
    Pattern said =
        Pattern.compile(
            "(?:\\b"
                + Pattern.quote(name.substring(name.lastIndexOf(' ') + 1))
                + "|(?:^|[.] )(?:He|She))"
                + pattern.pattern());
    return prose()
        .map(said::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  Optional<Field> field(String key) {
    return fields.field(key);
  }

  /** Ranks that other boxes have fields of the same name for, by those of a box on a taxon. */
  private static final Map<String, String> RANKS =
      Map.of("class", "classis", "order", "ordo", "family", "familia");

  /** The key of a field; "class" beside "kingdom" is a rank of living things. */
  String rank(String key) {
    return field("kingdom").isPresent() ? RANKS.getOrDefault(key, key) : key;
  }

  /** Whether it tells a rank of living things, by its Latin name or its English one. */
  boolean ranked(String rank) {
    return fields().stream().anyMatch(field -> rank(BoxFields.canonical(field.key())).equals(rank));
  }

  List<Fact> facts() {
    return facts;
  }

  /** A fact that the evidence states outright; see {@link Fact}. */
  void add(
      String relation,
      Map<String, String> qualifiers,
      Value value,
      Predicate predicate,
      String rule,
      List<Span> evidence,
      int prominence) {
    facts.add(
        new Fact(
            owner(),
            relation,
            new TreeMap<>(qualifiers),
            value,
            predicate instanceof Predicate.Clause clause && subject.plural()
                ? clause.plural()
                : predicate,
            evidence,
            "infobox." + rule,
            section.title(),
            prominence));
  }

  /** Whose fields they are: in a text on the economy of Westland, those of Westland. */
  private String owner() {
    return ASPECT.matcher(subject.name()).replaceFirst("");
  }

  void add(String relation, Value value, Predicate predicate, List<Span> evidence, int prominence) {
    add(relation, Map.of(), value, predicate, "field", evidence, prominence);
  }

  /** What a field says its subject has. */
  void attribute(Field field, String noun, Value value, int prominence) {
    boolean past = past() || subject.person();
    add(noun, value, new Predicate.Attribute(noun, past), List.of(field.span()), prominence);
  }
}
