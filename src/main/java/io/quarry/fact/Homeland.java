package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Sentences;
import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A country, state or province that a place lies in: what "the largest port in the country" speaks
 * of.
 *
 * @param noun what "the" stands before in the text: {@code country}
 * @param name ready to stand inside a sentence: {@code the Netherlands}
 * @param told where the document says so
 */
record Homeland(String noun, String name, Span told) {

  private static final Pattern STATE =
      Pattern.compile(
          "(?:[\\p{L}'\u2019]+ )*(?:Republic|Kingdom|Federation|Union|Emirates)(?: of [\\p{L} ]+)?");

  private static final Pattern TAKES_ARTICLE =
      Pattern.compile(
          "United .*|.*\\b(?:Republic|Kingdom|Federation|Union|Emirates|Islands)\\b.*|Netherlands|Philippines|Bahamas|Maldives|Gambia");

  private static final Pattern LYING =
      Pattern.compile(
          "(?:\\b(?:in|of)|,) (?:the )?("
              + Phrases.CAP
              + "(?: (?:(?:and|of) )?"
              + Phrases.CAP
              + "){0,5})");

  private static final Pattern SUBDIVISION_TYPE = Pattern.compile("subdivision_type(\\d*)");

  private static final Pattern COUNTRY = Pattern.compile("(?i)country|sovereign state");

  /** What a town's box says it lies in, besides its country. */
  private static final Pattern REGION = Pattern.compile("(?i)state|province|county|prefecture");

  /** Of what is the largest, the first or the only one, the country must be told. */
  private static final Pattern SCOPED =
      Pattern.compile(
          "\\b(?:"
              + Phrases.SUPERLATIVE
              + "\\b.*\\b(?:in|of)|importance as .*\\bfor) the (\\p{Ll}+)(?=[.,;]|$| \\()");

  private static final Pattern OWNED =
      Pattern.compile("\\bthe (\\p{Ll}+)['\u2019]s (?=" + Phrases.SUPERLATIVE + "\\b)");

  private static final Pattern ELSEWHERE =
      Pattern.compile("\\b(?:in|from|to|of|is|was) (?:the )?(" + Phrases.CAP + ")");

  /** What the document says it lies in: one country, and what its box names within that. */
  static List<Homeland> of(Document document, Subject subject) {
    if (!subject.geographic() || subject.state()) {
      return List.of();
    }
    List<Homeland> lands = new ArrayList<>();
    boxed(document).or(() -> lead(document, subject)).ifPresent(lands::add);
    document.infobox().ifPresent(box -> lands.addAll(regions(box, subject)));
    return lands;
  }

  private static Optional<Homeland> boxed(Document document) {
    return document
        .infobox()
        .flatMap(
            box ->
                box.field("country")
                    .or(() -> subdivisions(box, COUNTRY).map(Map.Entry::getValue).findFirst()))
        .flatMap(field -> named(field.value().text().strip(), field.span()));
  }

  private static List<Homeland> regions(Block.FieldBox box, Subject subject) {
    return subdivisions(box, REGION)
        .filter(field -> !subject.nouns().contains(field.getKey()))
        .filter(field -> REGION_NAME.matcher(field.getValue().value().text().strip()).matches())
        .map(
            field ->
                new Homeland(
                    field.getKey(),
                    field.getValue().value().text().strip(),
                    field.getValue().span()))
        .toList();
  }

  private static final Pattern REGION_NAME =
      Pattern.compile(Phrases.CAP + "(?: (?:of )?" + Phrases.CAP + "){0,3}");

  /** The names of subdivisions of such a type, with that type in small letters. */
  private static Stream<Map.Entry<String, Block.Field>> subdivisions(
      Block.FieldBox box, Pattern type) {
    return box.fields().stream()
        .filter(field -> type.matcher(field.value().text().strip()).matches())
        .flatMap(
            field ->
                SUBDIVISION_TYPE
                    .matcher(field.key())
                    .results()
                    .flatMap(key -> box.field("subdivision_name" + key.group(1)).stream())
                    .map(name -> Map.entry(lower(field.value().text()), name)));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** "Norvik is a town in the north of Sweden": the one country that the sentence names. */
  private static Optional<Homeland> lead(Document document, Subject subject) {
    Optional<Passage> first =
        document.sections().stream()
            .limit(2)
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> Sentences.of(((Block.Paragraph) block).text()).getFirst())
            .filter(sentence -> subject.namedIn(sentence.text()))
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Homeland> named =
        LYING
            .matcher(Statement.cleaned(first.get().text()))
            .results()
            .flatMap(found -> named(found.group(1), first.get().span()).stream())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Optional<Homeland> named(String name, Span told) {
    return Countries.known(name) || STATE.matcher(name).matches()
        ? Optional.of(
            new Homeland(
                "country", TAKES_ARTICLE.matcher(name).matches() ? "the " + name : name, told))
        : Optional.empty();
  }

  /** Of which there are many, so that a sentence that names anything else may speak of another. */
  private boolean region() {
    return !noun.equals("country");
  }

  /** A sentence in which "the country" is told by its name, where it can be no other. */
  String telling(String sentence) {
    if (!sentence.contains("the " + noun)) {
      return sentence;
    }
    boolean elsewhere =
        ELSEWHERE
            .matcher(sentence)
            .results()
            .map(found -> found.group(1))
            .anyMatch(other -> !name.contains(other) && (region() || Countries.known(other)));
    if (elsewhere) {
      return sentence;
    }
    Matcher scoped = SCOPED.matcher(sentence);
    if (scoped.find() && scoped.group(1).equals(noun)) {
      return sentence.substring(0, scoped.start(1) - "the ".length())
          + name
          + sentence.substring(scoped.end(1));
    }
    Matcher owned = OWNED.matcher(sentence);
    return owned.find() && owned.group(1).equals(noun)
        ? owned.replaceFirst(Matcher.quoteReplacement(Phrases.possessive(name) + " "))
        : sentence;
  }
}
