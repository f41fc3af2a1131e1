package io.quarry.fact;

import io.quarry.document.Passage;
import io.quarry.document.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of a phrase from its words alone. */
final class Phrases {

  /** One capitalised word; a point only inside ("D.C.") or behind an initial. */
  static final String CAP =
      "\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}'\u2019\u02BC\u2018\u00B7-]|\\.(?=\\p{L}| \\p{Lu}\\p{Ll})){0,60}";

  /** "Voyager 2", but not "In Norvik 12 people". */
  private static final String NUMBERED =
      "(?: \\d{1,3}(?=$|[,.;)] |[,.]$| (?:is|was|are|were|has|had|and|in|on|to|from|by|at|with|for|which"
          + "|who|that|\\p{Ll}{3,}ed)\\b))?";

  /** Capitalised words, with the small words that join them and a number behind. */
  static final String PROPER =
      CAP
          + "(?: (?:(?:of the|and the|of|the|and|de|for|in|del|della|di|da|do|dos|das|du|des|van|von|der) )?"
          + CAP
          + "){0,7}"
          + NUMBERED;

  static final String SUPERLATIVE =
      "(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))[ -])?"
          + "(?:(?:most|least) [\\p{Ll}-]+|[\\p{Ll}-]{2,}(?:est|ernmost|ern-most|most)|only|first|oldest|last"
          + "|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= [\\p{Ll}]+ from the \\p{Lu}))";

  /** "The Foundation", "the Children's Hospital" is one that was named before. */
  static final String INSTITUTION =
      "(?:Socialist |People['\u2019]s |First |Second |Third |National |Provisional |Federal )?(?:(?:Children|Women|Men)['\u2019]s |(?:Girl|Boy|Worker|Student|Teacher|Farmer)s['\u2019] )?"
          + "(?:Principality|Foundation|Society|Committee|Council|Company|Club|Party|Commission|Government"
          + "|Parliament|Tribunal|Union|University|Church|Academy|Institute|League|Army|Senate|Court|Act|Treaty|Convention"
          + "|Congress|Assembly|Republic|Kingdom|Empire|Province|State|Board|Bank|Museum|Library|Hospital|Clinic|School|College|Festival"
          + "|Association|Federation|Administration|Ministry|Agency|Department|Project|Programme|Program|Group"
          + "|Articles|Agreement|Compact|Accords?|Charter|Order|House|Hall|Bridge|Castle|Palace|Cathedral|Abbey|Monastery|Sultanate|Emirate|Duchy|Crown|Prize|Award|Medal|Trophy|Cup|Trust|Fund|Service|Corporation|Community|Guild|Bureau|Authority|Office|Institution|Front|Tower|Station|Airport|Garden|Gardens|Theatre|Theater|Temple|Mosque|Chapel|Fort|Tournament|Championships?|Corps|Regiment|Battalion|Squadron|Brigade|Division|Colony|Confederation|Alliance|Caliphate|Navy|Mayor|President|King|Queen|Emperor|Directory|War|Revolution|Crisis|Games)";

  /** Common nouns that stand before the name of one of their kind: "the rover Sojourner". */
  private static final String APPOSED_CLASS =
      "(?:name|title|word|film|novel|opera|album|song|comet|asteroid|element|planet|moon|satellite|"
          + "spacecraft|orbiter|lander|rover|capsule|probe|space probe|space station|ship|steamship|"
          + "volcano|cone|glacier|gunboat|submarine|battleship|cruiser|aircraft|"
          + "astronomer|chemist|physicist|geologist|engineer|architect|painter|composer|poet|writer|explorer)";

  /** Common nouns behind which the name of a substance or a living thing is written small. */
  private static final Pattern SUBSTANCE =
      Pattern.compile(
          "(?:element|metal|mineral|gas|compound|alloy|vitamin|hormone|enzyme|protein|drug|dye|particle|bacterium|virus) \\p{Ll}{4,}");

