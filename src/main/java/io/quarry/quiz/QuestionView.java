package io.quarry.quiz;

import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.util.List;
import java.util.Optional;

/**
 * A question that is still to be answered: what a page may show, and nothing of the key.
 *
 * @param kind label of the question's kind
 * @param stem the text before the blank, where the stem has one, else the whole stem
 * @param gapped whether the stem has a blank
 * @param stemAfterBlank the text behind the blank
 * @param choices options, items to order or left items to match, as shown
 * @param partners right items to match, as shown
 * @param unit beside a number field
 */
public record QuestionView(
    String kind,
    String stem,
    boolean gapped,
    String stemAfterBlank,
    List<String> choices,
    List<String> partners,
    Optional<String> unit,
    Optional<ChartView> figure) {

  /** In characters: what a list to choose from shows whole on a narrow phone. */
  private static final int SHOWN_WHOLE = 28;

  /** Whether the partners are too long for the lists they are chosen from, and are told above. */
  public boolean partnersListed() {
    return partners.stream().anyMatch(partner -> partner.length() > SHOWN_WHOLE);
  }

  static QuestionView of(Question question, long seed, int position) {
    QuestionView bare =
        new QuestionView(
            question.kind().label(),
            question.stem(),
            false,
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            question.figure().map(ChartView::of));
    Shuffle shuffle = shuffle(question.kind(), seed, position);
    return switch (question.kind()) {
      case Kind.SingleChoice choice -> bare.split().with(texts(shuffle.arrange(choice.options())));
      case Kind.MultipleChoice choice -> bare.with(texts(shuffle.arrange(choice.options())));
      case Kind.TrueFalse statement -> bare;
      case Kind.Numeric numeric -> bare.measuredIn(numeric.unit());
      case Kind.ShortAnswer answer -> bare;
      case Kind.Cloze cloze -> bare.split();
      case Kind.Ordering ordering -> bare.with(shuffle.arrange(ordering.items()));
      case Kind.Matching matching ->
          bare.with(matching.pairs().stream().map(Kind.Pair::left).toList())
              .matchedTo(shuffle.arrange(matching.pairs().stream().map(Kind.Pair::right).toList()));
    };
  }

  /** How the parts of a question of this kind are arranged in an attempt. */
  static Shuffle shuffle(Kind kind, long seed, int position) {
    return switch (kind) {
      case Kind.SingleChoice choice -> options(choice.options(), choice.ordered(), seed, position);
      case Kind.MultipleChoice choice ->
          options(choice.options(), choice.ordered(), seed, position);
      case Kind.Ordering ordering -> Shuffle.away(ordering.items().size(), seed, position);
      case Kind.Matching matching -> Shuffle.away(matching.pairs().size(), seed, position);
      case Kind.TrueFalse statement -> Shuffle.none(2);
      case Kind.Numeric numeric -> Shuffle.none(0);
      case Kind.ShortAnswer answer -> Shuffle.none(0);
      case Kind.Cloze cloze -> Shuffle.none(0);
    };
  }

  private static Shuffle options(List<Option> options, boolean ordered, long seed, int position) {
    return ordered ? Shuffle.none(options.size()) : Shuffle.of(options.size(), seed, position);
  }

  private static List<String> texts(List<Option> options) {
    return options.stream().map(Option::text).toList();
  }

  private QuestionView with(List<String> shown) {
    return new QuestionView(kind, stem, gapped, stemAfterBlank, shown, partners, unit, figure);
  }

  private QuestionView matchedTo(List<String> shown) {
    return new QuestionView(kind, stem, gapped, stemAfterBlank, choices, shown, unit, figure);
  }

  private QuestionView measuredIn(Optional<String> shown) {
    return new QuestionView(kind, stem, gapped, stemAfterBlank, choices, partners, shown, figure);
  }

  private QuestionView split() {
    int blank = stem.indexOf(Question.BLANK);
    if (blank < 0) {
      return this;
    }
    return new QuestionView(
        kind,
        stem.substring(0, blank),
        true,
        stem.substring(blank + Question.BLANK.length()),
        choices,
        partners,
        unit,
        figure);
  }
}
