package io.quarry.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarry.interchange.BankFileException;
import io.quarry.interchange.BankFiles;
import io.quarry.question.QuestionBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reviewer decided about the questions of a shipped bank: {@code review.yaml} beside it, see
 * src/docs/bank-format.md.
 *
 * @param rejected reasons by the ids of questions
 * @param reworded stems by the ids of questions
 */
record RecordedDecisions(Map<String, String> rejected, Map<String, String> reworded) {

  private static final String FORMAT = "quarry-review/1";
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The decisions on the bank in a folder; none where nothing is recorded. */
  static RecordedDecisions of(Path folder) throws IOException {
    Path file = folder.resolve("review.yaml");
    return Files.exists(file)
        ? read(Files.readString(file))
        : new RecordedDecisions(Map.of(), Map.of());
  }

  static RecordedDecisions read(String text) throws IOException {
    JsonNode root = YAML.readTree(text);
    if (!FORMAT.equals(root.path("format").asText())) {
      throw new IOException("a review begins with \"format: " + FORMAT + "\"");
    }
    return new RecordedDecisions(
        decisions(root.path("rejected"), "reason"), decisions(root.path("reworded"), "stem"));
  }

  private static Map<String, String> decisions(JsonNode entries, String what) throws IOException {
    Map<String, String> decisions = new TreeMap<>();
    for (JsonNode entry : entries) {
      String id = entry.path("id").asText();
      if (!entry.path("id").isTextual()) {
        throw new IOException("put the id " + id + " in quotes: YAML takes some ids for numbers");
      }
      if (entry.path("reason").asText().isBlank() || entry.path(what).asText().isBlank()) {
        throw new IOException("the decision on question " + id + " lacks its reason or stem");
      }
      decisions.put(id, entry.get(what).asText());
    }
    return decisions;
  }

  /**
   * The bank as the reviewer wants it.
   *
   * @throws IllegalStateException when a decision is on a question that is not made any more
   */
  QuestionBank applyTo(QuestionBank made) throws IOException, BankFileException {
    JsonNode bank = JSON.readTree(BankFiles.write(made, BankFiles.Format.JSON));
    ArrayNode questions = (ArrayNode) bank.get("questions");
    Map<String, String> left = new TreeMap<>(rejected);
    left.putAll(reworded);
    for (int i = questions.size() - 1; i >= 0; i--) {
      String id = questions.get(i).get("id").asText();
      left.remove(id);
      if (rejected.containsKey(id)) {
        questions.remove(i);
      } else if (reworded.containsKey(id)) {
        ((ObjectNode) questions.get(i)).put("stem", reworded.get(id));
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("decisions on questions that are not made: " + left.keySet());
    }
    return BankFiles.read(JSON.writeValueAsString(bank));
  }
}
