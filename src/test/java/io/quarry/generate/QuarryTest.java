package io.quarry.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarry.document.Document;
import io.quarry.interchange.BankFiles;
import io.quarry.question.Evidence;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuarryTest {

  @Test
  void aCityArticleGivesSixtyQuestions() {
    QuestionBank bank = proven(Originals.own("hamhung", "document.wikitext"));
    assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void theRealCityArticleGivesSixtyQuestions() {
    QuestionBank bank = proven(Originals.real("hamhung.wikitext"));
    assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(answer(bank, "What was the population of Hamhŭng in 2008?")).isEqualTo("768,551");
    assertThat(answer(bank, "Which month has the highest mean temperature in Hamhŭng?"))
        .isEqualTo("August");
  }

  @Test
  void theRealTravelPageGivesFifteenQuestions() {
    QuestionBank bank = proven(Originals.real("north-hamgyong.txt"));
    assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void theSameBytesGiveTheSameBankInEveryLocale() {
    Document document = Originals.own("hamhung", "document.wikitext");
    Locale before = Locale.getDefault();
    try {
      String first = BankFiles.write(Quarry.generate(document), BankFiles.Format.YAML);
      for (String tag : new String[] {"tr-TR", "ar-EG", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(BankFiles.write(Quarry.generate(document), BankFiles.Format.YAML))
            .isEqualTo(first);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static QuestionBank proven(Document document) {
    QuestionBank bank = Quarry.generate(document);
    for (Question question : bank.questions()) {
      for (Evidence evidence : question.evidence()) {
        assertThat(evidence.provenBy(document.text())).as(question.stem()).isTrue();
      }
    }
    return bank;
  }

  private static String answer(QuestionBank bank, String stem) {
    return bank.questions().stream()
        .filter(q -> q.stem().equals(stem))
        .map(Question::kind)
        .filter(Kind.SingleChoice.class::isInstance)
        .map(kind -> ((Kind.SingleChoice) kind).key())
        .findFirst()
        .orElse("not asked");
  }
}
