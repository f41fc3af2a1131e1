package io.quarry.fact;

import io.quarry.document.Block.Field;
import io.quarry.document.Passage;
import io.quarry.document.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the fields of an infobox: born, founded, opened. */
final class BoxDates {

  private static final Map<String, String> EVENTS =
      Map.ofEntries(
          Map.entry("founded", "founded"),
          Map.entry("established", "established"),
          Map.entry("incorporated", "incorporated"),
          Map.entry("settled", "settled"),
          Map.entry("created", "created"),
          Map.entry("built", "built"),
          Map.entry("opened", "opened"),
          Map.entry("completed", "completed"),
          Map.entry("inaugurated", "inaugurated"),
          Map.entry("formed", "formed"),
          Map.entry("dissolved", "dissolved"),
          Map.entry("abolished", "abolished"),
          Map.entry("chartered", "chartered"));

  /** Deeds that are told with a verb of their own. */
  static final Map<String, Predicate.Clause> DEEDS =
      Map.of(
          "turnedpro",
              new Predicate.Clause("did", "turn professional", "turned professional", "in"),
          "last_eruption", new Predicate.Clause("did", "last erupt", "last erupted", "in"));

  private static final Pattern ESTABLISHED = Pattern.compile("established_(?:title|event)(\\d*)");

  static final Pattern OCCURRENCE =
      Pattern.compile(
          "\\b(?:conflict|battle|siege|attack|earthquake|eruption|accident|disaster)\\b");

  /** A date that is not sure. */
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\bc(?:irca|a?)\\b\\.?|\\?|\\babout\\b|\\bor\\b|\\bbefore\\b|\\bafter\\b");

  private final Box box;

  BoxDates(Box box) {
    this.box = box;
  }

  /** A date whose field says what was done, if it is read. */
  void date(Field field) {
    if (HEDGED.matcher(field.value().text()).find()) {
      return;
    }
    List<Passage> lines = field.value().lines();
    // "28 February 1982" above "Salt View, Westland", and nothing else.
    boolean placed = lines.size() == 2 && lines.get(1).text().matches("\\p{Lu}[^\\d\\n]+");
    String value =
        (placed ? lines.getFirst() : field.value())
            .text()
            .replaceAll("[;,]? ?\\d{1,2}:\\d{2}.*", "")
            .replaceAll("\\s*\\([^()]*\\)", "")
            .replaceAll("; .* ago$", "")
            // "1953 by Ann Elm"
            .replaceFirst("(?<=\\d{4}),? by \\p{Lu}.*$", "")
            .strip();
    Optional<Value> when = when(value);
    // "1895 (poem)", in a box on the song
    if (when.isEmpty() || OTHER_FORM.matcher(field.value().text()).find()) {
      return;
    }
    String key = BoxFields.canonical(field.key());
    String participle = BoxFields.EVENTS.get(key);
    if (key.equals("death_date")) {
      box.add(
          "when died",
          when.get(),
          new Predicate.Clause("did", "die", "died", preposition(when.get())),
          List.of(field.span()),
          5);
    } else if (participle != null
        && !(participle.equals("founded") && box.name().contains("post"))
        // Other lands than those of the United States fill it in as well.
        && (!key.equals("admittancedate") || box.name().contains("state"))) {
      boolean thought = participle.equals("founded") && RANK.contains(box.subject().noun());
      event(
          field,
          thought ? "established" : participle,
          when.get(),
          key.equals("birth_date") ? 5 : 4);
    }
  }

  private static final Pattern OTHER_FORM =
      Pattern.compile(
          "\\((?:original )?(?:poem|book|novel|serial|play|radio|stage|manga|magazine|short story|lyrics|music|words|original)\\)");

  /** What is established, not founded. */
  private static final Set<String> RANK =
      Set.of("rank", "office", "title", "award", "prize", "medal", "decoration", "holiday", "law");

  private void event(Field field, String participle, Value when, int prominence) {
    happened(participle, when, List.of(field.span()), prominence);
  }

