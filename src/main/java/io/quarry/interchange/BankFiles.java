package io.quarry.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import io.quarry.question.Topic;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Bank files in the format {@code quarry-bank/1}, as YAML or JSON. Both have one shape, and reading
 * needs no hint. Lines end with LF; the last one too.
 */
public final class BankFiles {

  /** The two ways to write a bank file. */
  public enum Format {
    YAML,
    JSON
  }

  /** Longest bank file that is read, in characters: the YAML reader's own default is 3 million. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final ObjectMapper YAML = yaml();
  private static final ObjectMapper STRICT_JSON =
      Json.MAPPER
          .copy()
          .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private BankFiles() {}

  public static String write(QuestionBank bank, Format format) {
    ObjectNode node = tree(bank);
    try {
      return switch (format) {
        case YAML -> YAML.writeValueAsString(node);
        case JSON -> Json.MAPPER.writer(lines()).writeValueAsString(node) + "\n";
      };
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Reads a bank file and checks all that can be checked without the documents' texts.
   *
   * @throws BankFileException with the place and the fault
   */
  public static QuestionBank read(String text) {
    JsonNode node;
    try {
      // YAML takes JSON too, but folds the line separators that JSON leaves bare in its strings.
      node = (text.stripLeading().startsWith("{") ? STRICT_JSON : YAML).readTree(text);
    } catch (JsonProcessingException broken) {
      throw broken(broken);
    }
    if (node == null || !node.isObject()) {
      throw FileFlaw.NO_BANK_FILE.at("", QuestionBank.FORMAT);
    }
    return Place.root(node).read(BankFiles::bank);
  }

  private static QuestionBank bank(Place place) {
    String format = place.at("format").textOr("");
    if (!format.equals(QuestionBank.FORMAT)) {
      throw place.at("format").complaint(FileFlaw.FORMAT, QuestionBank.FORMAT, format);
    }
    return new QuestionBank(
        place.at("slug").text(),
        place.at("title").text(),
        place.at("language").text(),
        place.at("license").optionalText(),
        place.at("topics").list(t -> new Topic(t.at("slug").text(), t.at("title").text())),
        place.at("documents").list(BankFiles::document),
        place.at("questions").list(QuestionCodec::read));
  }

  private static SourceDocument document(Place place) {
    return new SourceDocument(
        place.at("name").text(),
        place.at("title").text(),
        place.at("mediaType").text(),
        place.at("encoding").text(),
        place.at("sha256").text(),
        place.at("characters").integer());
  }

  private static ObjectNode tree(QuestionBank bank) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("format", QuestionBank.FORMAT);
    node.put("slug", bank.slug());
    node.put("title", bank.title());
    node.put("language", bank.language());
    bank.license().ifPresent(license -> node.put("license", license));
    ArrayNode topics = node.putArray("topics");
    for (Topic topic : bank.topics()) {
      topics.addObject().put("slug", topic.slug()).put("title", topic.title());
    }
    ArrayNode documents = node.putArray("documents");
    for (SourceDocument document : bank.documents()) {
      documents
          .addObject()
          .put("name", document.name())
          .put("title", document.title())
          .put("mediaType", document.mediaType())
          .put("encoding", document.encoding())
          .put("sha256", document.sha256())
          .put("characters", document.characters());
    }
    ArrayNode questions = node.putArray("questions");
    bank.questions().forEach(question -> questions.add(QuestionCodec.write(question)));
    return node;
  }

  private static ObjectMapper yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(LONGEST);
    YAMLFactoryBuilder settings =
        YAMLFactory.builder()
            .loaderOptions(limits)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    return YAMLMapper.builder(new FaithfulYaml(settings))
        .nodeFactory(Json.NODES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  /** Two spaces a level and LF on every system. */
  private static DefaultPrettyPrinter lines() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultIndenter("  ", "\n"));
  }

  /** What a parser trips over, by its line. */
  static BankFileException broken(JsonProcessingException broken) {
    var at = broken.getLocation();
    return FileFlaw.SYNTAX.at(
        "", at == null ? "?" : at.getLineNr(), firstLine(broken.getOriginalMessage()));
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
