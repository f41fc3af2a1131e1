package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads documents of every kind that is known. */
public final class Documents {

  /** In characters; 200 fit where titles are kept. */
  private static final int LONGEST_TITLE = 150;

  private static final List<String> TITLE_KEYS =
      List.of(
          "name",
          "clubname",
          "common_name",
          "conventional_long_name",
          "official_name",
          "show_name",
          "fullname",
          "full_name",
          "bridge_name",
          "building_name",
          "player name",
          "playername",
          // Of people it is an honour, so the others go first.
          "title");

  /** In characters from the start of the first paragraph: there its subject is named. */
  private static final int OPENING = 100;

  private Documents() {}

  /** Endings of the names of the files that are read, without the dot. */
  public static List<String> endings() {
    return Arrays.stream(Format.values()).flatMap(format -> format.endings().stream()).toList();
  }

  /** The usual ending of each kind of file. */
  public static List<String> usualEndings() {
    return Arrays.stream(Format.values()).map(format -> format.endings().getFirst()).toList();
  }

  /**
   * Reads a document.
   *
   * @param fileName names the format by its extension; a path's base name is kept
   * @throws UnusableDocumentException when no questions can be made from it
   */
  public static Document read(String fileName, byte[] content) throws UnusableDocumentException {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    Taken taken = Format.of(name).take(name, content);
    Reading reading = taken.reading();
    if (taken.format() == Format.DELIMITED || taken.format() == Format.XLSX) {
      refuseHeadless(name, reading.sections());
    }
    refuseForeign(name, reading.sections());
    String title = shortened(title(name, taken.format(), reading));
    return new Document(
        name,
        title,
        taken.format().mediaType(),
        taken.encoding(),
        sha256(content),
        taken.text(),
        shortened(Shouted.spoken(reading.sections(), title)));
  }

  static List<Section> shortened(List<Section> sections) {
    return sections.stream().map(Documents::shortened).toList();
  }