  private static final Pattern HEDGED =
      Pattern.compile(
          "\\b(?:claim(?:ed|s)?|alleged(?:ly)?|reported(?:ly)?|speculat\\p{L}+|possibly|probably|perhaps|"
              + "might|may have|supposed(?:ly)?|believed|thought|rumou?red|according to|estimated|about|"
              + "around|approximately|circa|nearly|almost|roughly|over|more than|less than|some say|"
              + "appears? to|seems? to|legend|disputed|unclear|unknown|presumably|likely|so-called|"
              + "considered|regarded|described)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|no longer|without|nor|neither|unlike|except)\\b|n't\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEFINITE =
      Pattern.compile("\\b(?:the|this|that) ((?:[\\p{Ll}\\d][\\p{L}\\d'-]* ?)+)");

  /** "discovered that uranium gives off rays": "that" points at nothing. */
  private static final Pattern THAT_CLAUSE =
      Pattern.compile(
          "\\b((?:discover|prove|show|demonstrate|announce|declare|find|found|establish|suggest|state)\\p{Ll}*) that ");

  private static final Pattern LINK =
      Pattern.compile(
          "\\b(of|in|on|at|to|by|from|with|for|and|or|as|between|against|after|before|during|into|under|over|near|through)\\b(?!-)");
  private static final Pattern UNIQUE = Pattern.compile("\\b" + SUPERLATIVE + "\\b");
  private static final Set<String> KNOWN_DEFINITES =
      WordList.of(
          """
          world, sea, ocean, sun, moon, equator, north, south, east, west, earth, public,
          internet, monarch, pope, peninsula
          """);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:It|He|She|They|This|These|Those|That|There|Both|Most|One|Some|Many|Several|His|Her|Its|Their|"
              + "Another|Other|Such|All|Each|Two|Three|Four|Five|We|You|I|In|On|At|As|By|For|With|From|After|"
              + "Before|During|While|When|Although|If|However|Since|Much|More|Few|No|Later|Today|Now|Under|"
              + "Among|Outside|Throughout|Until|Between|About|Around|Over|Other|Further|Early|Construction|"
              + "Production|Work|Building|Once|Whenever|Despite|Whereas)\\b.*");
  private static final Pattern NAME_SHAPE =
      Pattern.compile(
          PROPER + "(?: (?!is\\b|was\\b|are\\b|were\\b|has\\b|had\\b)[\\p{Ll}-]+){0,2}");
  private static final Pattern SECOND_NAME = Pattern.compile(" \\p{Lu}");
  private static final Pattern INNER_NAME = Pattern.compile("(?:^| )\\p{Lu}");

  /** Cut at a point that ended no sentence, or inside a range, or with a second verb unturned. */
  private static final Pattern TORN =
      Pattern.compile(
          " \\p{Ll}$|\\bwww$|\\bfrom [\\d,.]+$| and (?:leapt|won|lost|took|gave|made|went|came|became|began|left|fell|rose|wrote|led|saw|found|met|held|built|sold|bought)\\b|\\b(?:additional|further)\\b");

  /** "its first Governor of Aruba" names two owners; "its capital, Oslo" may look back anywhere. */
  private static final Pattern LOOSE_OWNER =
      Pattern.compile("\\bits (?:[\\p{L}-]+ ){1,3}of (?:the )?\\p{Lu}");

  /** "the college's first class" does not say whose. */
  private static final Pattern OWNER =
      Pattern.compile(
          "\\bthe (?!(?:world|sun|earth|moon|planet|country|nation|king|queen|pope)['\u2019])\\p{Ll}+['\u2019]s ");

  private Phrases() {}

  static boolean doubtful(String part) {
    return HEDGED.matcher(part).find() || NEGATED.matcher(part).find();
  }

  /** Whether a noun phrase is a name, with or without an article. */
  static boolean proper(String phrase) {
    String bare = phrase.replaceFirst("^(?:The|the) ", "");
    boolean article = bare.length() < phrase.length();
    if (bare.isEmpty() || bare.length() > 70 || NO_NAME.matcher(bare).matches()) {
      return false;
    }
    if (!Character.isUpperCase(bare.codePointAt(0))) {
      return article
          && (SUBSTANCE.matcher(bare).matches()
              || bare.matches(APPOSED_CLASS + " " + PROPER + "(?: \\d{1,3})?")
                  && INNER_NAME.matcher(bare).find());
    }
    // "Full independence" begins a sentence and is no name.
    boolean tailed = Character.isLowerCase(bare.codePointAt(bare.lastIndexOf(' ') + 1));
    boolean several = SECOND_NAME.matcher(bare).find();
    return NAME_SHAPE.matcher(bare).matches()
        && (article || several || !tailed && bare.length() > 3);
  }

