package io.quarry.progress;

import io.quarry.bank.Banks;
import io.quarry.bank.Shade;
import io.quarry.bank.SourceText;
import io.quarry.progress.MemoryRepository.Kept;
import io.quarry.question.Evidence;
import io.quarry.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of a bank as a learner's page of progress. */
@ApplicationScoped
@Transactional
class KnownDocument {

  private final Banks banks;
  private final MemoryRepository repository;
  private final Memories memories;
  private final Clock clock;

  KnownDocument(Banks banks, MemoryRepository repository, Memories memories, Clock clock) {
    this.banks = banks;
    this.repository = repository;
    this.memories = memories;
    this.clock = clock;
  }

  /**
   * A fact that was asked.
   *
   * @param stem of a question that asks it
   * @param percent probability of recall today, rounded down; 0 for what was wrong last time
   */
  record MetFact(String stem, Knowledge knowledge, long percent) {}

  /**
   * @param facts in each state, in the order of the states
   * @param met facts that were asked, the least known first
   */
  record Page(List<SourceText> sources, Map<Knowledge, Integer> facts, List<MetFact> met) {

    /** How many facts can be asked. */
    public int all() {
      return facts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  Page of(long personId, long bankId) {
    Instant now = clock.instant();
    Map<String, Kept> kept = repository.ofBank(personId, bankId);
    Map<String, MetFact> facts = new LinkedHashMap<>();
    Map<Evidence, Integer> levels = new LinkedHashMap<>();
    for (Question question : banks.questions(bankId)) {
      MetFact fact =
          facts.computeIfAbsent(
              question.fact().id(), id -> fact(question.stem(), kept.get(id), now));
      for (Evidence piece : question.evidence()) {
        levels.merge(piece, fact.knowledge().level(), Math::min);
      }
    }
    Map<Knowledge, Integer> counts = new EnumMap<>(Knowledge.class);
    for (Knowledge knowledge : Knowledge.values()) {
      counts.put(knowledge, 0);
    }
    facts.values().forEach(fact -> counts.merge(fact.knowledge(), 1, Integer::sum));
    return new Page(
        banks.shaded(
            bankId,
            levels.entrySet().stream()
                .map(level -> new Shade(level.getKey(), level.getValue()))
                .toList()),
        counts,
        facts.values().stream()
            .filter(fact -> fact.knowledge() != Knowledge.NOT_ASKED)
            .sorted(Comparator.comparingLong(MetFact::percent))
            .toList());
  }

  private MetFact fact(String stem, Kept kept, Instant now) {
    if (kept == null) {
      return new MetFact(stem, Knowledge.NOT_ASKED, 0);
    }
    double recall = kept.right() ? memories.retrievability(kept.memory(), now) : 0;
    return new MetFact(stem, Knowledge.of(recall), (long) (recall * 100));
  }
}
