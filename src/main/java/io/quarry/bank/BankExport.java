package io.quarry.bank;

import io.quarry.interchange.BankFiles;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.SourceDocument;
import io.quarry.question.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands a bank out again, as files that any Quarry takes in. */
@ApplicationScoped
@Transactional
class BankExport {

  private final BankRepository banks;
  private final QuestionRepository questions;

  BankExport(BankRepository banks, QuestionRepository questions) {
    this.banks = banks;
    this.questions = questions;
  }

  /** A file to save. */
  record Download(String name, byte[] content) {}

  /** The questions that are asked, with the wording they have now. */
  Optional<String> yaml(Reviewer reviewer, long bankId) {
    return banks
        .findFor(reviewer, bankId)
        .filter(bank -> bank.status() == BankStatus.DRAFT || bank.status() == BankStatus.PUBLISHED)
        .map(bank -> BankFiles.write(content(bank), BankFiles.Format.YAML));
  }

  /** A document as it was given, to the byte. */
  Optional<Download> document(Reviewer reviewer, long bankId, int position) {
    return banks
        .findFor(reviewer, bankId)
        .flatMap(bank -> banks.document(bank.id(), position))
        .map(document -> new Download(document.name(), document.content()));
  }

  private QuestionBank content(BankEntity bank) {
    List<Question> asked = questions.contents(bank.id());
    Set<String> used = asked.stream().map(Question::topic).collect(Collectors.toSet());
    List<Topic> topics =
        banks.topics(bank.id()).stream()
            .filter(topic -> used.contains(topic.slug()))
            .map(topic -> new Topic(topic.slug(), topic.title()))
            .toList();
    List<SourceDocument> documents =
        banks.documents(bank.id()).stream().map(DocumentEntity::source).toList();
    return new QuestionBank(
        bank.slug(), bank.title(), bank.language(), bank.license(), topics, documents, asked);
  }
}
