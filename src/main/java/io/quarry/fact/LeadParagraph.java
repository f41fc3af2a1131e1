package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraph that says what a document is about, and the class that it tells. */
final class LeadParagraph {

  /** The paragraph that says what the title is; captions and notices may stand before it. */
  static Optional<Passage> of(Document document) {
    String title = document.title().replaceFirst("\\s*\\([^()]*\\)$", "");
    Matcher ruler = RULER.matcher(title);
    return of(document, title)
        .or(() -> ruler.matches() ? of(document, ruler.group(1)) : Optional.empty())
        .or(() -> firstLong(document));
  }

  /** "Ash II of Westland" is called "Ash II" by his text. */
  private static final Pattern RULER = Pattern.compile("(.+ [IVX]+),? .+");

  private static Optional<Passage> of(Document document, String title) {
    for (Section section :
        document.sections().subList(0, Math.min(2, document.sections().size()))) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph && says(paragraph.text().text(), title)) {
          return Optional.of(paragraph.text());
        }
      }
    }
    // Boxes of a page that was saved as text stand before the text as so many headings.
    return document.sections().stream()
        .skip(2)
        .limit(MOST_HEADINGS)
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .filter(
            text ->
                Pattern.compile(
                            "(?i:The |An? )?(?i:"
                                + Pattern.quote(SubjectName.plain(title))
                                + "|"
                                + Pattern.quote(SubjectName.plain(bare(title)))
                                + ")(?=,| [^\\p{Lu}\\d]|$)")
                        .matcher(SubjectName.plain(text.text()))
                        .lookingAt()
                    && says(text.text(), title))
        .findFirst();
  }

  /** "Old Elmish" of "Old Elmish language". */
  private static String bare(String title) {
    return title.replaceFirst(" \\p{Ll}{4,}$", "");
  }

  /** Headings of a saved page that may stand before its text. */
  private static final int MOST_HEADINGS = 80;

  private static boolean says(String text, String title) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_OPENING));
    int at =
        SubjectName.plain(start.toLowerCase(Locale.ROOT))
            .indexOf(SubjectName.plain(title.toLowerCase(Locale.ROOT)));
    return text.length() > LEAST_LEAD
        && (at >= 0
                && COPULA
                    .matcher(text)
                    .region(at, Math.min(text.length(), at + LONGEST_NAMING))
                    .find()
            || saysInFull(text, title)
            || saysClass(text, title));
  }

  /** "The Salt is the longest river of ..." under the title "Salt River". */
  private static boolean saysClass(String text, String title) {
    int blank = title.lastIndexOf(' ');
    return blank > 0
        && Pattern.compile(
                "^(?:The )?"
                    + Pattern.quote(title.substring(0, blank))
                    + " (?:is|was|are|were) (?:an?|the|one) [^.]*\\b"
                    + Pattern.quote(title.substring(blank + 1).toLowerCase(Locale.ROOT))
                    + "\\b")
            .matcher(Statement.cleaned(text))
            .find();
  }

  /** Leads to other documents of a like name. */
  private static final Pattern HATNOTE =
      Pattern.compile(
          "\\bredirects? here\\.|^(?:For (?:other|the|an?) [^.]*, see|This article is about|Not to be confused with)\\b");

  private static final Pattern COPULA =
      Pattern.compile(" (?:is|was|are|were) (?:an?|the|one|(?:[\\p{L}-]+ ){1,2}of)\\b");

  /** "Ann Mary Ash (3 May 1880 ..." */
  private static final Pattern FULL_NAME =
      Pattern.compile("((?:\\p{Lu}[^ (,;:]+ ){2,7})\\((?:[^()]*[;, ])?\\d[^()]*\\) (?:is|was) ");

  /** Whether a paragraph begins with a longer form of a name, and dates. */
  private static boolean saysInFull(String text, String title) {
    Matcher full = FULL_NAME.matcher(text);
    List<String> own = List.of(title.split(" "));
    return own.size() > 1 && full.lookingAt() && List.of(full.group(1).split(" ")).containsAll(own);
  }

  /** Characters of a paragraph that can tell what a document is about. */
  private static final int LEAST_LEAD = 40;

  /** In characters: what may stand before a title in the paragraph that says what it is. */
  private static final int LONGEST_OPENING = 120;

  /** In characters: other names, dates and pronunciations between a title and its verb. */
  private static final int LONGEST_NAMING = 400;

  private static Optional<Passage> firstLong(Document document) {
    for (Section section :
        document.sections().subList(0, Math.min(4, document.sections().size()))) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph
            && paragraph.text().text().length() > LEAST_LEAD
            && !HATNOTE.matcher(paragraph.text().text()).find()) {
          return Optional.of(paragraph.text());
        }
      }
    }
    return Optional.empty();
  }

  private static final Pattern LEAD_CLASS =
      Pattern.compile(
          "\\b(?:is|was|are|were) (?:an?|any|the|one of the|(?:one of )?\\p{Lu}[^,.]{0,40}'s) ([^.;:(]{3,120})");

  private static final Pattern STOP =
      Pattern.compile(
          "(?<!-)\\b(?:in|of|on|at|that|which|who|native|located|situated|with|and|for|from|between|near|among|"
              + "comprising|by|to|widely|best|regarded|considered|recogni[sz]ed|renowned|famous|famed|noted|credited|associated"
              + "|active(?= (?:in|from|during|at|between|until|since|on|as)\\b)|responsible|during|since|until|after|before|under|over|where|founded|based|as|whose|within|outside"
              + "|(?<=[\\p{L},] )\\p{Ll}{2,}ing(?!,)|written|fought|made|held|built|known(?! \\p{Ll}+ (?:in|of|to)\\b)|won|led|sung|drawn|spoken|given|found"
              + "|shown|seen|driven|run|set|cut|told|grown|worn|released|published|produced|directed|recorded)\\b");

  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:.* )?(\\p{Ll}{3,}(?<!ly|ed|ous|ful))(?: \\p{Ll}+ed)+");

  /** "a Russian and Soviet painter", "a German-born Swiss physicist" */
  private static final Pattern TWO_LANDS =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]+,? and (\\p{Lu}\\p{Ll}+) (?=\\p{Ll})");

  private static final Pattern SETTLED =
      Pattern.compile(
          "(?:[\\p{L}-]+ ){1,4}and (?:[\\p{L}-]+ ){0,3}(city|town|village|municipality|port)\\b|(?:(?:national|federal|state|provincial|regional) )?capital(?: city)?\\b(?! (?:ship|market|letter|gain|of (?:the )?(?:world|arts?|culture)))");

  /** "the smallest of the three villages that make up the parish" */
  private static final Pattern SELECTED =
      Pattern.compile(
          "(?:[\\p{Ll}-]+ )?(?:most \\p{Ll}+|\\p{Ll}{2,}est|first|last) of the (?:[\\p{L}-]+ ){0,2}?(\\p{Ll}{3,}s)\\b");

  private static final Pattern AMONG = Pattern.compile("^Among the (\\p{Ll}+s) of ");

  private static final Pattern DESCRIBING =
      Pattern.compile(
          "(?!forest|priest|test|contest|conquest|guest|nest|chest|crest|protest|harvest|quest)\\p{Ll}*(?:est|most|ous|ful|less|ed)");

  private static final Pattern ONE_OF = Pattern.compile("^(?:is|was|are|were) one of ");

  static String classOf(String sentence) {
    Matcher among = AMONG.matcher(sentence);
    if (among.find()) {
      return Plurals.singular(among.group(1));
    }
    Matcher matcher = LEAD_CLASS.matcher(Statement.cleaned(sentence));
    if (!matcher.find()) {
      return "";
    }
    String phrase = matcher.group(1);
    // "a spa and border city", "the capital and largest city", "the capital of Westland"
    phrase = TWO_LANDS.matcher(phrase).replaceAll("$1 ");
    Matcher settled = SETTLED.matcher(phrase);
    if (settled.lookingAt()) {
      return settled.group(1) == null ? "city" : settled.group(1);
    }
    Matcher selected = SELECTED.matcher(phrase);
    if (selected.lookingAt()) {
      return Plurals.singular(selected.group(1));
    }
    // "a city, municipality, the capital and the largest town"
    int comma = phrase.indexOf(',');
    String before = comma < 0 ? "" : phrase.substring(0, comma);
    String listed = STOP.matcher(before).find() ? "" : Phrases.lastWord(before);
    if (SubjectKinds.TOWNS.contains(listed)
        || SubjectKinds.TERRITORIES.contains(listed)
        || SubjectKinds.PEOPLE.contains(listed)) {
      return listed;
    }
    Matcher stop = STOP.matcher(phrase);
    if (stop.find()) {
      phrase = phrase.substring(0, stop.start());
    }
    String head = Phrases.lastWord(phrase.replaceAll("[,\\s]+$", ""));
    if (head.matches("\\p{Ll}{3,}") && !DESCRIBING.matcher(head).matches()) {
      String one = ONE_OF.matcher(matcher.group()).find() ? Plurals.singular(head) : "";
      return one.isEmpty() ? head : one;
    }
    // "a learned society established"
    Matcher participle = PARTICIPLE.matcher(phrase.strip());
    if (!participle.matches()) {
      return "";
    }
    // "a publisher headquartered in Norvik" is no person.
    boolean house =
        SubjectKinds.PEOPLE.contains(participle.group(1)) && HOUSE.matcher(phrase).find();
    return house ? "" : participle.group(1);
  }

  private static final Pattern HOUSE =
      Pattern.compile("\\b(?:headquartered|owned|operated|founded|established|incorporated)\\b");

  private LeadParagraph() {}
}
