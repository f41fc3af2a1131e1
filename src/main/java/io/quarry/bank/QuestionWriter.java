package io.quarry.bank;

import io.quarry.document.Document;
import io.quarry.generate.Quarry;
import io.quarry.question.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Makes questions of a document. A bean, so that tests can make it slow or fail. */
@ApplicationScoped
class QuestionWriter {

  /**
   * @param progress hears of each stage as it begins
   */
  QuestionBank write(Document document, Consumer<Stage> progress) {
    progress.accept(Stage.WRITING);
    return Quarry.generate(document);
  }
}
