package io.quarry.generate;

import io.quarry.question.Evidence;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.math.BigDecimal;
import java.util.List;

/** A question with its key, explanation and proof, as text for people who judge questions. */
final class QuestionText {

  private QuestionText() {}

  /**
   * Four lines: what is asked, the key, the explanation, the proof with its spaces run together.
   */
  static String of(Question question) {
    return """
        [%s, %s, %s] %s
        %s    %s
            %s
            proof: %s
        """
        .formatted(
            question.topic(),
            question.difficulty(),
            question.rule(),
            question.stem(),
            question.figure().map(QuestionText::figure).orElse(""),
            key(question.kind()),
            question.explanation(),
            proof(question.evidence()));
  }

  private static String figure(Figure figure) {
    return switch (figure) {
      case Figure.ClimateChart chart ->
          "    chart: "
              + String.join(
                  "; ",
                  chart.series().stream()
                      .map(
                          series ->
                              series.label()
                                  + " in "
                                  + series.unit()
                                  + " "
                                  + String.join(
                                      ", ",
                                      series.values().stream()
                                          .map(BigDecimal::toPlainString)
                                          .toList()))
                      .toList())
              + "\n";
    };
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> options(choice.options());
      case Kind.MultipleChoice choice -> "all of: " + options(choice.options());
      case Kind.TrueFalse statement -> Boolean.toString(statement.answer());
      case Kind.Numeric numeric ->
          "%s +/- %s %s"
              .formatted(
                  numeric.value().toPlainString(),
                  numeric.tolerance().toPlainString(),
                  numeric.unit().orElse(""))
              .strip();
      case Kind.ShortAnswer answer -> "typed: " + String.join(" = ", answer.accepted());
      case Kind.Cloze cloze -> "blank: " + String.join(" = ", cloze.accepted());
      case Kind.Ordering ordering -> "order: " + String.join(" < ", ordering.items());
      case Kind.Matching matching ->
          "pairs: "
              + String.join(
                  "; ", matching.pairs().stream().map(p -> p.left() + " = " + p.right()).toList());
    };
  }

  private static String options(List<Option> options) {
    return String.join(
        " | ", options.stream().map(o -> (o.correct() ? "*" : "") + o.text()).toList());
  }

  private static String proof(List<Evidence> evidence) {
    return String.join(
        " ... ", evidence.stream().map(e -> e.quote().replaceAll("\\s+", " ")).toList());
  }
}