  /** "The Site" inside a sentence is "the Site". */
  static String midSentence(String phrase) {
    return phrase.startsWith("The ") ? "the " + phrase.substring(4) : phrase;
  }

  static String withoutArticle(String name) {
    return name.replaceFirst("^[Tt]he (?=\\p{Lu})", "");
  }

  /** A name without its article, which stays among the aliases so that sentences can use it. */
  static Value.Name name(String phrase, String kind) {
    String bare = withoutArticle(phrase);
    return bare.equals(phrase)
        ? Value.Name.of(bare, kind)
        : new Value.Name(bare, List.of("the " + bare), kind);
  }

  static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  /** Whether what a pattern finds in a text stands there between quotation marks. */
  static boolean quoted(String text, Pattern pattern) {
    return QUOTED.matcher(text).results().anyMatch(quote -> pattern.matcher(quote.group()).find());
  }

  private static final Pattern QUOTED = Pattern.compile("[\"\u201C][^\"\u201D]+[\"\u201D]");

  /** Whether every definite phrase says by itself what it means, and no word points elsewhere. */
  static boolean standalone(String part) {
    if (PointingWords.OF_PHRASES.matcher(part).find()
        || OWNER.matcher(part).find()
        || part.indexOf('"') >= 0
        || part.indexOf('\u201C') >= 0
        || part.indexOf(Passage.LOST) >= 0) {
      return false;
    }
    Matcher definite = DEFINITE.matcher(THAT_CLAUSE.matcher(part).replaceAll("$1 "));
    for (int from = 0; definite.find(from); ) {
      String words = definite.group(1);
      Matcher link = LINK.matcher(words);
      boolean linked = link.find();
      // What the "of" is of may look back as well: "the foot of the mountain".
      from = linked ? definite.start(1) + link.end() : definite.end();
      String phrase = linked ? words.substring(0, link.start()) : words;
      // "the in 1811 opened bridge" is torn.
      if (phrase.isEmpty()) {
        return false;
      }
      String last = phrase.strip().substring(phrase.strip().lastIndexOf(' ') + 1);
      // "the region from the Sikhs" does not say which region; "the city of ..." does.
      boolean led =
          !linked
              && definite.end() < part.length()
              && Character.isUpperCase(part.charAt(definite.end()));
      boolean of = linked && link.group(1).equals("of") && link.end() < part.length();
      // "the project in Norvik"
      boolean placed =
          linked
              && link.group(1).equals("in")
              && definite.end() < part.length()
              && words.substring(link.end()).isBlank()
              && Character.isUpperCase(part.charAt(definite.end()));
      boolean told =
          led
              || of
              || placed
              || UNIQUE.matcher(phrase).find()
              || KNOWN_DEFINITES.contains(last)
              || Character.isDigit(phrase.charAt(0));
      if (!told) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb phrase can stand: all its phrases known, nothing dangling at its end. */
  static boolean complete(String verbPhrase) {
    if (LOOSE_OWNER.matcher(verbPhrase).find()) {
      return false;
    }
    // "its" looks back at the subject of the same clause and is clear.
    String checked = verbPhrase.replaceAll("\\bits (?:own |first |current |present )?", "");
    return standalone(checked)
        && !TORN.matcher(verbPhrase).find()
        && verbPhrase.split(" ").length <= 16
        && !verbPhrase.matches(
            ".*\\b(?:the|a|an|of|to|and|or|by|with|for|from|as|in|at|on|that|than|during|after|before|until|since|under|into|between|near|over|through|where|which|its|their|his|her)$");
  }

  /** "Commander" is a common noun inside a sentence; "Command Module Pilot" is a title. */
  static String roleInSentence(String role) {
    return role.indexOf(' ') < 0 ? role.toLowerCase(Locale.ROOT) : role;
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Of a phrase of several words. */
  static String firstWord(String phrase) {
    return phrase.split(" ", 2)[0];
  }

  /** In small letters. */
  static String lastWord(String phrase) {
    String stripped = phrase.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The last word before any "of" or "in": what a described thing is. */
  static String headNoun(String described) {
    String head =
        described
            .replaceFirst("^(?:the|an?) ", "")
            .split(" (?:in|of|on|outside|to|at|for|from|between)\\b")[0]
            .replaceFirst("^.*?'s? (?=\\p{Ll})", "");
    return head.substring(head.lastIndexOf(' ') + 1);
  }
}
