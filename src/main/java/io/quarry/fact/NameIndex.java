package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a document mentions, by the class that the name itself shows: "Tumen River" is a
 * river, "the city of Hoeryong" a city. They are the first choice for wrong options.
 */
public final class NameIndex {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'\u2019\u02BC-]{0,60}+";
  private static final String NAMES = NAME + "(?: (?:of |the |and )?" + NAME + "){0,4}";
  private static final Set<String> HEADS =
      WordList.of(
          """
          river, province, university, county, line, airport, sea, ocean, island, mountain,
          mountains, range, lake, war, dynasty, theatre, museum, college, station, street, bridge,
          castle, palace, temple, church, mosque, school, district, region, bay, gulf, strait,
          valley, desert, forest, park, stadium, hospital, company, party, army, club, festival,
          prize, award, treaty, battle, conference, highlands, monument, peninsula, plain, city,
          state, kingdom, empire, republic, organ, language, plateau
          """);

  private static final Pattern WITH_HEAD =
      Pattern.compile("\\b(" + NAMES + " (" + String.join("|", HEADS) + "))\\b");
  private static final Pattern CAPITAL_HEAD = Pattern.compile("\\b(" + NAMES + ")");
  private static final Pattern MOUNT =
      Pattern.compile(
          "\\b(?=\\p{Lu})((Mount|Lake|Cape|Port|Fort|Gulf of|Sea of|Bay of|University of) "
              + NAMES
              // A university's press is none.
              + "\\b(?<!Press))");

