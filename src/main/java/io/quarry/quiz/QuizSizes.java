package io.quarry.quiz;

import io.quarry.bank.Askable;
import io.quarry.bank.Banks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many questions one quiz on a bank can have; counted anew when the bank has changed. */
@ApplicationScoped
class QuizSizes {

  private final Map<Long, Size> known = new ConcurrentHashMap<>();
  private final Banks banks;
  private final QuizConfig config;

  QuizSizes(Banks banks, QuizConfig config) {
    this.banks = banks;
    this.config = config;
  }

  /**
   * @param versions the questions that it was counted for
   */
  private record Size(List<Long> versions, int most) {}

  /**
   * @param askable all of the bank
   * @return at most {@link QuizConfig#most()}
   */
  int most(long bankId, List<Askable> askable) {
    List<Long> versions = askable.stream().map(Askable::versionId).toList();
    return known
        .compute(
            bankId,
            (bank, size) ->
                size != null && size.versions().equals(versions) ? size : count(askable, versions))
        .most();
  }

  private Size count(List<Askable> askable, List<Long> versions) {
    return new Size(
        versions, LargestQuiz.of(askable, banks.versions(versions), config.most()).size());
  }
}