  private void happened(String participle, Value when, List<Span> evidence, int prominence) {
    box.add(
        "when was " + participle,
        when,
        new Predicate.Clause("was", participle, "was " + participle, preposition(when)),
        evidence,
        prominence);
  }

  /** A date whose event stands in another field: "established_title1" with "established_date1". */
  void established(Field title) {
    Matcher established = ESTABLISHED.matcher(title.key());
    String participle = EVENTS.get(title.value().text().strip().toLowerCase(Locale.ROOT));
    if (!established.matches() || participle == null) {
      return;
    }
    box.field("established_date" + established.group(1))
        .ifPresent(
            date ->
                when(date.value().text().strip())
                    .ifPresent(
                        when -> happened(participle, when, List.of(title.span(), date.span()), 5)));
  }

  /** When a battle, an attack or an earthquake was, where it was on one day or in one year. */
  void occurred(Field field) {
    String subject = box.subject().name().toLowerCase(Locale.ROOT);
    if (OCCURRENCE.matcher(box.name().equals("infobox") ? subject : box.name()).find()) {
      when(field.value().text().strip())
          .ifPresent(
              when ->
                  box.add(
                      "when took place",
                      when,
                      new Predicate.Clause("did", "take place", "took place", preposition(when)),
                      List.of(field.span()),
                      5));
    }
  }

  /** In which year something was done, whose verb is known. */
  void done(Field field, Predicate.Clause deed) {
    when(field.value().text().replaceAll("\\s*\\([^()]*\\)", "").strip())
        .filter(Value.Year.class::isInstance)
        .ifPresent(
            when -> box.add("when " + deed.inStatement(), when, deed, List.of(field.span()), 4));
  }

  /** When something that had a beginning and an end began or ended. */
  void bounded(Field field, String past) {
    String verb = past.equals("began") ? "begin" : "end";
    when(field.value().text().replaceAll("\\s*\\([^()]*\\)", "").strip())
        .filter(when -> !box.subject().person())
        .ifPresent(
            when ->
                box.add(
                    "when " + past,
                    when,
                    new Predicate.Clause("did", verb, past, preposition(when)),
                    List.of(field.span()),
                    4));
  }

  /** "from France" beside a date, where the box tells of independence. */
  void independent(Field from) {
    Matcher event = ESTABLISHED.matcher(from.key());
    String whom = from.value().text().strip();
    boolean told =
        box.field("sovereignty_type")
            .filter(type -> type.value().text().strip().equalsIgnoreCase("independence"))
            .isPresent();
    if (event.matches() && told && whom.matches("from (?:the )?\\p{Lu}[\\p{L} ]{2,30}")) {
      box.field("established_date" + event.group(1))
          .ifPresent(
              date ->
                  when(date.value().text().strip())
                      .ifPresent(
                          when ->
                              box.add(
                                  "when became independent " + whom,
                                  when,
                                  new Predicate.Clause(
                                      "did",
                                      "become independent " + whom,
                                      "became independent " + whom,
                                      preposition(when)),
                                  List.of(from.span(), date.span()),
                                  5)));
    }
  }

  private static String preposition(Value when) {
    return when instanceof Value.Day ? "on" : "in";
  }

  /** "Norvik, 1913" and "1892, as the Evening Star" tell more than the year. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}\\p{M} .-]+, (?=\\d{4}$)|(?<=^\\d{4}), as .*$|(?<=\\d{4}) in \\p{Lu}\\D*$");

  private static final Pattern IN_A_MONTH = Pattern.compile("(?:" + Dates.MONTH + "),? (\\d{4})");

  private static Optional<Value> when(String told) {
    String value = BESIDE.matcher(told).replaceFirst("");
    Matcher month = IN_A_MONTH.matcher(value);
    if (month.matches() && Dates.year(month.group(1))) {
      return Optional.of(new Value.Year(Integer.parseInt(month.group(1))));
    }
    if (Dates.year(value)) {
      return Optional.of(new Value.Year(Integer.parseInt(value)));
    }
    return Dates.day(value).map(day -> day);
  }
}
