package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.interchange.BankFiles;
import io.quarry.question.Evidence;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bank whose document was read by an earlier reader, which took out a running head as well. */
@QuarkusTest
@CleanDatabase
class KeptTextTest {

  private static final String RUNNING_HEAD = "A running head\n\n";

  @Inject Someone someone;
  @Inject BankRepository banks;
  @Inject BankStore store;
  @Inject BankFileImport imports;
  @Inject EarlierDocuments documents;
  @Inject EntityManager entities;
  @Inject Clock clock;

  private Someone.Account teacher;
  private Client browser;
  private Question question;

  @BeforeEach
  void hire() {
    teacher = someone.teacher();
    browser = someone.loggedIn(teacher);
  }

  private static Document today() throws Exception {
    Path file = Path.of("question-banks/the-eruption-of-krakatoa/document.pdf");
    return Documents.read("document.pdf", Files.readAllBytes(file));
  }

  private static Document earlier() throws Exception {
    Document today = today();
    return new Document(
        today.name(),
        today.title(),
        today.mediaType(),
        today.encoding(),
        today.sha256(),
        RUNNING_HEAD + today.text(),
        today.sections());
  }

  /** The shipped bank, as it was made from another text of the same file. */
  private QuestionBank content(Document document) throws IOException {
    QuestionBank shipped =
        BankFiles.read(
            Files.readString(Path.of("question-banks/the-eruption-of-krakatoa/bank.yaml")));
    SourceDocument cited = shipped.documents().getFirst();
    question = moved(shipped.questions().getFirst());
    return new QuestionBank(
        "krakatoa-earlier",
        shipped.title(),
        shipped.language(),
        shipped.license(),
        shipped.topics(),
        List.of(
            new SourceDocument(
                cited.name(),
                cited.title(),
                cited.mediaType(),
                cited.encoding(),
                cited.sha256(),
                document.text().length())),
        List.of(question));
  }

  private static Question moved(Question question) {
    int by = RUNNING_HEAD.length();
    return new Question(
        question.id(),
        question.topic(),
        question.difficulty(),
        question.stem(),
        question.kind(),
        question.explanation(),
        question.fact(),
        question.rule(),
        question.evidence().stream()
            .map(e -> new Evidence(e.document(), e.start() + by, e.end() + by, e.quote()))
            .toList(),
        question.figure());
  }

  private long stored() throws Exception {
    Document document = earlier();
    QuestionBank content = content(document);
    byte[] bytes =
        Files.readAllBytes(Path.of("question-banks/the-eruption-of-krakatoa/document.pdf"));
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              BankEntity bank =
                  BankEntity.awaited(
                      store.freeSlug(content.slug()),
                      content.title(),
                      teacher.id(),
                      clock.instant());
              banks.persist(bank);
              store.fill(bank, content, List.of(new SourceFile(document, bytes)));
              bank.drafted();
              return bank.id();
            });
  }

  private String marked(long bank) {
    return browser
        .page("/teach/banks/" + bank + "/questions/" + question.id() + "/source")
        .select("mark")
        .text();
  }

  private void forgetTexts() {
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createNativeQuery("update document set text = null").executeUpdate());
  }

  private long kept() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createQuery(
                        "select count(d) from DocumentEntity d where d.text is not null",
                        Long.class)
                    .getSingleResult());
  }

  @Test
  void marksTheWordsInTheTextThatTheBankWasMadeFrom() throws Exception {
    long bank = stored();
    assertThat(marked(bank)).isEqualTo(words(question));
  }

  private static String words(Question question) {
    return String.join(" ", question.evidence().stream().map(Evidence::quote).toList())
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void takesTheBankInAgainWithTheTextThatIsThere() throws Exception {
    stored();
    String yaml = BankFiles.write(content(earlier()), BankFiles.Format.YAML);
    long again =
        imports.take(
            new BankFileImport.Sent("bank.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
            List.of(),
            teacher.id());
    assertThat(marked(again)).isEqualTo(words(question));
  }

  @Test
  void documentsStoredWithoutATextGetItAtTheNextStart() {
    SampleBank sample = new SampleBank(banks, store, clock);
    QuarkusTransaction.requiringNew().run(sample::publish);
    forgetTexts();
    documents.keepTexts(null);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aTextOfAnotherLengthIsNotTakenForTheOneOfTheBank() throws Exception {
    long bank = stored();
    forgetTexts();
    documents.keepTexts(null);
    assertThat(kept()).isZero();
    // The question stays, with its words quoted to the letter.
    assertThat(marked(bank)).isEmpty();
    assertThat(browser.page("/teach/banks/" + bank).text())
        .contains(question.stem())
        .contains(words(question).substring(0, 10));
  }
}
