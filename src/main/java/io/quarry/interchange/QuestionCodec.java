package io.quarry.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarry.question.AskedFact;
import io.quarry.question.Evidence;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.util.List;
import java.util.Optional;

/** One question as a tree, in the field order of {@code quarry-bank/1}. */
final class QuestionCodec {

  private QuestionCodec() {}

  static ObjectNode write(Question question) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", question.id());
    node.put("kind", question.kind().label());
    node.put("topic", question.topic());
    node.put("difficulty", question.difficulty());
    node.put("stem", question.stem());
    question.figure().ifPresent(figure -> node.set("figure", writeFigure(figure)));
    writeKind(node, question.kind());
    node.put("explanation", question.explanation());
    node.set("fact", writeFact(question.fact()));
    node.put("rule", question.rule());
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence passage : question.evidence()) {
      evidence
          .addObject()
          .put("document", passage.document())
          .put("start", passage.start())
          .put("end", passage.end())
          .put("quote", passage.quote());
    }
    return node;
  }

  static Question read(Place place) {
    return new Question(
        place.at("id").text(),
        place.at("topic").text(),
        place.at("difficulty").integer(),
        place.at("stem").text(),
        place.read(QuestionCodec::readKind),
        place.at("explanation").text(),
        place.at("fact").read(QuestionCodec::readFact),
        place.at("rule").text(),
        place.at("evidence").list(QuestionCodec::readEvidence),
        place.at("figure").isAbsent()
            ? Optional.empty()
            : Optional.of(place.at("figure").read(QuestionCodec::readFigure)));
  }

  private static void writeKind(ObjectNode node, Kind kind) {
    switch (kind) {
      case Kind.SingleChoice choice -> writeOptions(node, choice.options(), choice.ordered());
      case Kind.MultipleChoice choice -> writeOptions(node, choice.options(), choice.ordered());
      case Kind.TrueFalse statement -> node.put("answer", statement.answer());
      case Kind.Numeric numeric -> {
        ObjectNode answer = node.putObject("answer");
        answer.put("value", numeric.value());
        answer.put("tolerance", numeric.tolerance());
        numeric.unit().ifPresent(unit -> answer.put("unit", unit));
      }
      case Kind.ShortAnswer answer -> writeAccepted(node, answer.accepted());
      case Kind.Cloze cloze -> writeAccepted(node, cloze.accepted());
      case Kind.Ordering ordering -> ordering.items().forEach(node.putArray("items")::add);
      case Kind.Matching matching -> {
        ArrayNode pairs = node.putArray("pairs");
        for (Kind.Pair pair : matching.pairs()) {
          pairs.addObject().put("left", pair.left()).put("right", pair.right());
        }
      }
    }
  }

  private static Kind readKind(Place place) {
    String label = place.at("kind").text();
    return switch (label) {
      case "single-choice" ->
          new Kind.SingleChoice(readOptions(place), place.at("ordered").truthOr(false));
      case "multiple-choice" ->
          new Kind.MultipleChoice(readOptions(place), place.at("ordered").truthOr(false));
      case "true-false" -> new Kind.TrueFalse(place.at("answer").truth());
      case "numeric" -> {
        Place answer = place.at("answer");
        yield new Kind.Numeric(
            answer.at("value").decimal(),
            answer.at("tolerance").decimal(),
            answer.at("unit").optionalText());
      }
      case "short-answer" -> new Kind.ShortAnswer(readAccepted(place));
      case "cloze" -> new Kind.Cloze(readAccepted(place));
      case "ordering" -> new Kind.Ordering(place.at("items").list(Place::text));
      case "matching" ->
          new Kind.Matching(
              place
                  .at("pairs")
                  .list(pair -> new Kind.Pair(pair.at("left").text(), pair.at("right").text())));
      default -> throw place.at("kind").complaint(FileFlaw.NO_QUESTION_KIND, label);
    };
  }

  private static void writeOptions(ObjectNode node, List<Option> options, boolean ordered) {
    if (ordered) {
      node.put("ordered", true);
    }
    ArrayNode list = node.putArray("options");
    for (Option option : options) {
      list.addObject().put("text", option.text()).put("correct", option.correct());
    }
  }

  private static List<Option> readOptions(Place place) {
    return place
        .at("options")
        .list(option -> new Option(option.at("text").text(), option.at("correct").truth()));
  }

  private static void writeAccepted(ObjectNode node, List<String> accepted) {
    ArrayNode list = node.putObject("answer").putArray("accepted");
    accepted.forEach(list::add);
  }

  private static List<String> readAccepted(Place place) {
    return place.at("answer").at("accepted").list(Place::text);
  }

  private static JsonNode writeFact(AskedFact fact) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", fact.id());
    node.put("subject", fact.subject());
    node.put("relation", fact.relation());
    if (!fact.qualifiers().isEmpty()) {
      ObjectNode qualifiers = node.putObject("qualifiers");
      fact.qualifiers().forEach(qualifiers::put);
    }
    if (fact.value().size() == 1) {
      node.put("value", fact.value().getFirst());
    } else {
      fact.value().forEach(node.putArray("value")::add);
    }
    fact.unit().ifPresent(unit -> node.put("unit", unit));
    return node;
  }

  private static AskedFact readFact(Place place) {
    Place value = place.at("value");
    return new AskedFact(
        place.at("id").text(),
        place.at("subject").text(),
        place.at("relation").text(),
        place.at("qualifiers").texts(),
        value.node().isArray() ? value.list(Place::text) : List.of(value.text()),
        place.at("unit").optionalText());
  }

  private static Evidence readEvidence(Place place) {
    return new Evidence(
        place.at("document").integer(),
        place.at("start").integer(),
        place.at("end").integer(),
        place.at("quote").text());
  }

  private static JsonNode writeFigure(Figure figure) {
    ObjectNode node = Json.NODES.objectNode();
    switch (figure) {
      case Figure.ClimateChart chart -> {
        node.put("kind", "climate-chart");
        ArrayNode series = node.putArray("series");
        for (Figure.Series one : chart.series()) {
          ObjectNode entry = series.addObject();
          entry.put("label", one.label());
          entry.put("unit", one.unit());
          ArrayNode values = entry.putArray("values");
          one.values().forEach(values::add);
        }
      }
    }
    return node;
  }

  private static Figure readFigure(Place place) {
    String kind = place.at("kind").text();
    if (!kind.equals("climate-chart")) {
      throw place.at("kind").complaint(FileFlaw.NO_FIGURE_KIND, kind);
    }
    return new Figure.ClimateChart(
        place
            .at("series")
            .list(
                series ->
                    new Figure.Series(
                        series.at("label").text(),
                        series.at("unit").text(),
                        series.at("values").list(Place::decimal))));
  }
}
