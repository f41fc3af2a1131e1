package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarry.document.Documents;
import io.quarry.question.Evidence;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartQuestionsTest {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static List<Question> charts(String means, String rains) throws Exception {
    StringBuilder text =
        new StringBuilder("'''Norvik''' is a town.\n\n== Climate ==\n{{Weather box\n");
    text.append("|location = Norvik (1991\u20132020)\n");
    String[] mean = means.split(" ");
    String[] rain = rains.split(" ");
    for (int m = 0; m < 12; m++) {
      text.append("| %s mean C = %s\n".formatted(MONTHS.get(m), mean[m]));
    }
    for (int m = 0; m < 12; m++) {
      text.append("| %s precipitation mm = %s\n".formatted(MONTHS.get(m), rain[m]));
    }
    text.append("}}\n");
    return Quarry.generate(
            Documents.read("norvik.wikitext", text.toString().getBytes(StandardCharsets.UTF_8)))
        .questions()
        .stream()
        .filter(question -> question.figure().isPresent())
        .toList();
  }

  private static final String MEANS = "-3 -1 4 12 16 19 22 21 17 11 5 -1";
  private static final String RAINS = "10 12 20 31 44 60 90 85 50 33 22 11";

  @Test
  void asksForTheSteepestStepAndForOneCurveWhereTheOtherPeaks() throws Exception {
    List<Question> charts = charts(MEANS, RAINS);
    assertThat(charts)
        .filteredOn(question -> question.rule().equals("weather-box.chart"))
        .extracting(question -> ((Kind.SingleChoice) question.kind()).key())
        .containsExactlyInAnyOrder("March to April", "22 \u00B0C");
    assertThat(charts).allMatch(question -> question.stem().contains("the chart"));
  }

  @Test
  void drawsAndProvesEveryMonth() throws Exception {
    for (Question question : charts(MEANS, RAINS)) {
      Figure.ClimateChart chart = (Figure.ClimateChart) question.figure().orElseThrow();
      assertThat(chart.series()).extracting(Figure.Series::unit).containsExactly("\u00B0C", "mm");
      String proof = String.join("\n", question.evidence().stream().map(Evidence::quote).toList());
      for (String month : MONTHS) {
        assertThat(proof).contains(month + " mean C").contains(month + " precipitation mm");
      }
    }
  }

  @Test
  void theFigureOfOneMonthIsReadFromTheChart() throws Exception {
    assertThat(charts(MEANS, RAINS))
        .filteredOn(question -> question.rule().equals("weather-box.month"))
        .extracting(
            question -> question.stem(), question -> ((Kind.SingleChoice) question.kind()).key())
        .containsExactlyInAnyOrder(
            tuple("In the chart, what is the mean temperature in Norvik in July?", "22 \u00B0C"),
            tuple(
                "In the chart, what is the mean temperature in Norvik in January?",
                "\u22123 \u00B0C"),
            tuple("In the chart, what is the average precipitation in Norvik in July?", "90 mm"));
  }

  @ParameterizedTest
  @ValueSource(ints = {88, 92, 96, 104, 110, 120, 130, 140})
  void noWrongOptionLiesWhereTheChartIsNotDrawn(int most) throws Exception {
    String rains = RAINS.replace("90", Integer.toString(most));
    assertThat(charts(MEANS, rains))
        .filteredOn(question -> question.stem().contains("average precipitation"))
        .isNotEmpty()
        .flatExtracting(question -> ((Kind.SingleChoice) question.kind()).options())
        .allMatch(
            option -> Integer.parseInt(option.text().replace(" mm", "")) <= most + most * 15 / 100);
  }

  @Test
  void doesNotAskWhatCannotBeSeen() throws Exception {
    assertThat(charts("0 2 4 6 8 10 12 10 8 6 4 2", "9 9 9 9 9 9 9 9 9 9 9 9"))
        .noneMatch(question -> question.rule().equals("weather-box.chart"));
  }
}
