package io.quarry.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names before the word for their class, which stays beside the gap: "the ____ River". */
final class ClassedGaps {

  /** Classes whose word stays beside the gap: "the ____ River". */
  static final String CLASSES =
      "River|Facility|Area|City|Province|County|District|Prefecture|University|College|Line|Railway|Airport|Station|Sea|Ocean|Island|Islands"
          + "|Mountains|Range|Plateau|Peninsula|Plain|Valley|Desert|Lake|Strait|Gulf|Bay|Harbour|War|Dynasty|Theatre"
          + "|Theater|Museum|Library|Gallery|Bridge|Castle|Palace|Temple|Church|Cathedral|Mosque|School|Park"
          + "|Hospital|Company|Party|Army|Navy|Prize|Award|Medal|Treaty|Highlands"
          + "|Monument|Zone|Territory|Empire|Kingdom|Republic|Revolution|Rebellion|Agreement|Act|Declaration"
          + "|Tower|Forest|Hills?|Reserve|Canal|Dam|Society|Channel|Square|Gardens|Stadium|Abbey|Falls|Glacier"
          + "|Conference|Congress|Expedition|Institute|Academy|League|Federation|Confederation|Festival|Trophy"
          + "|Observatory|Telescope|Age|Crusade|Uprising|Revolt|Mutiny|Massacre|Crisis|Campaign|Doctrine|Protocol"
          + "|Plan|Pact|Accords?|Charter|Movement|Scandal|Formation|Divide|Current"
          + "|language|dialect|script|alphabet|writing|calendar|dynasty|river|province|line|mountains|mountain range|plain|station|period|war|culture|family|genus|order";

