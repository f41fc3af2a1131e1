package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.document.Document;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class GenerationsTest {

  @Inject Someone someone;
  @Inject SampleBank sample;
  @Inject Generations generations;
  @Inject Reviews reviews;

  private Someone.Account teacher;
  private Reviewer reviewer;

  @BeforeEach
  void hire() {
    teacher = someone.teacher();
    reviewer = new Reviewer(teacher.id(), false);
  }

  @Test
  void aFaultEndsInASentenceAndNotInTheWayOfOthers() throws InterruptedException {
    write(
        (document, progress) -> {
          throw new StackOverflowError("a deep document");
        });
    long bank = sample.await("Endless", teacher.id());
    generations.resume(null);
    assertThat(after(bank).status()).isEqualTo(BankStatus.FAILED);
    Client browser = someone.loggedIn(teacher);
    assertThat(browser.page("/teach/banks/" + bank).select(".lead").text())
        .isEqualTo(
            "Quarry failed at this document. That is a fault of Quarry, and its log says more.");
    assertThat(browser.page("/teach").select(".chip.wrong").text()).isEqualTo("failed");
    browser.post("/teach/banks/" + bank + "/publish").then().statusCode(303);
    assertThat(after(bank).status()).isEqualTo(BankStatus.FAILED);
    browser.post("/teach/banks/" + bank + "/delete").then().statusCode(303);

    write((document, progress) -> SampleBank.content());
    long next = sample.await("Next", teacher.id());
    generations.resume(null);
    assertThat(after(next).status()).isEqualTo(BankStatus.DRAFT);
  }

  @Test
  void aBankWithoutProofIsNotStored() throws InterruptedException {
    QuestionBank other = SampleBank.content();
    write(
        (document, progress) -> {
          var cited = other.documents().getFirst();
          return new QuestionBank(
              other.slug(),
              other.title(),
              other.language(),
              other.license(),
              other.topics(),
              List.of(
                  new SourceDocument(
                      cited.name(),
                      cited.title(),
                      cited.mediaType(),
                      cited.encoding(),
                      "0".repeat(64),
                      cited.characters())),
              other.questions());
        });
    long bank = sample.await("Unproven", teacher.id());
    generations.resume(null);
    assertThat(after(bank).status()).isEqualTo(BankStatus.FAILED);
    assertThat(after(bank).questions()).isZero();
  }

  @Test
  void showsTheStageAndBearsBeingDeleted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    write(
        (document, progress) -> {
          progress.accept(Stage.WRITING);
          begun.countDown();
          await(go);
          return SampleBank.content();
        });
    long bank = sample.await("Slow", teacher.id());
    generations.resume(null);
    begun.await();
    Client browser = someone.loggedIn(teacher);
    assertThat(browser.page("/teach/banks/" + bank).select("#stage").text())
        .isEqualTo("Finding facts and writing questions");
    assertThat(browser.page("/teach").select(".chip").text()).isEqualTo("being made");
    browser.post("/teach/banks/" + bank + "/delete").then().statusCode(303);
    go.countDown();
    while (generations.stage(bank) != Stage.WAITING) {
      Thread.sleep(10);
    }
    assertThat(reviews.list(reviewer)).isEmpty();
  }

  private interface Writing {
    QuestionBank write(Document document, Consumer<Stage> progress);
  }

  private static void write(Writing writing) {
    QuarkusMock.installMockForType(
        new QuestionWriter() {
          @Override
          QuestionBank write(Document document, Consumer<Stage> progress) {
            return writing.write(document, progress);
          }
        },
        QuestionWriter.class);
  }

  private BankRow after(long bank) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      BankRow row = reviews.find(reviewer, bank).orElseThrow();
      if (row.status() != BankStatus.GENERATING) {
        return row;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("The bank is still being made");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
