package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Terms with what each means: a definition list, a table of terms and definitions, or a list under
 * such a heading as "Key terms".
 *
 * @param noun what each term is: "term", or what the table calls it
 * @param topic title of the section; empty for the lead
 */
public record Glossary(List<Term> terms, String noun, String topic) {

  /** What a term is where nothing else is said. */
  public static final String TERM = "term";

  /** Fewer make no choice among them. */
  private static final int FEWEST = 4;

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 22;
  private static final int LONGEST_NAME = 40;

  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:key )?(?:terms?|words?|concepts?|vocabulary|keywords?|expressions?)");
  private static final Pattern MEANT =
      Pattern.compile("(?i)(?:definitions?|meanings?|descriptions?|explanations?)");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i).*\\b(?:glossary|terminology|vocabulary|definitions?|(?:key|important|basic) (?:terms|words|concepts))\\b.*");

  /** A phrase that says what something is: no sentence, no value. */
  private static final Pattern MEANING =
      Pattern.compile(
          "(?!(?:[Tt]he )?(?:(?:far |extreme )?(?:north|south|east|west|central)|less|more|most|all|about|nearly|almost|half|some|much|only|part|parts)\\b)(?:(?:An?|The) )?(?!(?:at|in|on|when|if|to|by|with|from|of|for|and|or|where|see|also)\\b)\\p{Ll}[^.!?;]*?(?=[.;]|$).*",
          Pattern.DOTALL);

  /** A term and what it means, as people write it below such a heading. */
  private static final Pattern LINE =
      Pattern.compile(
          "([^:\u2013\u2014]{2,40}?)(?:\\s*:|\\s+[\u2013\u2014-])\\s+(.+)", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[ -]");

  private static final Pattern EDGES = Pattern.compile("^[\\s:]+|[\\s:]+$");

  public Glossary {
    terms = List.copyOf(terms);
  }

  /**
   * One of its terms.
   *
   * @param name as the source writes it
   * @param aliases other names for it that its sentence gives
   * @param meaning its first clause, without a full stop
   * @param span from the one to the end of the other
   */
  public record Term(String name, List<String> aliases, String meaning, Span span) {
    public Term {
      aliases = List.copyOf(aliases);
    }
  }

  static List<Glossary> of(Document document, Subject subject) {
    // What stands in a town is no term.
    if (subject.place()) {
      return List.of();
    }
    List<Glossary> glossaries = new ArrayList<>();
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      boolean announced =
          HEADING.matcher(section.heading().map(Passage::text).orElse("")).matches();
      List<Optional<Term>> lines = new ArrayList<>();
      for (Block block : section.blocks()) {
        if (block instanceof Block.Table table && is(table)) {
          add(section, TERM, terms(table, MEANING), glossaries);
        } else if (block instanceof Block.Table table && described(table)) {
          String noun = table.header().getFirst().text().text().strip().toLowerCase(Locale.ROOT);
          add(section, noun, terms(table, DESCRIPTION), glossaries);
        } else if (block instanceof Block.ItemList list) {
          add(
              section,
              TERM,
              list.items().stream().map(item -> term(item, announced)).toList(),
              glossaries);
        } else if (block instanceof Block.Paragraph paragraph && announced) {
          line(paragraph.text()).ifPresent(term -> lines.add(Optional.of(term)));
        }
      }
      add(section, TERM, lines, glossaries);
    }
    return glossaries;
  }

  /** Whether a table is one, by what its columns are called. */
  static boolean is(Block.Table table) {
    return meant(table) > 0
        && NAMED.matcher(table.header().getFirst().text().text().strip()).matches();
  }

  /** "Function, Description": a table that says of each of its things what it is or does. */
  private static boolean described(Block.Table table) {
    return meant(table) > 0
        && THING.matcher(table.header().getFirst().text().text().strip()).matches();
  }

  private static final Pattern THING =
      Pattern.compile(
          "(?!(?i:name|title|date|year|day|time|period|number|no|id|code|item|type|value|field|result|episode|round|week|level|version|category|section|group|class|area|region|country|city|state|place|location|author|person|team|club|party|event|part|step|stage|phase|source|unit|image|notes?)s?$)\\p{Lu}?\\p{Ll}{2,20}[^s]");

  /** The column that says what the first one's terms mean; -1 where none does. */
  private static int meant(Block.Table table) {
    for (int column = 1; column < table.header().size(); column++) {
      if (MEANT.matcher(table.header().get(column).text().text().strip()).matches()) {
        return column;
      }
    }
    return -1;
  }

  private static List<Optional<Term>> terms(Block.Table table, Pattern shape) {
    return table.rows().stream()
        .filter(row -> row.size() == table.header().size())
        .map(row -> term(row.getFirst().text(), row.get(meant(table)).text(), shape))
        .toList();
  }

  /** "Returns the sum of its arguments", as cells begin. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?!It |This |See |Also )\\p{Lu}\\p{Ll}+ [\\p{Ll}\\d].*|" + MEANING.pattern(),
          Pattern.DOTALL);

  private static void add(
      Section section, String noun, List<Optional<Term>> terms, List<Glossary> glossaries) {
    List<Term> read = terms.stream().flatMap(Optional::stream).toList();
    Set<String> shared = shared(read);
    Set<String> once = new HashSet<>();
    Set<String> twice =
        read.stream()
            .map(term -> Spelling.key(term.name()))
            .filter(name -> !once.add(name))
            .collect(Collectors.toSet());
    // What is told twice means two things.
    List<Term> kept =
        read.stream()
            .filter(term -> !twice.contains(Spelling.key(term.name())))
            .filter(term -> !tells(term, shared))
            .toList();
    // Where some are no phrases, the others may be none either.
    if (read.size() * 2 >= terms.size() && kept.size() >= FEWEST) {
      glossaries.add(new Glossary(kept, noun, section.title()));
    }
  }

  /** Words that half of the names have, which tell no term from the others: "flat bone". */
  private static Set<String> shared(List<Term> terms) {
    Map<String, Long> counts =
        terms.stream()
            .flatMap(term -> WORD.splitAsStream(term.name()).distinct())
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    counts.values().removeIf(count -> count * 2 < terms.size());
    return counts.keySet();
  }

  /** Whether a meaning gives its term away by a word of its name. */
  private static boolean tells(Term term, Set<String> shared) {
    String folded = Spelling.key(term.meaning());
    return WORD.splitAsStream(term.name())
        .filter(word -> word.length() > 3 && !shared.contains(word))
        .anyMatch(word -> folded.contains(Spelling.key(word.substring(0, word.length() - 1))));
  }

  private static Optional<Term> term(Block.Item item, boolean announced) {
    Passage text = item.text();
    if (item.meaning() > 0) {
      return term(text.slice(0, item.term()), text.slice(item.meaning(), text.text().length()));
    }
    return announced ? line(text) : Optional.empty();
  }

  private static Optional<Term> line(Passage text) {
    Matcher line = LINE.matcher(text.text());
    return line.matches()
        ? term(text.slice(0, line.end(1)), text.slice(line.start(2), text.text().length()))
        : Optional.empty();
  }

  private static Optional<Term> term(Passage name, Passage meaning) {
    return term(name, meaning, MEANING);
  }

  /**
   * @param shape what a meaning must look like
   */
  private static Optional<Term> term(Passage name, Passage meaning, Pattern shape) {
    String told = EDGES.matcher(name.text()).replaceAll("");
    String first = EDGES.matcher(meaning.text()).replaceAll("").split("[.;](?: |$)", 2)[0].strip();
    int words = first.split("\\s+").length;
    boolean phrase =
        shape.matcher(first).matches()
            && words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && !name.incomplete()
            && !meaning.incomplete()
            && first.chars().noneMatch(c -> "\"\u201C\u201D\n|".indexOf(c) >= 0)
            && first.chars().filter(c -> c == '(').count()
                == first.chars().filter(c -> c == ')').count();
    boolean plain = told.length() <= LONGEST_NAME && told.matches("\\p{L}[\\p{L}\\p{M} '\u2019-]+");
    return phrase && plain
        ? Optional.of(new Term(told, List.of(), lower(first), name.span().cover(meaning.span())))
        : Optional.empty();
  }

  private static String lower(String meaning) {
    return meaning.matches("(?s)(?:An?|The) .*")
        ? meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1)
        : meaning;
  }
}
