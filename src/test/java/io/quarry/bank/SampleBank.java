package io.quarry.bank;

import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.interchange.BankFiles;
import io.quarry.question.AskedFact;
import io.quarry.question.Evidence;
import io.quarry.question.Figure;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import io.quarry.question.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A published bank about a river that does not exist, with a question of every kind. */
@ApplicationScoped
public class SampleBank {

  public static final String SLUG = "river-ard";

  /** Of the bank with the chart. */
  public static final String CHART_SLUG = "kesh-climate";

  public static final String TEXT =
      """
      The River Ard

      The Ard is a river of the plain country. It is 412.5 kilometres long and was bridged first
      in 1931. The towns on its bank are Ebrin, Tolva and Kesh, in this order from the spring.
      The people of Tolva call it the Old Lady.

      Ebrin was founded in 1204, Tolva in 1340 and Kesh in 1502. The Ard flows into Lake Morrow.
      Near Plaid it turns to the south.
      """;

  private static final Topic COURSE = new Topic("course", "Course of the river");
  private static final Topic TOWNS = new Topic("towns", "Towns");

  private final BankRepository banks;
  private final BankStore store;
  private final Clock clock;

  SampleBank(BankRepository banks, BankStore store, Clock clock) {
    this.banks = banks;
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public long publish() {
    BankEntity bank = BankEntity.shipped(SLUG, "The River Ard", clock.instant());
    bank.imported("sample");
    banks.persist(bank);
    store.fill(bank, content(), List.of(file()));
    return bank.id();
  }

  /** A bank with one question, which shows a climate chart. */
  @Transactional
  public void publishChart() {
    BankEntity bank = BankEntity.shipped(CHART_SLUG, "The climate of Kesh", clock.instant());
    bank.imported("chart");
    banks.persist(bank);
    QuestionBank content = content();
    store.fill(
        bank,
        new QuestionBank(
            CHART_SLUG,
            "The climate of Kesh",
            "en",
            content.license(),
            content.topics(),
            content.documents(),
            List.of(chartQuestion())),
        List.of(file()));
  }

  /** A bank whose document is stored, as a stop of Quarry left it. */
  @Transactional
  public long await(String title, long ownerId) {
    BankEntity bank = BankEntity.awaited("awaited", title, ownerId, clock.instant());
    banks.persist(bank);
    store.keep(bank, 0, file());
    return bank.id();
  }

  /** A bank that came to nothing. */
  @Transactional
  public long fail(String title, long ownerId) {
    BankEntity bank = BankEntity.awaited(store.freeSlug("failed"), title, ownerId, clock.instant());
    banks.persist(bank);
    bank.failed("The document holds nothing that can be asked.");
    return bank.id();
  }

  /** A draft of a teacher's. */
  @Transactional
  public long draft(long ownerId, List<Question> questions) {
    BankEntity bank =
        BankEntity.awaited(store.freeSlug(SLUG), "The River Ard", ownerId, clock.instant());
    banks.persist(bank);
    QuestionBank content = content();
    store.fill(
        bank,
        new QuestionBank(
            content.slug(),
            content.title(),
            content.language(),
            content.license(),
            content.topics(),
            content.documents(),
            questions),
        List.of(file()));
    bank.drafted();
    return bank.id();
  }

  static String yaml() {
    return BankFiles.write(content(), BankFiles.Format.YAML);
  }

  public static SourceFile file() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    try {
      return new SourceFile(Documents.read("river-ard.txt", bytes), bytes);
    } catch (UnusableDocumentException broken) {
      throw new AssertionError(broken);
    }
  }

  public static QuestionBank content() {
    var document = file().document();
    return new QuestionBank(
        SLUG,
        "The River Ard",
        "en",
        Optional.empty(),
        List.of(COURSE, TOWNS),
        List.of(
            new SourceDocument(
                document.name(),
                document.title(),
                document.mediaType(),
                document.encoding(),
                document.sha256(),
                document.text().length())),
        questions());
  }

