package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences whose shape leaves no doubt what they state. Everything else is left alone: a
 * rule that is not sure of its subject takes nothing.
 */
final class ProseFacts {

  private static final List<Consumer<Statement>> RULES =
      List.of(
          DatedSentences::read,
          Descriptions::read,
          Capitals::read,
          Nicknames::read,
          Neighbours::read,
          Locations::read,
          Figures::read,
          People::read,
          Makers::read);

  private ProseFacts() {}

  static List<Fact> of(Document document, Subject subject) {
    List<Fact> facts = new ArrayList<>();
    Discourse discourse = new Discourse(subject, names(document), people(document));
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      for (Block block : section.blocks()) {
        for (Passage paragraph : prose(block)) {
          discourse.beginParagraph();
          for (Passage sentence : Sentences.of(paragraph)) {
            Statement statement = new Statement(subject, discourse, section, sentence, facts::add);
            if (statement.readable()) {
              RULES.forEach(rule -> rule.accept(statement));
            }
            discourse.track(statement.text(), sentence.span());
          }
        }
      }
    }
    return facts;
  }

  /** Paragraphs, and items of lists that are whole sentences. */
  private static List<Passage> prose(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(paragraph.text());
      case Block.ItemList list ->
          list.items().stream()
              .map(Block.Item::text)
              .filter(item -> item.text().endsWith(".") && item.text().split(" ").length >= 5)
              .toList();
      case Block.Table table -> List.of();
      case Block.FieldBox box -> List.of();
    };
  }

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}'\u2019.-])(?<!\\p{Lu}\\p{Ll}{0,20} )(?<!\\b\\p{Lu}\\. )(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)*(?: \\p{Lu}[\\p{Ll}\\p{M}-]+)? (\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,}))(?=,| \\(|\\.| (?:was|is|became|had|has|and|who|\\p{Ll}+ed)\\b)");

  /** First words of names that are no person's: places, titles, institutions. */
  private static final Set<String> NO_FIRST_NAME =
      Set.of(
          "South",
          "North",
          "East",
          "West",
          "New",
          "Great",
          "Upper",
          "Lower",
          "Old",
          "Mount",
          "Lake",
          "Port",
          "San",
          "Santa",
          "Saint",
          "St",
          "The",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "President",
          "Emperor",
          "General",
          "Captain",
          "Colonel",
          "Sir",
          "Lord",
          "Lady",
          "Dr",
          "Mr",
          "Mrs",
          "Pope",
          "In",
          "On",
          "At",
          "By",
          "From",
          "After",
          "Before",
          "When",
          "While",
          "Since",
          "During",
          "As",
          "For",
          "With",
          "Command",
          "Lunar",
          "Grand",
          "Royal",
          "National",
          "Central",
          "First",
          "Second",
          "Third",
          "Cape",
          "Fort",
          "El",
          "La",
          "Le",
          "Los",
          "Las",
          "De",
          "Rio",
          "World",
          "University",
          "Union",
          "United");

  /**
   * Full names by last names that stand alone later on. A last name that two share, or that stands
   * behind "in" or "at" as a place does, stands for nobody.
   */
  private static Map<String, String> people(Document document) {
    StringBuilder all = new StringBuilder();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (!section.apparatus() && block instanceof Block.Paragraph paragraph) {
          all.append(paragraph.text().text()).append('\n');
        }
      }
    }
    Map<String, Set<String>> found = new TreeMap<>();
    Matcher full = FULL_NAME.matcher(all);
    while (full.find()) {
      String first = full.group(1).substring(0, full.group(1).indexOf(' '));
      if (!NO_FIRST_NAME.contains(first)) {
        found.computeIfAbsent(full.group(2), unused -> new TreeSet<>()).add(full.group(1));
      }
    }
    Map<String, String> people = new TreeMap<>();
    found.forEach(
        (last, names) -> {
          String name = names.iterator().next();
          boolean place =
              Pattern.compile(
                      "\\b(?:[Ii]n|[Aa]t|near|[Ff]rom|[Tt]he) " + Pattern.quote(last) + "\\b")
                  .matcher(all)
                  .find();
          int alone =
              Pattern.compile("(?<!\\p{L} )\\b" + Pattern.quote(last) + "\\b")
                  .matcher(all)
                  .results()
                  .mapToInt(java.util.regex.MatchResult::start)
                  .findFirst()
                  .orElse(Integer.MAX_VALUE);
          if (names.size() == 1 && !place && all.indexOf(name) <= alone) {
            people.put(last, name);
          }
        });
    return people;
  }

  private static final Pattern INNER_NAME = Pattern.compile("[\\p{Ll},;] (" + Phrases.CAP + ")");

  /** Words that stand capitalised inside a sentence. */
  private static Set<String> names(Document document) {
    Set<String> names = new HashSet<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          Matcher inner = INNER_NAME.matcher(paragraph.text().text());
          while (inner.find()) {
            names.add(inner.group(1));
          }
        }
      }
    }
    return names;
  }
}
