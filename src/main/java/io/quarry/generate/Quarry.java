package io.quarry.generate;

import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Span;
import io.quarry.fact.Facts;
import io.quarry.question.Evidence;
import io.quarry.question.Question;
import io.quarry.question.QuestionBank;
import io.quarry.question.Slug;
import io.quarry.question.SourceDocument;
import io.quarry.question.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes question banks from documents: the same bank from the same bytes, always. */
public final class Quarry {

  /** Title of the topic for what stands before the first heading. */
  private static final String LEAD = "Overview";

  private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20[0-2]\\d)\\b");

  private Quarry() {}

  public static QuestionBank generate(Document document) {
    return generate(document, document.title(), Trace.NONE);
  }

  /**
   * Makes a bank.
   *
   * @param title of the bank
   * @param trace is told what was taken and what was dropped
   */
  public static QuestionBank generate(Document document, String title, Trace trace) {
    Facts facts = Facts.of(document);
    Passage readable = document.readable();
    int latestYear = latestYear(document);
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(FactQuestions.of(facts, document, readable.text(), latestYear, trace));
    drafts.addAll(RosterQuestions.of(facts.rosters(), facts.names(), latestYear));
    drafts.addAll(GridQuestions.of(facts.grids()));
    drafts.addAll(GlossaryQuestions.of(facts.glossaries()));
    drafts.addAll(ClimateQuestions.of(facts.climates()));
    drafts.addAll(ChartQuestions.of(facts.climates()));
    Namesake.of(document.title(), facts.subject())
        .ifPresent(namesake -> drafts.replaceAll(namesake::told));
    Truths truths = Truths.of(readable, facts, latestYear);
    List<Draft> kept = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Draft draft : drafts) {
      Optional<Gates.Drop> drop = Gates.check(draft, document, truths);
      if (drop.isEmpty() && !ids.add(draft.id())) {
        drop = Optional.of(new Gates.Drop("asked-once", "the same is asked already"));
      }
      if (drop.isPresent()) {
        trace.dropped(
            draft.evidence().get(0), draft.stem(), drop.get().gate(), drop.get().reason());
      } else {
        kept.add(draft);
        trace.kept(draft.evidence().get(0), draft.rule(), draft.kind().label(), draft.stem());
      }
    }
    return bank(document, title, Ranking.ranked(kept));
  }

  /**
   * Up to this year a pupil believes that something came about, whenever a document was written.
   */
  private static final int BELIEVABLE = 2024;

  /**
   * The year behind which no wrong option lies: the latest that the document names, if not before.
   */
  static int latestYear(Document document) {
    return Math.max(BELIEVABLE, lastYear(document).orElse(BELIEVABLE));
  }

  /** The latest year that a document names; empty where it names none. */
  static OptionalInt lastYear(Document document) {
    return YEAR.matcher(document.text())
        .results()
        .mapToInt(year -> Integer.parseInt(year.group()))
        .max();
  }

  private static QuestionBank bank(Document document, String title, List<Draft> drafts) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    Set<String> asked = new HashSet<>();
    drafts.forEach(draft -> asked.add(draft.topic()));
    document.sections().forEach(section -> topic(section.title(), asked, topics, used));
    List<Question> questions = new ArrayList<>();
    for (Draft draft : drafts) {
      questions.add(
          new Question(
              draft.id(),
              topics.get(draft.topic()).slug(),
              draft.difficulty(),
              draft.stem(),
              draft.kind(),
              draft.explanation(),
              draft.fact(),
              draft.rule(),
              evidence(document, draft.evidence()),
              draft.figure()));
    }
    SourceDocument source =
        new SourceDocument(
            document.name(),
            document.title(),
            document.mediaType(),
            document.encoding(),
            document.sha256(),
            document.text().length());
    return new QuestionBank(
        Slug.of(title, "bank"),
        title,
        "en",
        Optional.empty(),
        List.copyOf(topics.values()),
        List.of(source),
        questions);
  }

  private static void topic(
      String section, Set<String> asked, Map<String, Topic> topics, Set<String> used) {
    if (!asked.contains(section) || topics.containsKey(section)) {
      return;
    }
    String title = section.isEmpty() ? LEAD : section;
    String slug = Slug.of(title, "part");
    for (int n = 2; !used.add(slug); n++) {
      slug = Slug.of(title, "part").replaceFirst("(.{0,55}).*", "$1") + "-" + n;
    }
    topics.put(section, new Topic(slug, title));
  }

  /** Sorted and distinct; neighbours that only mark-up divides become one. */
  private static List<Evidence> evidence(Document document, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : new TreeSet<>(spans)) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && adjoining(document.text(), last, span)) {
        joined.set(joined.size() - 1, last.cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined.stream()
        .map(span -> new Evidence(0, span.start(), span.end(), document.quote(span)))
        .toList();
  }

  private static boolean adjoining(String text, Span first, Span second) {
    return second.start() <= first.end() || text.substring(first.end(), second.start()).isBlank();
  }
}
