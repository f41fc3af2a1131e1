package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Documents;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a weather box. */
class ClimateQuestionsTest {

  private static final String[] MONTHS =
      "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec".split(",");

  private static List<Question> asked(String measure, String figures, String year)
      throws Exception {
    StringBuilder box =
        new StringBuilder("'''Norvik''' is a city.\n\n{{Weather box|location=Norvik");
    String[] months = figures.split(",");
    for (int m = 0; m < MONTHS.length; m++) {
      box.append("|%s %s=%s".formatted(MONTHS[m], measure, months[m]));
    }
    String text = box.append("|year %s=%s}}".formatted(measure, year)).toString();
    return Quarry.generate(Documents.read("Norvik.wikitext", text.getBytes(StandardCharsets.UTF_8)))
        .questions();
  }

  @Test
  void snowlessMonthsStandBesideSnowyOnes() throws Exception {
    List<Question> questions = asked("snow days", "5.3,4.3,2.8,0.6,0.5,0,0,0,0,0,1.2,3.9", "18.6");
    assertThat(questions)
        .filteredOn(question -> question.rule().equals("weather-box.snowless"))
        .filteredOn(question -> question.kind() instanceof Kind.MultipleChoice)
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.stem())
                  .isEqualTo(
                      "In which of these months are there no snowy days on average in Norvik?");
              assertThat(((Kind.MultipleChoice) question.kind()).options())
                  .filteredOn(Option::correct)
                  .extracting(Option::text)
                  .containsExactly("June", "October");
            });
    assertThat(questions)
        .filteredOn(question -> question.kind() instanceof Kind.Numeric)
        .extracting(Question::stem)
        .contains("In how many months of the year are there no snowy days on average in Norvik?");
  }

  @Test
  void hardlyAnySnowIsNotToldFromNone() throws Exception {
    assertThat(asked("snow days", "5.3,4.3,2.8,0.6,0.1,0,0,0,0,0,1.2,3.9", "18.2"))
        .noneMatch(question -> question.rule().equals("weather-box.snowless"));
  }

  @Test
  void theNearestRivalOfAnExtremeIsOffered() throws Exception {
    assertThat(asked("high C", "2.8,5,10,16,21,24,27,28,24,19,11,5", "16.1"))
        .filteredOn(question -> question.stem().contains("highest average high"))
        .singleElement()
        .extracting(question -> ((Kind.SingleChoice) question.kind()).options())
        .asList()
        .extracting("text")
        .contains("July", "August");
  }

  @Test
  void noAverageOfAYearLiesOutsideItsMonths() throws Exception {
    assertThat(
            asked("mean C", "20.0,20.6,22.9,25.3,27.0,28.0,29.0,28.4,26.0,24.0,22.0,20.1", "24.4"))
        .filteredOn(question -> question.stem().startsWith("What is the mean annual temperature"))
        .filteredOn(question -> question.kind() instanceof Kind.SingleChoice)
        .singleElement()
        .satisfies(
            question ->
                assertThat(((Kind.SingleChoice) question.kind()).options())
                    .extracting(option -> Double.parseDouble(option.text().replaceFirst(" .*", "")))
                    .allMatch(degrees -> degrees >= 20.0 && degrees <= 29.0));
    // Between months that are nearly alike there is no room for three more.
    assertThat(
            asked("mean C", "26.7,26.7,27.0,27.3,27.5,27.6,27.6,27.8,27.9,27.6,27.2,26.9", "27.3"))
        .noneMatch(
            question ->
                question.stem().startsWith("What is the mean annual temperature")
                    && question.kind() instanceof Kind.SingleChoice);
  }

  @Test
  void theYearsAverageIsAsked() throws Exception {
    assertThat(asked("high C", "2.8,5,10,16,21,24,27,28,24,19,11,5", "16.1"))
        .extracting(Question::stem)
        .contains("What is the average annual high temperature in Norvik?");
    assertThat(asked("humidity", "61,62,63,64,70,78,84,83,77,70,66,62", "70"))
        .noneMatch(question -> question.rule().equals("weather-box.year"));
  }
}
