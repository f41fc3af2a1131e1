package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Span;
import io.quarry.fact.Facts;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** What the generator makes of some documents, counted, measured and sampled. */
final class QualityReport {

  private static final int WIDTH = 40;

  /** The counts of one document, or of all. */
  private record Counts(
      Map<String, Integer> facts,
      Map<String, Integer> kinds,
      Map<String, Integer> rules,
      Map<String, Integer> drops) {

    Counts() {
      this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    void add(Counts other) {
      pour(other.facts, facts);
      pour(other.kinds, kinds);
      pour(other.rules, rules);
      pour(other.drops, drops);
    }

    private static void pour(Map<String, Integer> from, Map<String, Integer> into) {
      from.forEach((name, count) -> into.merge(name, count, Integer::sum));
    }
  }

  /** A question and the title of the bank it comes from. */
  private record Sampled(String bank, Question question) {}

  private final StringBuilder text = new StringBuilder();
  private final Counts all = new Counts();
  private final List<QuestionBank> banks = new ArrayList<>();

  private QualityReport() {}

  /**
   * Reports.
   *
   * @param seed decides which questions are sampled
   * @param sample how many questions are shown at most
   */
  static String of(List<Document> documents, long seed, int sample) {
    QualityReport report = new QualityReport();
    documents.forEach(report::add);
    if (documents.size() > 1) {
      report.counts("All " + documents.size() + " documents", report.all);
    }
    report.guessers();
    report.sample(seed, sample);
    return report.text.toString();
  }

  private void add(Document document) {
    Counts counts = new Counts();
    facts(Facts.of(document), counts.facts());
    QuestionBank bank =
        Quarry.generate(
            document,
            document.title(),
            new Trace() {
              @Override
              public void kept(Span passage, String rule, String kind, String stem) {
                // counted from the bank
              }

              @Override
              public void dropped(Span passage, String stem, String gate, String reason) {
                counts.drops().merge(gate, 1, Integer::sum);
              }
            });
    for (Question question : bank.questions()) {
      counts.kinds().merge(question.kind().label(), 1, Integer::sum);
      counts.rules().merge(question.rule(), 1, Integer::sum);
    }
    banks.add(bank);
    all.add(counts);
    counts(document.title() + " (" + document.name() + ")", counts);
  }

  /** Series, lists and tables are facts of many values: each month, member and cell counts. */
  private static void facts(Facts facts, Map<String, Integer> counts) {
    facts.facts().forEach(fact -> counts.merge(fact.rule(), 1, Integer::sum));
    facts
        .climates()
        .forEach(
            climate ->
                climate
                    .series()
                    .forEach(series -> counts.merge("weather-box month", 12, Integer::sum)));
    facts
        .rosters()
        .forEach(roster -> counts.merge("list member", roster.members().size(), Integer::sum));
    facts
        .glossaries()
        .forEach(glossary -> counts.merge("glossary term", glossary.terms().size(), Integer::sum));
    facts
        .grids()
        .forEach(
            grid ->
                grid.rows()
                    .forEach(
                        row ->
                            counts.merge(
                                "table cell",
                                (int) row.cells().stream().filter(Optional::isPresent).count(),
                                Integer::sum)));
  }

  private void counts(String title, Counts counts) {
    text.append(title).append("\n\n");
    table("facts", counts.facts());
    table("questions by kind", counts.kinds());
    table("questions by rule", counts.rules());
    table("dropped drafts by gate", counts.drops());
  }

  private void table(String title, Map<String, Integer> counts) {
    line("  " + title, counts.values().stream().mapToInt(Integer::intValue).sum());
    counts.forEach((name, count) -> line("    " + name, count));
    text.append('\n');
  }

  private void line(String name, int count) {
    text.append(padded(name)).append(String.format(Locale.ROOT, "%7d", count)).append('\n');
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(1, WIDTH - name.length()));
  }

  private void guessers() {
    int pooled = BlindGuessers.pooled(banks);
    text.append("Blind guessers over ")
        .append(pooled)
        .append(" single-choice questions, in per cent\n\n");
    text.append(padded("  guesser")).append("questions  right  95 % interval  chance   gain\n");
    for (BlindGuessers.Score score : BlindGuessers.scores(banks)) {
      text.append(padded("  " + score.guesser()))
          .append(
              score.questions() == 0
                  ? String.format(Locale.ROOT, "%9d", 0)
                  : String.format(
                      Locale.ROOT,
                      "%9d %6.1f  %5.1f - %5.1f %7.1f %+6.1f",
                      score.questions(),
                      100 * score.right(),
                      100 * score.low(),
                      100 * score.high(),
                      100 * score.chance(),
                      100 * score.gain(pooled)))
          .append('\n');
    }
    text.append(
        """

          A guesser counts where its trick points at some options and not at all; "gain" is what the
          trick adds to chance over all of these questions.

        """);
  }

  private void sample(long seed, int size) {
    List<Sampled> questions = new ArrayList<>();
    banks.forEach(
        bank -> bank.questions().forEach(q -> questions.add(new Sampled(bank.title(), q))));
    List<Sampled> drawn = Seeds.shuffled(questions, new Random(seed));
    int shown = Math.min(size, drawn.size());
    text.append(shown)
        .append(" of ")
        .append(questions.size())
        .append(" questions, drawn with seed ")
        .append(seed)
        .append('\n');
    for (int i = 0; i < shown; i++) {
      text.append('\n').append(i + 1).append(". ").append(drawn.get(i).bank()).append('\n');
      text.append(QuestionText.of(drawn.get(i).question()).indent(2));
    }
  }
}