  private static final Pattern CLASSED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}'\u2019-])(?=\\p{Lu})(?<!\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30} )((?:"
              + Phrases.CAP
              + " ){0,3}"
              + Phrases.CAP
              + ") (?="
              + "("
              + CLASSES
              + ")\\b(?! (?:\\p{Lu}|\\d|of\\b|and \\p{Lu}\\p{Ll}+ (?:Company|Corporation|Authority|Society))))");

  /** What everybody completes without knowing anything of the document. */
  static final Pattern FIXED =
      Pattern.compile(
          "Rhode Island|English Channel|(?:.* )?Salt Lake(?: City)?|New York City|(?:.* )?House of (?:Representatives|Commons|Lords)|(?:United|Soviet|British|Roman|Ottoman|Holy Roman) (?:Kingdom|Empire|Republic)|White House|Middle Age|Ice Age|Great Depression|(?:.* )?World Cup|Nobel Prize");

  /**
   * Classes whose members matter to a text on anything; others do to one on the place they are in.
   */
  private static final Pattern KNOWN_EVERYWHERE =
      Pattern.compile(
          "River|Sea|Ocean|Islands?|Mountains|Range|Plateau|Peninsula|Plain|Valley|Desert|Lake|Strait|Gulf|Bay|War"
              + "|Dynasty|University|College|Prize|Award|Medal|Treaty|Empire|Kingdom|Republic|Revolution|Rebellion"
              + "|Party|Army|Navy|Province|Canal|Company|Society|Highlands|Facility|Act|Declaration"
              + "|Falls|Glacier|Conference|Congress|Expedition|Institute|Academy|League|Federation|Confederation"
              + "|Observatory|Telescope|Age|Crusade|Uprising|Revolt|Mutiny|Massacre|Crisis|Campaign|Doctrine|Protocol"
              + "|Plan|Pact|Accords?|Charter|Movement|Scandal|Formation|Divide|Current|language|dialect|script|alphabet|writing|calendar"
              + "|dynasty|river|province|mountains|mountain range|period|war|culture|family|genus|order");

  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          " (?!(?:of|in|on|at|to|by|for|from|with|as|and|or|which|that|who|where|when|while|into|through|over|under|between|near|during|after|before|since|until|also|located|based|campus)\\b)\\p{Ll}+(?<!ed|ing|s|[aeo]n|\\ba|ld|ay|ill)(?= |,|\\.)");

  /** What stands before many a theatre or school, and letters for a name. */
  private static final Pattern COMMON_NAME =
      Pattern.compile(
          "Civil|National|Royal|State|Central|City|Municipal|Old|New|General|Public|Popular|Modern|Western|Imperial|\\p{Lu}{2,5}");

  /** What a name begins with at the head of a sentence, and is no part of it. */
  private static final Pattern LED =
      Pattern.compile("^(?:The|In|On|At|From|By|After|During|Its|A|An) ");

  private static final Pattern OWNED = Pattern.compile("^.*['\u2019]s (?=\\p{Lu})");

  /** No name: an article, an initial, a state's short form, half of a word or of an owner. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "The|In|On|At|From|By|After|During|A|An|Its|[A-Z]|U\\.?S\\.?(?: .*)?|(?:Anti|Pro|Post|Pre|Non)-.*|.*['\u2019]s");

  /** Part of a larger one: "the ____ Roman Empire", "the Northern Black ____ Sea". */
  private static final Pattern SIDE = Pattern.compile("(?:East|West|North|South)(?:ern)?");

  private static final Pattern PART =
      Pattern.compile("(?:East|West|North|South)(?:east|west)?ern \\p{Lu}.*");

  private static final int SHORTEST_WORD = 4;

  /** A name before words that any of its kind may have: "Norvik Nuclear Testing" Facility. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "((?!(?:North|South|East|West|New|Old|Great|Saint|First|Second|Third|Central|Royal|National|International)\\b).{3,}?)"
              + "(?: (?:Grand|National|International|Regional|Provincial|Nuclear|Satellite|Special|Economic|Industrial|Technical|Medical|Memorial|Testing|Launching))+");

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  ClassedGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /**
   * A name with the word for its class.
   *
   * @param start where the name begins
   * @param end where it ends
   * @param behind where the word for its class ends
   */
  private record Classed(String key, String noun, int start, int end, int behind) {}

  /** Finds them all. */
  void find() {
    Matcher name = CLASSED.matcher(text);
    while (name.find()) {
      String key = OWNED.matcher(LED.matcher(name.group(1)).replaceFirst("")).replaceFirst("");
      Classed classed =
          new Classed(key, name.group(2), name.end(1) - key.length(), name.end(1), name.end(2));
      if (!key.isEmpty()
          && !NO_NAME.matcher(key).matches()
          && !FIXED.matcher(key + " " + classed.noun()).matches()
          && !listed(classed, name.start(1))
          && !joined(classed)
          && !torn(classed)
          && !anotherThing(classed)
          && !owned(name.start(1), classed)
          && !bare(classed)) {
        put(classed);
      }
    }
  }

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "\\b(?:of|in|on|to|via|from|by|near|at|into|across|over|through|along|under|with) $");

  /** "by Elm Canal": without its article the sentence is faulty, or the name is another. */
  private boolean bare(Classed classed) {
    return classed
            .noun()
            .matches(
                "River|Canal|Sea|Ocean|Strait|Gulf|Empire|Kingdom|Republic|Islands|Mountains|War|Desert"
                    + "|Dynasty|Plateau|Army|Navy|Party|Revolution|Rebellion|Crisis|Pact|League|Federation|Congress")
        && PREPOSITION.matcher(text.substring(0, classed.start())).find();
  }

  /** "Elm Reader's Guide Award": half of a name behind its owner. */
  private boolean owned(int nameStart, Classed classed) {
    return classed.start() > nameStart
        && classed.noun().matches("Prize|Award|Medal|Society|Act|Declaration");
  }

  private void put(Classed classed) {
    String own = distinctive(classed.key(), rest(classed));
    boolean side =
        !own.equals(classed.key()) && SIDE.matcher(own).matches()
            || classed.noun().matches("Sea|Ocean|Desert|River|Mountains")
                && PART.matcher(classed.key()).matches();
    if (!side && !COMMON_NAME.matcher(own).matches()) {
      gaps.put(
          classed.start(),
          classed.start() + own.length(),
          new Value.Name(
              own,
              own.equals(classed.key())
                  ? List.of(classed.key() + " " + classed.noun())
                  : List.of(classed.key() + " " + classed.noun(), classed.key()),
              classed.noun().toLowerCase(Locale.ROOT)),
          "",
          5);
    }
  }

  private String rest(Classed classed) {
    return text.substring(classed.behind());
  }

  /** One of several of its class. */
  private boolean listed(Classed classed, int start) {
    return gaps.before(start, "\\binclud(?:e|es|ed|ing)\\b.*")
        || rest(classed).matches("(?s),? and \\p{Lu}\\p{Ll}+ " + classed.noun() + ".*");
  }

  /** Part of a longer name: "the Player in Europe Award", "at 40 Bank Street", "Ann Hall". */
  private boolean joined(Classed classed) {
    return gaps.before(
            classed.start(),
            "(?:\\p{Lu}[\\p{L}\\p{M}-]+ (?:and|in|of|for|of the|de|van|von|di|du)|\\b\\d+|\\b(?:writer|author|actor|actress|singer|director|player|manager|politician|poet)) ")
        || classed.noun().matches("Hall|House|Church|Forest|Castle")
            && gaps.before(classed.start(), "\\b(?:by|and|with|to|for) ")
        // "Loch Elm and The Birches National Park"
        || gaps.before(classed.start(), "\\band The ")
        || rest(classed).matches("(?s) ['\u2018\u201C\"].*");
  }

  /** No whole name: "the Elm Railway Police station", "an Elm Navy lake". */
  private boolean torn(Classed classed) {
    return classed.key().matches(CLASSES)
        || classed.noun().equals("station") && classed.key().split(" ").length > 2
        || COMMON_NAME.matcher(classed.key()).matches()
        || classed.noun().matches("Navy|Army|University|Company|Party|Society|Station")
            && NOUN_BEHIND.matcher(text).region(classed.behind(), text.length()).lookingAt();
  }

  /** What is not what its class says, or nothing to know of a text on anything else. */
  private boolean anotherThing(Classed classed) {
    // "Thunder Bay, Ontario" is a town.
    boolean town =
        classed.noun().matches("Bay|Park|Lake|Valley|Hall|River|Fort")
            && rest(classed).matches("(?s), \\p{Lu}.*");
    // Before which of the wars?
    boolean anyWar =
        classed.noun().equals("War")
            && gaps.before(classed.start(), "\\b(?:[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil) the ");
    boolean noPeriod = classed.noun().equals("period") && classed.key().indexOf(' ') > 0;
    boolean local =
        !statement.subject().place() && !KNOWN_EVERYWHERE.matcher(classed.noun()).matches();
    return town || anyWar || noPeriod || local;
  }

  /** Its first word, where what follows tells the others: "the Norvik Salt Works make salt". */
  private static String distinctive(String key, String rest) {
    int blank = key.indexOf(' ');
    if (blank < SHORTEST_WORD) {
      return key;
    }
    Matcher described = DESCRIBED.matcher(key);
    if (described.matches()) {
      return distinctive(described.group(1), rest);
    }
    String told = rest.toLowerCase(Locale.ROOT);
    for (String word : key.substring(blank + 1).toLowerCase(Locale.ROOT).split(" ")) {
      if (word.length() >= SHORTEST_WORD && told.contains(" " + word)) {
        return key.substring(0, blank);
      }
    }
    return key;
  }
}