  public static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    add(
        questions,
        COURSE,
        "Into which lake does the Ard flow?",
        new Kind.SingleChoice(
            options("*Lake Morrow", "Lake Ebrin", "Lake Sorrel", "Lake Tamsin"), false),
        "Lake Morrow",
        "The Ard flows into Lake Morrow");
    add(
        questions,
        TOWNS,
        "Which of these towns lie on the Ard?",
        new Kind.MultipleChoice(options("*Ebrin", "*Kesh", "Garrow", "Linden"), false),
        "Ebrin",
        "The towns on its bank are Ebrin, Tolva and Kesh");
    add(
        questions,
        COURSE,
        "The Ard was bridged first in 1931.",
        new Kind.TrueFalse(true),
        "1931",
        "was bridged first\nin 1931");
    add(
        questions,
        COURSE,
        "How long is the Ard?",
        new Kind.Numeric(
            new BigDecimal("412.5"), new BigDecimal("0.05"), Optional.of("kilometres")),
        "412.5",
        "412.5 kilometres long");
    add(
        questions,
        TOWNS,
        "What do the people of Tolva call the Ard?",
        new Kind.ShortAnswer(List.of("the Old Lady", "Old Lady")),
        "the Old Lady",
        "The people of Tolva call it the Old Lady");
    add(
        questions,
        COURSE,
        "The Ard is a river of the " + Question.BLANK + " country.",
        new Kind.Cloze(List.of("plain")),
        "plain",
        "The Ard is a river of the plain country");
    add(
        questions,
        TOWNS,
        "Put the towns on the Ard in order, from the spring.",
        new Kind.Ordering(List.of("Ebrin", "Tolva", "Kesh")),
        "Ebrin",
        "Ebrin, Tolva and Kesh, in this order from the spring");
    add(
        questions,
        TOWNS,
        "Match each town with the year of its foundation.",
        new Kind.Matching(
            List.of(
                new Kind.Pair("Ebrin", "1204"),
                new Kind.Pair("Tolva", "1340"),
                new Kind.Pair("Kesh", "1502"))),
        "1204",
        "Ebrin was founded in 1204, Tolva in 1340 and Kesh in 1502");
    return questions;
  }

  private static Question chartQuestion() {
    Question plain = questions().getFirst();
    List<BigDecimal> values =
        Stream.iterate(new BigDecimal("-3.5"), value -> value.add(new BigDecimal("2.5")))
            .limit(12)
            .toList();
    return new Question(
        plain.id(),
        plain.topic(),
        plain.difficulty(),
        plain.stem(),
        plain.kind(),
        plain.explanation(),
        plain.fact(),
        plain.rule(),
        plain.evidence(),
        Optional.of(
            new Figure.ClimateChart(
                List.of(
                    new Figure.Series("Mean temperature", "°C", values),
                    new Figure.Series("Rain", "mm", values.reversed())))));
  }

  private static void add(
      List<Question> questions, Topic topic, String stem, Kind kind, String value, String proof) {
    int number = questions.size() + 1;
    int start = TEXT.indexOf(proof);
    questions.add(
        new Question(
            "%012x".formatted(number),
            topic.slug(),
            2,
            stem,
            kind,
            "The document says so in these words.",
            new AskedFact(
                "fact-" + number,
                "The Ard",
                "relation " + number,
                new TreeMap<>(),
                List.of(value),
                Optional.empty()),
            "sample",
            List.of(new Evidence(0, start, start + proof.length(), proof)),
            Optional.empty()));
  }

  /** A star marks what is right. */
  private static List<Option> options(String... texts) {
    List<Option> options = new ArrayList<>();
    for (String text : texts) {
      boolean correct = text.startsWith("*");
      options.add(new Option(correct ? text.substring(1) : text, correct));
    }
    return options;
  }
}
