package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Sentences;
import io.quarry.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The country that a place lies in: what "the largest port in the country" speaks of.
 *
 * @param name ready to stand inside a sentence: {@code the Netherlands}
 * @param told where the document says so
 */
record Homeland(String name, Span told) {

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

  /** Of what is the largest, the first or the only one, the country must be told. */
  private static final Pattern SCOPED =
      Pattern.compile(
          "\\b" + Phrases.SUPERLATIVE + "\\b.*\\b(?:in|of) the (country)(?=[.,;]|$| \\()");

  private static final Pattern OWNED =
      Pattern.compile("\\b(the country['\u2019]s) (?=" + Phrases.SUPERLATIVE + "\\b)");

  private static final Pattern ELSEWHERE =
      Pattern.compile("\\b(?:in|from|to|of|is|was) (?:the )?(" + Phrases.CAP + ")");

  /** Where the document says in one country it lies, and is on no country itself. */
  static Optional<Homeland> of(Document document, Subject subject) {
    return subject.geographic() && !subject.state()
        ? boxed(document).or(() -> lead(document, subject))
        : Optional.empty();
  }

  private static Optional<Homeland> boxed(Document document) {
    return document
        .infobox()
        .flatMap(
            box ->
                box.field("country")
                    .or(
                        () ->
                            box.fields().stream()
                                .filter(field -> COUNTRY.matcher(field.value().text()).matches())
                                .map(field -> SUBDIVISION_TYPE.matcher(field.key()))
                                .filter(Matcher::matches)
                                .findFirst()
                                .flatMap(type -> box.field("subdivision_name" + type.group(1)))))
        .flatMap(field -> named(field.value().text().strip(), field.span()));
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
            new Homeland(TAKES_ARTICLE.matcher(name).matches() ? "the " + name : name, told))
        : Optional.empty();
  }

  /** A sentence in which "the country" is told by its name, where it can be no other. */
  String telling(String sentence) {
    if (!sentence.contains("the country")) {
      return sentence;
    }
    boolean elsewhere =
        ELSEWHERE
            .matcher(sentence)
            .results()
            .map(found -> found.group(1))
            .anyMatch(other -> Countries.known(other) && !name.endsWith(other));
    if (elsewhere) {
      return sentence;
    }
    Matcher scoped = SCOPED.matcher(sentence);
    if (scoped.find()) {
      return sentence.substring(0, scoped.start(1) - "the ".length())
          + name
          + sentence.substring(scoped.end(1));
    }
    return OWNED.matcher(sentence).replaceFirst(Matcher.quoteReplacement(Phrases.possessive(name)));
  }
}
