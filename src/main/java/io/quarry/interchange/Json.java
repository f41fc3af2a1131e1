package io.quarry.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarry.question.Question;
import io.quarry.question.Response;
import java.io.UncheckedIOException;
import java.util.HashSet;

/** A single question or response as JSON text, as the database keeps it. Decimals stay exact. */
public final class Json {

  /** Keeps decimals as they are written: 2.0 does not become 2. */
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .nodeFactory(NODES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private Json() {}

  public static String of(Question question) {
    return text(QuestionCodec.write(question));
  }

  /**
   * @throws BankFileException when the text is no question
   */
  public static Question question(String json) {
    return Place.root(tree(json)).read(QuestionCodec::read);
  }

  public static String of(Response response) {
    ObjectNode node = NODES.objectNode();
    switch (response) {
      case Response.Choice choice -> node.put("choice", choice.option());
      case Response.Choices choices ->
          choices.options().stream().sorted().forEach(node.putArray("choices")::add);
      case Response.Truth truth -> node.put("truth", truth.value());
      case Response.Amount amount -> node.put("amount", amount.value());
      case Response.Words words -> node.put("words", words.text());
      case Response.Sequence sequence -> sequence.items().forEach(node.putArray("sequence")::add);
      case Response.Partners partners -> partners.rights().forEach(node.putArray("partners")::add);
    }
    return text(node);
  }

  /**
   * @throws BankFileException when the text is no response
   */
  public static Response response(String json) {
    Place place = Place.root(tree(json));
    String kind =
        place.node().fieldNames().hasNext() ? place.node().fieldNames().next() : "nothing";
    Place value = place.at(kind);
    return switch (kind) {
      case "choice" -> new Response.Choice(value.integer());
      case "choices" -> new Response.Choices(new HashSet<>(value.list(Place::integer)));
      case "truth" -> new Response.Truth(value.truth());
      case "amount" -> new Response.Amount(value.decimal());
      case "words" -> new Response.Words(value.text());
      case "sequence" -> new Response.Sequence(value.list(Place::integer));
      case "partners" -> new Response.Partners(value.list(Place::integer));
      default -> throw place.complaint(FileFlaw.NO_RESPONSE_KIND, kind);
    };
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw BankFiles.broken(broken);
    }
  }

  private static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