  /** "The city of Norvik" is Norvik; "the largest city of Westland" is in it. */
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:[Tt]he|[Aa]n?) (?:(?:small|port|industrial|border|coastal|ancient|modern|old|northern|southern|eastern|western|historic|nearby|provincial|mining|market|fishing|neighbouring|neighboring|inland|twin) ){0,3}"
              + "(city|town|village|province|state|county|island|district|region|country|port) of ("
              + NAME
              + "(?: "
              + NAME
              + ")?)");

  private static final Pattern SEAT =
      Pattern.compile("\\b(?:capital|port|border) (city|town) (" + NAME + ")");
  private static final Pattern IS_A =
      Pattern.compile(
          "(?<![\\p{L}'\u2019-])("
              + NAME
              + ")(?:,| is| was) an? (?:\\p{Ll}+ ){0,2}(city|town|village|port|province|river)\\b");
  private static final Pattern BOTH_ARE =
      Pattern.compile(
          "\\b(" + NAME + ") and (" + NAME + ") are (cities|towns|villages|provinces|rivers)\\b");
  private static final Map<String, String> SAME_CLASS =
      Map.of(
          "mount",
          "mountain",
          "mountains",
          "mountain range",
          "range",
          "mountain range",
          "gulf of",
          "gulf",
          "sea of",
          "sea",
          "bay of",
          "bay",
          "university of",
          "university",
          "town",
          "city");

  private final Map<String, List<String>> byClass;
  private final Map<String, Set<String>> classesByKey;

  private NameIndex(Map<String, List<String>> byClass) {
    this.byClass = byClass;
    this.classesByKey = classes(byClass);
  }

  static NameIndex of(Document document) {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          scan(paragraph.text(), found);
        } else if (block instanceof Block.ItemList list) {
          list.items().forEach(item -> scan(item.text(), found));
        }
      }
    }
    Map<String, List<String>> names = new LinkedHashMap<>();
    found.forEach((noun, byKey) -> names.put(noun, List.copyOf(byKey.values())));
    return new NameIndex(names);
  }

  /** Names of a class in the order of the text, without spelling variants of earlier ones. */
  public List<String> ofClass(String noun) {
    return List.copyOf(byClass.getOrDefault(noun, List.of()));
  }

  /** The class of a name, where the document shows only one. */
  public Optional<String> classOf(String name) {
    Set<String> classes = classesByKey.getOrDefault(Spelling.key(name), Set.of());
    return classes.size() == 1 ? Optional.of(classes.iterator().next()) : Optional.empty();
  }

  /** "Norvik city" shows the class of "Norvik" too. */
  private static Map<String, Set<String>> classes(Map<String, List<String>> byClass) {
    Map<String, Set<String>> classes = new HashMap<>();
    byClass.forEach(
        (noun, names) ->
            names.forEach(
                name -> {
                  classes.computeIfAbsent(Spelling.key(name), k -> new HashSet<>()).add(noun);
                  if (name.endsWith(" " + noun)) {
                    String bare = name.substring(0, name.length() - noun.length() - 1);
                    classes.computeIfAbsent(Spelling.key(bare), k -> new HashSet<>()).add(noun);
                  }
                }));
    return classes;
  }

  private static void scan(Passage passage, Map<String, Map<String, String>> found) {
    String text = passage.text();
    for (Passage.Marked mark : passage.marks()) {
      String title = passage.textOf(mark);
      if (mark.mark() == Passage.Mark.ITALIC && TitleGaps.titled(title)) {
        found
            .computeIfAbsent(TitleGaps.TITLE, unused -> new LinkedHashMap<>())
            .putIfAbsent(Spelling.key(title), title);
      }
    }
    Matcher headed = WITH_HEAD.matcher(text);
    while (headed.find()) {
      if (!torn(text, headed.start()) && !opening(text, headed.start(1), headed.group(1))) {
        add(found, headed.group(2).toLowerCase(Locale.ROOT), headed.group(1));
      }
    }
    Matcher capital = CAPITAL_HEAD.matcher(text);
    while (capital.find()) {
      String name = capital.group(1);
      String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      if (name.indexOf(' ') > 0 && HEADS.contains(last)) {
        add(found, last, name);
      }
    }
    add(MOUNT.matcher(text), 1, 2, found);
    add(OF.matcher(text), 2, 1, found);
    add(SEAT.matcher(text), 2, 1, found);
    add(IS_A.matcher(text), 1, 2, found);
    Matcher both = BOTH_ARE.matcher(text);
    while (both.find()) {
      String noun = Plurals.singular(both.group(3));
      add(found, noun, both.group(1));
      add(found, noun, both.group(2));
    }
  }

  /** "Finance company" at the head of a sentence names none. */
  private static boolean opening(String text, int start, String name) {
    boolean head =
        start == 0 || text.substring(Math.max(0, start - 3), start).matches("(?s).*[.!?\\n]\\s*");
    return head && name.matches("\\p{L}+ \\p{Ll}+");
  }

  /** The end of "Ard - Birk line" is no line. */
  private static boolean torn(String text, int start) {
    String before = text.substring(Math.max(0, start - 2), start).strip();
    return before.endsWith("-") || before.endsWith("\u2013");
  }

  private static void add(
      Matcher matcher, int name, int head, Map<String, Map<String, String>> found) {
    while (matcher.find()) {
      add(found, matcher.group(head).toLowerCase(Locale.ROOT), matcher.group(name));
    }
  }

  /** What a sentence begins with before a name. */
  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:(?:The|In|At|On|From|Its|This|That|A|An|To|By|For|During|After|Before|Since|Until|Although|Though|While|When|Where|As|With|Under|Near|Despite|Because|If|Both|Following|Throughout) (?:the )?)+");

  private static final Pattern OWNER = Pattern.compile("^\\p{Lu}\\p{L}+['\u2019]s (?=\\p{Lu})");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:Each|Every|Most|Some|Any|All|Both|Many|No|Another|Other|Such|Thus|Hence|Then|Currently|Formerly|Originally|Historically|Traditionally|Also|Later|Whole|Entire|Inner|Modern|Today)\\b.*|(?:\\p{Lu}{2,}|Republican|Democratic|Federal)(?: \\p{Ll}+)?");

  private static void add(Map<String, Map<String, String>> found, String head, String name) {
    String cleaned = OWNER.matcher(OPENER.matcher(name).replaceFirst("")).replaceFirst("");
    if (cleaned.contains(" and ")
        || cleaned.isEmpty()
        || NO_NAME.matcher(cleaned).matches()
        || Character.isLowerCase(cleaned.codePointAt(0))) {
      return;
    }
    String noun = SAME_CLASS.getOrDefault(head, head);
    Map<String, String> names = found.computeIfAbsent(noun, unused -> new LinkedHashMap<>());
    String key = Spelling.key(cleaned);
    if (!names.containsKey(key)
        && names.keySet().stream().noneMatch(known -> Spelling.alikeKeys(known, key))) {
      names.put(key, cleaned);
    }
  }
}
