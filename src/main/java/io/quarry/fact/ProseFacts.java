package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
          Lead::read,
          Births::read,
          Lives::read,
          DatedSentences::read,
          Descriptions::read,
          Capitals::read,
          Nicknames::read,
          Neighbours::read,
          Locations::read,
          Figures::read,
          ClimateSentences::read,
          People::read,
          Makers::read,
          Sayings::read,
          Abbreviations::read,
          Gaps::read);

  private ProseFacts() {}

  static List<Fact> of(Document document, Subject subject, FullNames people) {
    // A page that tells namesakes apart says nothing of any of them that could be asked.
    if (document.title().endsWith("(disambiguation)")) {
      return List.of();
    }
    Focus focus = Focus.of(document, subject);
    List<Fact> facts = new ArrayList<>();
    Discourse discourse =
        new Discourse(subject, words(document, INNER_NAME), words(document, SMALL), people);
    List<Homeland> homelands = Homeland.of(document, subject);
    int offset = 0;
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      discourse.beginSection();
      for (Block block : section.blocks()) {
        for (Passage paragraph : prose(block)) {
          discourse.beginParagraph();
          boolean opens = true;
          for (Passage sentence : Sentences.of(paragraph)) {
            Statement statement =
                Statement.of(
                    subject,
                    discourse,
                    focus,
                    new Focus.Position(offset, opens),
                    section,
                    sentence,
                    homelands,
                    facts::add);
            opens = false;
            if (statement.readable()) {
              for (Statement clause : statement.clauses()) {
                RULES.forEach(rule -> rule.accept(clause));
              }
            }
            discourse.track(statement.text(), sentence.span());
          }
          offset += block instanceof Block.Paragraph ? paragraph.text().length() : 0;
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

  /** Words that stand capitalised inside a sentence, and words that stand in small letters. */
  private static final Pattern INNER_NAME = Pattern.compile("[\\p{Ll},;] (" + Phrases.CAP + ")");

  private static final Pattern SMALL = Pattern.compile("\\b(\\p{Ll}{4,})\\b");

  /** What a pattern finds in the paragraphs, by its group. */
  private static Set<String> words(Document document, Pattern pattern) {
    Set<String> words = new HashSet<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          Matcher matcher = pattern.matcher(paragraph.text().text());
          while (matcher.find()) {
            words.add(matcher.group(1));
          }
        }
      }
    }
    return words;
  }
}
