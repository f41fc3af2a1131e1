package io.quarry.fact;

import java.util.regex.Pattern;

/**
 * Whether what stands around a gap tells it to somebody who has never read the document, or leaves
 * too much open.
 */
final class GivenAway {

  /** "the capital of the Elm Republic": Elmford. */
  private static final Pattern CAPITAL_BEFORE =
      Pattern.compile(", (?:the|then|now) (?:the )?capital(?: city)? of (?:the )?$");

  private static final Pattern CAPITAL_BEHIND =
      Pattern.compile("^, (?:the|then the|now the) capital(?: city)? of\\b");

  /** "has an embassy in ____": in the capital. */
  private static final Pattern EMBASSY =
      Pattern.compile("\\b(?:embassy|parliament|supreme court) in (?:the )?$");

  /** "lived on Elm Hill in ____", "born in the borough of Elm in ____" */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:borough|suburb|district|quarter|neighbou?rhood) of (?:\\p{Lu}\\S* )+in (?:the )?$");

  private static final Pattern BEHIND_A_PLACE =
      Pattern.compile("(?:in|on|at|of) (?:the )?(?:\\p{Lu}[^ ,]* )+in (?:the )?$");

  /** "the first ____ War" */
  private static final Pattern WHICH_WAR = Pattern.compile("\\b(?:[Ff]irst|[Ss]econd) $");

  /** "both the ____ World War and the Second World War" */
  private static final Pattern OTHER_WAR =
      Pattern.compile("\\b(?:First|Second) World War\\b|\\bWorld War II?\\b");

  /** "in ____ for five years up to 1806": whoever can count need not know. */
  private static final Pattern FOR_YEARS =
      Pattern.compile(
          "\\bfor (?:\\p{Ll}+|\\d+) years (?:up )?(?:until|to|before) (?:\\p{Ll}+ )?\\d{4}\\b");

  /** "Ash's father, ____, died": somebody has more than a first name. */
  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin), $");

  private static final Pattern WAR_BEHIND = Pattern.compile("^ (?:World )?Wars?\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19[0-4]\\d)\\b");

  /** Who is quoted for an opinion. */
  private static final Pattern QUOTED = Pattern.compile("^According to [^,]*$");

  private static final Pattern DENIED =
      Pattern.compile("\\b(?:no|not|never|nor|neither|without)\\b");

  /** "____ College for Art": half a name. */
  private static final Pattern TORN =
      Pattern.compile(
          "^ (?:College|School|Institute|University|Academy|Museum|Centre|Center|Society) (?:for|of) (?:the )?\\p{Lu}");

  /** "the ____ Army" of those who served in it: whose else? */
  private static final Pattern FORCES =
      Pattern.compile("^ (?:Army|Navy|Air Force|Marine|Marines|Coast Guard|Congress|Senate)\\b");

  /** On which side of a street a house stands. */
  private static final Pattern STREET_SIDE =
      Pattern.compile(
          "^ side of (?:\\p{L}[\\p{L}\\p{M}.'\u2019-]* ){1,4}?(?:Street|Road|Avenue|Lane|Highway|Square|Drive|Boulevard)\\b");

  /** "A custom is that ____": what follows is cut. */
  private static final Pattern THAT = Pattern.compile("\\b(?:is|was) that ['\u2018\"\u201C]?$");

  /** "a ____ Republic player": half a country. */
  private static final Pattern HALF_A_STATE =
      Pattern.compile("^ (?:Republic|Kingdom|States|Union|Empire|Emirates)\\b");

  private static final Pattern ALSO =
      Pattern.compile("\\balso\\b(?! (?:known|called|spelled|written))");

  /** "is one of the ____ Islands": of the wider group as well. */
  private static final Pattern ONE_OF = Pattern.compile("\\bone of the $");

  private static final Pattern GROUP = Pattern.compile("^ \\p{Lu}\\p{Ll}+s\\b");

  private static final Pattern SO_CALLED = Pattern.compile("\\bso-called $");

  /** "regional, district and appeal courts": what else, a list leaves open. */
  private static final Pattern ADJECTIVES = Pattern.compile("^, \\p{Ll}+,? and \\p{Ll}+");

  /** "a region where English, a ____ language, is spoken": told of something else. */
  private static final Pattern ASIDE =
      Pattern.compile("\\b(?:where|which|whose|that) [^,]*, an? $");

  /** "is a ____ language": of a branch, of a family, or of a land. */
  private static final Pattern IS_A = Pattern.compile("\\b(?:is|are|was|were) an? (?:\\p{Ll}+ )?$");

  private static final Pattern LANGUAGE =
      Pattern.compile("^ (?:language|dialect)s? (?:\\p{Ll}+ )?spoken\\b");

  /** "is central in ____ culture": in many a people's. */
  private static final Pattern CULTURE =
      Pattern.compile("^ (?:culture|cuisine|folklore|mythology|tradition|society)\\b");

  /** "consists of ____": of many things, and of its parts. */
  private static final Pattern CONSISTS = Pattern.compile("\\bconsists? of $");

  /** "lasting 116 years from ____ to 1453" */
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:lasting|lasted) (?:for )?(?:\\p{Ll}+|\\d+) years,? from (?:\\d{4} (?:to|until) )?$");

  /** "was named ____": as what somebody is called, or to which office? */
  private static final Pattern NAMED_AT_LAST = Pattern.compile("^[^,]{2,60} was (?:named|made) $");

  private GivenAway() {}

  static boolean test(Statement statement, String text, int start, int end) {
    String before = text.substring(0, start);
    String behind = text.substring(end);
    boolean figure = Character.isDigit(text.charAt(start));
    boolean place = !figure && before.matches("(?s).* in (?:the )?");
    boolean war =
        Worth.inWorldWar(text)
            && (WAR_BEHIND.matcher(behind).lookingAt() ? YEAR.matcher(text).find() : figure);
    return war
        || WHICH_WAR.matcher(before).find() && WAR_BEHIND.matcher(behind).lookingAt()
        || behind.startsWith(" World War")
            && OTHER_WAR.matcher(before + " " + behind.substring(" World War".length())).find()
        || figure && FOR_YEARS.matcher(text).find()
        || text.substring(start, end).matches(".*-(?:speaking|based|majority|born|style)")
        || CAPITAL_BEFORE.matcher(before).find()
        || CAPITAL_BEHIND.matcher(behind).find()
        || EMBASSY.matcher(before).find()
        || place && WITHIN.matcher(before).find()
        || place && statement.subject().person() && BEHIND_A_PLACE.matcher(before).find()
        || text.substring(start, end).indexOf(' ') < 0 && KIN.matcher(before).find()
        || QUOTED.matcher(before).find()
        || TORN.matcher(behind).find()
        || STREET_SIDE.matcher(behind).find()
        || HALF_A_STATE.matcher(behind).find() && before.matches("(?s).*\\b(?:is|was) an? $")
        || THAT.matcher(before).find()
        // What is "also famous for" something is not the only one.
        || start == 0 && ALSO.matcher(statement.passage().text()).find()
        || text.substring(start, end).matches("United States|U\\.?S\\.?|British|American")
            && FORCES.matcher(behind).find()
        // "In ____, elections were held", below "1941 Norvik elections"
        || figure && statement.subject().name().contains(text.substring(start, end))
        || ONE_OF.matcher(before).find() && GROUP.matcher(behind).lookingAt()
        || IS_A.matcher(before).find() && LANGUAGE.matcher(behind).find()
        || CULTURE.matcher(behind).find() && before.endsWith(" in ")
        || CONSISTS.matcher(before).find() && Character.isLowerCase(text.charAt(start))
        || LASTING.matcher(before).find()
        || SO_CALLED.matcher(before).find()
        || !figure
            && ADJECTIVES.matcher(behind).lookingAt()
            && Character.isLowerCase(text.charAt(start))
        || ASIDE.matcher(before).find()
        || statement.subject().person() && NAMED_AT_LAST.matcher(before).matches()
        || DENIED.matcher(before).find();
  }
}
