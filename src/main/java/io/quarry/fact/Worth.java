package io.quarry.fact;

import java.util.regex.Pattern;

/** Whether a sentence tells something worth asking: no match report, no figure of one year. */
final class Worth {

  private static final Pattern STATISTIC =
      Pattern.compile(
          "\\b(?:million|billion|trillion|thousand|tonnes|tons|barrels|per ?cent|per day|per year|per capita|GDP|gross(?:ed|ing)?)\\b|[%$\u00A3\u20AC]");
  private static final Pattern FIGURE = Pattern.compile("\\b\\d{1,3},\\d{3}\\b");
  private static final Pattern MATCH =
      Pattern.compile(
          "\\b\\d{1,2}[\u2013-]\\d{1,2}\\b(?! ?(?:%|per ?cent|years|hours|days|km|m|kg))|\\b(?:hat-trick|leg|kick-off|equaliser|clean sheet|half-time|penalty|substituted?|subbed|scored|scorer|scoring|goalless|appearances?|injur(?:y|ed)|shutouts?|streak|armband|captained|friendly|semi-?finals?|quarter-?finals?|knockout|group stage|qualif(?:y|ied|ier|iers|ying)|(?:this|that|next|previous|following|fourth|third|second|consecutive|successive) season|squad|line-?up|shortlist(?:ed)?|nominated|runner-up|on loan|penalties|goals?|assists|touchdowns?|innings|strikeouts|home runs?|playoffs?|overtime|bouncer|nightclub|expecting|cameo(?:ed)?|box office|opening weekend|limited release|critics|sponsor(?:ship|ed|s)?|commercials?|friends with|mascot|transfer (?:fee|to)|bid for|loft|paparazzi|tattoos?|nude|smartphone|social media|fit by|best dressed|dating|passer|covers of|pre-season|in time for)\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]fter|[Bb]efore|[Tt]o) (?:the )?(?:(?:"
              + Dates.MONTH
              + ") \\d{1,2}|\\d{1,2} (?:"
              + Dates.MONTH
              + "))|(?:[Ii]n|[Bb]y|[Oo]f|[Ss]ince|[Uu]ntil|[Ll]ate|[Ee]arly) (?:"
              + Dates.MONTH
              + "|Christmas|January|spring|summer|autumn|winter))\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\bmore \\p{Ll}+s\\b|\\bone of (?:the )?[\\w-]+ (?:[\\p{Ll}-]+ ){0,2}\\p{Ll}+s\\.$|\\b(?:[Vv]ersion|[Ee]dition) was (?:released|published)\\b|\\brenamed The\\b|\\bof the (?:Year|Month)\\b|\\b(?:is|are|was|were) (?:very |quite |really )?(?:good|bad|nice|great|beautiful|excellent|popular|famous)\\.$");

  /** What was the largest once may not be so now, and the sentence does not say when it was. */
  private static final Pattern OUTDONE =
      Pattern.compile(
          "\\b(?:was|were) the (?:[\\p{L}-]+ )?(?:tallest|largest|biggest|longest|highest|fastest|richest)\\b");

  /** Honours that somebody has every year. */
  private static final Pattern HONOURED =
      Pattern.compile("\\b(?:was|were) (?:named|voted|chosen|selected|ranked) ");

  private static final Pattern ANY_YEAR = Pattern.compile("\\b" + Dates.YEAR + "\\b");
  private static final Pattern ODD =
      Pattern.compile(
          "[&@#~\u2026]|\\p{L}\\.\\d|^(?:\\p{Lu}\\p{Ll}+ed|Given|Known|Seen|Built|Born|Led|Held) (?![^,]*, (?:the )?\\p{Lu})|^Post\\b|^\\p{L} |light-years|^(?:\\p{Lu}\\S+ ){1,3}as \\p{Lu}|\\bthe most of any\\b|\\b(?:therefore|thus|hence)\\b|\\bsimilar in\\b|^Since (?!\\d|[Tt]hen|the \\d|early|late|January|February|March|April|May|June|July|August|September|October|November|December)|^Since \\d{4},? [^,]* was |\\b\\p{Ll}+\u0027s (?:in|at|on|to|and)\\b|\\bHall of Fame\\b|\\bsaid (?:program|law|act|treaty|person|company)\\b|^Upon \\p{Ll}+,|\\b(?:last|past) (?:\\p{Ll}+|\\d+) years\\b|\\bconcerns were raised\\b|\\bunder construction\\b|\\bspecially\\b|\\b[Tt]he bulk of\\b|\\bmarketing\\b|\\bback in\\b|\\b(?:presently|actually|occasionally|merely|easily)\\b|\\ba must\\b|\\bgot on\\b|\\bbegan with\\b");

  private Worth() {}

  /** Whether a sentence may be asked at all. */
  static boolean asking(String text) {
    return MainVerb.tells(text)
        && !MATCH.matcher(text).find()
        && !ODD.matcher(text).find()
        && !VAGUE.matcher(text).find()
        && (!OUTDONE.matcher(text).find() || ANY_YEAR.matcher(text).find())
        && (!HONOURED.matcher(text).find() || ANY_YEAR.matcher(text).find())
        && (!DAY.matcher(text).find() || ANY_YEAR.matcher(text).find());
  }

  /** Whether it is worth knowing when a clause's event happened. */
  static boolean dated(String clause) {
    return MainVerb.tells(clause) && !MATCH.matcher(clause).find() && !ODD.matcher(clause).find();
  }

  /** Whether the year in which a sentence was so is worth knowing. */
  static boolean dating(String text) {
    return text.split(" ").length >= 9
        && !STATISTIC.matcher(text).find()
        && !FIGURE.matcher(text).find();
  }

  /** Whether it matters how many of these things there are. */
  static boolean counting(String things) {
    return !things.matches(
        ".*\\b(?:goals|assists|appearances|saves|points|caps|games|matches|reviews|persons|votes|tracks|wins|titles|awards|times|copies|barrels)");
  }
}