  /** A torn file may make a whole paragraph its title, or a heading. */
  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE - 1).strip() + "\u2026";
  }

  private static Section shortened(Section section) {
    return section.title().length() <= LONGEST_TITLE
        ? section
        : new Section(
            section.level(),
            section.heading().map(heading -> heading.slice(0, LONGEST_TITLE)),
            section.parent(),
            section.blocks());
  }

  private static void refuseHeadless(String name, List<Section> sections)
      throws UnusableDocumentException {
    boolean headed =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .anyMatch(block -> block instanceof Block.Table table && !table.header().isEmpty());
    if (!headed) {
      throw new UnusableDocumentException(
          Reason.NO_HEADER,
          "\"%s\" is no table with a name above each column; write the names into its first line."
              .formatted(name));
    }
  }

  private static void refuseForeign(String name, List<Section> sections)
      throws UnusableDocumentException {
    List<Passage> prose = new ArrayList<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph && !section.apparatus()) {
          prose.add(paragraph.text());
        }
      }
    }
    if (Language.foreign(prose)) {
      throw new UnusableDocumentException(
          Reason.OTHER_LANGUAGE,
          "\""
              + name
              + "\" is not written in English; questions can only be made from English prose.");
    }
  }

  private static String title(String name, Format format, Reading reading) {
    Optional<String> told =
        format == Format.WIKITEXT ? title(fromName(name), reading.sections()) : Optional.empty();
    return told.map(title -> ofLand(title, fromName(name)))
        .map(title -> qualified(title, fromName(name)))
        .map(title -> usual(title, fromName(name), reading.sections()))
        .or(
            () ->
                format == Format.PLAIN_TEXT
                    ? opened(fromName(name), reading.sections())
                    : Optional.empty())
        .or(reading::title)
        .orElseGet(() -> spelled(fromName(name), reading.sections()))
        // "'''Ann Ash,''' FRS was"
        .replaceFirst("[,;:]+$", "")
        .replaceFirst(OTHER_SCRIPT, "");
  }

  /** "Ash I of Westland" of the file's name, where text and box say "Ash I". */
  private static String ofLand(String title, String named) {
    String land =
        named.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT) + " of ")
            ? named.substring(title.length() + " of ".length())
            : "";
    return land.matches("\\p{Lu}[\\p{L} ]+") && NUMBERED.matcher(title).matches()
        ? title + " of " + land.replaceFirst("^The ", "the ")
        : title;
  }

  /** "Salt (band)" of the file's name, where the text says "Salt". */
  private static String qualified(String title, String named) {
    boolean more =
        named.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT) + " (")
            && named.indexOf(')') == named.length() - 1;
    return more ? title + named.substring(title.length()) : title;
  }

  /** "Salt" of the file's name for "Salt Holdings plc", "SWM" for "Salt Works of Morby (SWM)". */
  private static String usual(String title, String named, List<Section> sections) {
    boolean company =
        title.startsWith(named) && COMPANY.matcher(title.substring(named.length())).matches();
    boolean letters =
        named.matches("\\p{Lu}{2,6}")
            && sections.get(0).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .anyMatch(block -> ((Block.Paragraph) block).text().text().contains("(" + named));
    return company || letters ? named : title;
  }

  private static final Pattern COMPANY =
      Pattern.compile(
          ",? (?:\\p{Lu}\\p{L}+ )?(?:Inc|Ltd|Limited|Corp|Corporation|Company|Co|plc|PLC|LLC|AG|GmbH|S\\.?A|S\\.A\\.B\\. de C\\.V|N\\.V|Holdings?|Group)\\.?");

  private static final Pattern NUMBERED = Pattern.compile(".* [IVX]+");

  /** The name of a file with which one of the first paragraphs opens, as it is spelled there. */
  private static Optional<String> opened(String named, List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .limit(MOST_CAPTIONS)
        .map(block -> ((Block.Paragraph) block).text().text().replaceFirst("^The ", ""))
        .filter(text -> text.startsWith(named + " ") || text.startsWith(named + ","))
        .map(text -> named)
        .findFirst();
  }

  /** Paragraphs that may stand above the first that is on what a document is about. */
  private static final int MOST_CAPTIONS = 5;

  /** The same name in another script behind it. */
  private static final String OTHER_SCRIPT =
      "(?<=\\p{IsLatin}) ?[-\u2013/|] ?[^\\p{IsLatin}]*[\\p{L}&&[^\\p{IsLatin}]][^\\p{IsLatin}]*$";

  /** "Ann McAsh" for the "Ann Mcash" of a file's name, where the text spells it so. */
  private static String spelled(String named, List<Section> sections) {
    Pattern same =
        Pattern.compile(
            "\\b(?<!-)" + Pattern.quote(named).replace(" ", "\\E[ -]\\Q") + "\\b(?![-.]\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Optional<String> shouted = Optional.empty();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          Matcher found = same.matcher(paragraph.text().text());
          while (found.find()) {
            String last = found.group().substring(found.group().lastIndexOf(' ') + 1);
            if (Character.isUpperCase(found.group().codePointAt(0))
                && Character.isUpperCase(last.codePointAt(0))) {
              if (!Shouted.test(found.group())) {
                return found.group();
              }
              shouted = shouted.or(() -> Optional.of(found.group()));
            }
          }
        }
      }
    }
    // An abbreviation, and no name that a text without mark-up sets off so.
    return shouted
        .filter(name -> name.indexOf(' ') < 0)
        .filter(name -> name.length() <= LONGEST_ABBREVIATION || often(name, sections))
        .orElse(named);
  }

  /** In letters; what is longer must stand in a text so more than once. */
  private static final int LONGEST_ABBREVIATION = 5;

  private static boolean often(String name, List<Section> sections) {
    Pattern alone = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    return sections.stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .mapToLong(
                block -> alone.matcher(((Block.Paragraph) block).text().text()).results().count())
            .sum()
        > 1;
  }

  /**
   * The name that the infobox and the first bold words agree on; else the infobox's, what the
   * file's name and the bold words agree on, another name of the infobox that the first paragraph
   * opens with, the bold words.
   */
  private static Optional<String> title(String named, List<Section> sections) {
    Section lead = sections.get(0);
    List<String> boxed = boxTitles(lead);
    Optional<Passage> opening =
        lead.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text())
            .findFirst();
    Optional<String> bold = opening.flatMap(Documents::bold);
    return bold.filter(named::equalsIgnoreCase)
        .or(
            () ->
                boxed.stream()
                    .filter(title -> bold.filter(title::equalsIgnoreCase).isPresent())
                    .findFirst())
        // "Norvik" of "Norvik Holdings plc".
        .or(() -> bold.filter(name -> boxed.stream().anyMatch(title -> longer(title, name))))
        .or(() -> opening.flatMap(text -> whole(named, text.text(), boxed)))
        .or(() -> name(lead))
        .or(() -> bold.flatMap(longer -> within(named, longer)))
        .or(
            () ->
                boxed.stream()
                    .filter(title -> opening.filter(text -> opens(text, title)).isPresent())
                    .findFirst())
        .or(() -> boxed.stream().findFirst().filter(title -> bold.isEmpty()))
        .or(() -> bold)
        .or(() -> boxed.stream().findFirst());
  }

  /** "King Ash II" of the file's name, as the text spells it, where a box says "Ash II". */
  private static Optional<String> whole(String named, String opening, List<String> boxed) {
    int at = plain(opening).indexOf(plain(named));
    return at < 0
        ? Optional.empty()
        : Optional.of(named.charAt(0) + opening.substring(at + 1, at + named.length()))
            .filter(name -> boxed.stream().anyMatch(box -> longer(name, box)));
  }

  /** Small letters without accents, each where it stood. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      plain.append(Character.toLowerCase(letter.charAt(0)));
    }
    return plain.toString();
  }

  private static boolean longer(String title, String name) {
    return name.length() > 3 && (" " + title.replace(',', ' ') + " ").contains(" " + name + " ");
  }

  private static Optional<String> name(Section lead) {
    return lead.blocks().stream()
        .filter(Block.FieldBox.class::isInstance)
        .flatMap(block -> ((Block.FieldBox) block).field("name").stream())
        .map(field -> field.value().lines().get(0))
        .filter(line -> !line.incomplete() && line.text().length() <= 80)
        .map(Passage::text)
        .findFirst();
  }

  private static boolean opens(Passage text, String title) {
    String start = text.text().substring(0, Math.min(OPENING, text.text().length()));
    return start.contains(title.replaceFirst(" \\([^()]*\\)$", ""));
  }

  private static final Pattern LISTED = Pattern.compile("\\b[Ll]ist of (?:the )?$");

  private static final Pattern NOUN_BEHIND = Pattern.compile("^ \\p{Ll}");

  /** "A list of '''Westish''' films": half of what is listed. */
  private static boolean describing(String text, Passage.Marked bold) {
    return LISTED.matcher(text.substring(0, bold.start())).find()
        && NOUN_BEHIND.matcher(text.substring(bold.end())).find();
  }

  private static Optional<String> bold(Passage text) {
    return text.marks().stream()
        .filter(mark -> mark.mark() == Passage.Mark.BOLD && mark.start() < 40)
        .filter(mark -> !describing(text.text(), mark))
        .map(mark -> text.textOf(mark))
        .findFirst();
  }

  /** "Ann Ash" of the file's name, as the longer "Ann Mary Ash" spells it. */
  private static Optional<String> within(String named, String longer) {
    List<String> words = List.of(longer.split(" "));
    List<String> found = new ArrayList<>();
    int at = 0;
    for (String word : named.split(" ")) {
      while (at < words.size() && !words.get(at).equalsIgnoreCase(word)) {
        at++;
      }
      if (at == words.size()) {
        return Optional.empty();
      }
      found.add(words.get(at++));
    }
    return Optional.of(String.join(" ", found));
  }

  private static List<String> boxTitles(Section lead) {
    List<String> titles = new ArrayList<>();
    for (Block block : lead.blocks()) {
      if (block instanceof Block.FieldBox box && !box.name().startsWith("weather")) {
        for (String key : TITLE_KEYS) {
          box.field(key)
              .map(field -> field.value().lines().get(0))
              .filter(line -> !line.incomplete() && line.text().length() <= 80)
              .map(Passage::text)
              .ifPresent(titles::add);
        }
      }
    }
    return titles;
  }

  /** "henry viii" and "world war ii" have numbers. */
  private static final Pattern ROMAN = Pattern.compile("(?i)(?=..)x{0,3}(?:ix|iv|v?i{0,3})");

  /** What is known by its first letters. */
  private static final Set<String> ACRONYMS =
      WordList.of(
          """
          uefa, fifa, fiba, nba, nfl, nhl, mlb, mls, ipl, icc, atp, wta, ufc, usa, us, uk, uae,
          ussr, eu, un, nato, nasa, esa, unesco, bbc, dna, rna, gdp, iso
          """);

  /** Words that titles write small. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "in", "on", "at", "for", "to");

  /** What an encyclopedia puts before the titles of pages that are no articles yet. */
  private static final Pattern NAMESPACE = Pattern.compile("^(?:Draft|User|Portal|Category):");

  /** "norvik (1).txt", as a browser calls what it has downloaded twice, and "norvik - Copy.txt". */
  private static final Pattern COPY =
      Pattern.compile("(?<=\\S)\\s*(?:\\(\\d{1,2}\\)|-\\s*[Cc]opy(?: \\(\\d{1,2}\\))?)$");

  /** "okinawa-prefecture.md" is about "Okinawa Prefecture". */
  private static String fromName(String name) {
    int point = name.lastIndexOf('.');
    String file = COPY.matcher(point > 0 ? name.substring(0, point) : name).replaceFirst("");
    String base = NAMESPACE.matcher(file).replaceFirst("");
    // In "Jean-Paul_Ash" and "Norvik_general_election" the author's own letters stand.
    String between = base.matches(".*[_\\s].*") ? "[_\\s]+" : "-+";
    boolean own = !base.equals(base.toLowerCase(Locale.ROOT));
    List<String> title = new ArrayList<>();
    for (String word : base.strip().split(between)) {
      if (!word.isEmpty()) {
        title.add(own ? numbered(word, title.isEmpty()) : titled(word, title.isEmpty()));
      }
    }
    String told = String.join(" ", title);
    return told.isEmpty() ? "Document" : own ? told : OF_PLAYERS.matcher(told).replaceAll("$1's");
  }

  /** "european_men_championship" is theirs; "women_scientists" are women. */
  private static final Pattern OF_PLAYERS =
      Pattern.compile(
          "\\b((?:Wom|M)en)(?= (?:\\p{Lu}\\S* )*(?:Championships?|Cup|League|Tournament|Open|Games|Olympics|Singles|Doubles)\\b)");

  /** A word in the letters of its writer, but for a number, and for the first letter of all. */
  private static String numbered(String word, boolean first) {
    return first
        ? capital(word)
        : ROMAN.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : word;
  }

  /** A word of a name in small letters, as a title spells it. */
  private static String titled(String word, boolean first) {
    if (ACRONYMS.contains(word)) {
      return word.toUpperCase(Locale.ROOT);
    }
    return !first && SMALL.contains(word) ? word : capital(numbered(word, first));
  }

  private static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
