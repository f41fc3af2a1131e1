package io.quarry.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in capitals only, as a text without mark-up has them where its source had bold ones. They
 * are spelled as the title and the rest of the text spell them; every letter keeps its place.
 */
final class Shouted {

  private static final String WORD = "[\\p{Lu}\\p{M}][\\p{Lu}\\p{M}'\u2019]*+(?!\\p{L})";

  /** "JULES VERNE", "J. H. VERNE-ASH". */
  private static final Pattern RUN =
      Pattern.compile("(?<!\\p{L})" + WORD + "(?:[.,]?[ -](?:& )?" + WORD + ")*");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}'\u2019]+");

  private static final Pattern NUMBER = Pattern.compile("[IVXLCDM]{1,5}");

  /** Letters that no word is made of. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?!(?:JR|SR|ST|DR|MRS?|MS)$)[B-DF-HJ-NP-TV-XZ]{2,5}");

  private static final Set<String> SMALL =
      WordList.of(
          """
          of, the, and, or, in, on, at, for, to, de, la, del, von
          """);

  /** Right before another name. */
  private static final Pattern NAMING =
      Pattern.compile(
          "\\b(?:or|(?<!such )as|called|born|n\u00E9e|named|nicknamed|designated|formerly) [\"'\u201C\u2018]?$");

  private static final int FEWEST_LETTERS = 4;

  /** As words are written in the title and elsewhere, by their capitals. */
  private final Map<String, String> spelled = new HashMap<>();

  private final Map<String, String> titled = new HashMap<>();

  /** The title in capitals. */
  private final String whole;

  private Shouted(String title) {
    this.whole = capitals(title);
    for (String word : words(title)) {
      titled.putIfAbsent(capitals(word), word);
      titled.putIfAbsent(capitals(word) + "S", word + "s");
    }
  }

  /** The sections, with the title's words in their usual letters, and the names around them. */
  static List<Section> spoken(List<Section> sections, String title) {
    Shouted shouted = new Shouted(title);
    List<String> texts =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text().text())
            .toList();
    // Most texts have none, which is soon seen.
    if (!shouted.in(texts)) {
      return sections;
    }
    texts.forEach(shouted::note);
    return sections.stream().map(shouted::spoken).toList();
  }

  private boolean in(List<String> texts) {
    return titled.entrySet().stream()
        .filter(word -> word.getKey().length() > 2 && !test(word.getValue()))
        .anyMatch(word -> texts.stream().anyMatch(text -> text.contains(word.getKey())));
  }

  private void note(String text) {
    for (String word : words(text)) {
      if (Character.isUpperCase(word.charAt(0)) && !test(word)) {
        spelled.putIfAbsent(capitals(word), word);
      }
    }
  }

  private Section spoken(Section section) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(
          block instanceof Block.Paragraph paragraph
              ? new Block.Paragraph(spoken(paragraph.text()))
              : block);
    }
    return new Section(section.level(), section.heading(), section.parent(), blocks);
  }

  private Passage spoken(Passage passage) {
    String text = passage.text();
    String spoken =
        RUN.matcher(text)
            .replaceAll(
                run ->
                    Matcher.quoteReplacement(
                        ordinal(text, run.start())
                            ? ordinal(run.group())
                            : spoken(run.group(), run.start() == 0)));
    return spoken.equals(text) ? passage : passage.spelled(otherNames(spoken));
  }

  /** Whether capitals stand right behind a figure: "59TH". */
  private static boolean ordinal(String text, int start) {
    return start > 0 && Character.isDigit(text.charAt(start - 1));
  }

  /** "th Elm Awards" of "59TH ELM AWARDS". */
  private String ordinal(String run) {
    String spoken = spoken(run, false);
    int end = run.indexOf(' ');
    return spoken.equals(run) || end < 0
        ? run
        : small(run.substring(0, end)) + spoken.substring(end);
  }

  /** With "also known as THE OLD TOM" beside a name that was shouted. */
  private String otherNames(String text) {
    return RUN.matcher(text)
        .replaceAll(
            run ->
                Matcher.quoteReplacement(
                    run.group().length() > FEWEST_LETTERS
                            && NAMING.matcher(text.substring(0, run.start())).find()
                        ? usually(run.group())
                        : run.group()));
  }

  private String usually(String run) {
    return WORDS.matcher(run).replaceAll(word -> Matcher.quoteReplacement(usual(word.group())));
  }

  private String spoken(String run, boolean first) {
    List<String> words = words(run);
    List<String> known =
        words.stream().filter(word -> titled.containsKey(word) && !test(titled.get(word))).toList();
    // One word alone may be an abbreviation that a file's name spells small.
    boolean named =
        words.size() == 1
            ? known.stream().anyMatch(word -> spelled.containsKey(word) || word.equals(whole))
            : known.size() > 1 || known.stream().anyMatch(word -> word.length() >= FEWEST_LETTERS);
    if (!named) {
      return run;
    }
    boolean proper = known.stream().anyMatch(word -> !titled.get(word).equals(small(word)));
    String usual = proper ? usually(run) : small(run);
    return first ? run.charAt(0) + usual.substring(1) : usual;
  }

  private String usual(String word) {
    String usual = titled.getOrDefault(word, spelled.get(word));
    if (usual != null) {
      return usual;
    }
    String small = small(word);
    if (SMALL.contains(small)) {
      return small;
    }
    return NUMBER.matcher(word).matches() || ABBREVIATION.matcher(word).matches()
        ? word
        : word.charAt(0) + small.substring(1);
  }

  private static List<String> words(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether all letters are capitals. */
  static boolean test(String name) {
    return name.equals(capitals(name));
  }

  /** Letter by letter, so that each keeps its place. */
  private static String capitals(String text) {
    return mapped(text, Character::toUpperCase);
  }

  private static String small(String text) {
    return mapped(text, Character::toLowerCase);
  }

  private static String mapped(String text, IntUnaryOperator letter) {
    return text.chars()
        .map(letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
