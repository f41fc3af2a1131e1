package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which events are remembered by their dates, told by their verbs: closed lists, as those of {@link
 * MainVerb}. That a town was founded in 1811 is worth knowing, that it hosted a fair in 1811 is
 * not.
 */
final class Remembered {

  /** What is remembered by its very day. */
  private static final Set<String> MOMENTOUS =
      WordList.of(
          """
          abdicate, abolish, adopt, annex, assassinate, attack, become, begin, bear, bomb,
          capture, collapse, complete, crash, crown, declare, depose, destroy, detonate, die,
          discover, elect, enact, end, erupt, establish, execute, explode, fall, fight, form,
          found, inaugurate, incorporate, invade, kill, land, liberate, murder, occupy, occur,
          proclaim, publish, ratify, repeal, shatter, resign, secede, sign, sink, strike,
          surrender, swear, topple, unite
          """);

  /** What else is remembered by its year. */
  private static final Set<String> MEMORABLE =
      WordList.of(
          """
          accede, acquire, administer, admit, appoint, arrive, ascend, award, ban, behead, build,
          canonise, canonize, cede, coin, colonise, colonize, compose, conquer, consecrate,
          construct, create, defeat, demolish, design, designate, destroy, devastate, develop,
          disestablish, dissolve, emigrate, erect, exile, expel, flee, grant, hang, hold,
          identify, invent, isolate, introduce, join, knight, launch, legalise, legalize, merge,
          name, nationalise, nationalize, open, ordain, organise, organize, oust, outlaw,
          overthrow, partition, patent, pioneer, premiere, privatise, privatize, propose, reach,
          rebuild, record, release, rename, replace, restore, retire, reunify, reunite, sack,
          settle, split, succeed, synthesise, synthesize, transfer, translate, unify, witness,
          write
          """);

  /** What people and companies do so often that it matters only with what it is done to. */
  private static final Set<String> SELDOM =
      WordList.of(
          """
          acquire, add, adopt, arrive, attend, begin, buy, change, come, create, design, develop,
          enter, expand, graduate, hold, host, introduce, join, launch, lead, move, name, perform,
          produce, purchase, receive, record, release, relocate, return, run, sell, serve, settle,
          sign, start, study, switch, take, transfer, unveil, visit, write
          """);

  /** Verbs of what goes on for years, or comes every year. */
  private static final Set<String> FLEETING =
      WordList.of(
          """
          attend, attract, baptise, baptize, celebrate, damage, describe, donate, feature, fly,
          gain, hold, host, own, perform, rank, serve, use
          """);

  /** Events that are told by a noun: "until its collapse in 2005". */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i).*\\b(?:foundation|founding|collapse|eruption|explosion|revolution|independence|coup|conquest|"
              + "invasion|annexation|liberation|reunification|unification|merger|reconstruction|completion|"
              + "earthquake|fire|famine|flood|war|battle|siege|treaty|act|agreement|constitution|referendum|"
              + "olympics|games|congress|conference|declaration|revolt|rebellion|uprising|visit|death|birth) ");

  /** What may stand between a year at the head and the main clause. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^,? (?:after|when|with|while|as|following|during|before|due to|because|having)\\b[^,]*,");

  private Remembered() {}

  /** Whether the exact day of what a verb phrase tells is worth knowing. */
  static boolean toTheDay(String verbPhrase) {
    // A rocket or a ship; a product is not.
    return verbPhrase.startsWith("was launched")
        || first(verbPhrase).filter(verb -> isOneOf(verb, MOMENTOUS)).isPresent();
  }

  /** Whether a verb tells what matters when it is told to the day, and is not done every month. */
  static boolean ofADay(String verb) {
    return isOneOf(verb, MOMENTOUS) || isOneOf(verb, MEMORABLE) && !isOneOf(verb, SELDOM);
  }

  /** Whether at least the year of what a verb phrase tells is worth knowing. */
  static boolean toTheYear(String verbPhrase) {
    return first(verbPhrase).filter(Remembered::byDate).isPresent();
  }

  /**
   * Whether the year of a deed is worth knowing only where more is told of what it was done to.
   *
   * @param verb of the deed
   */
  static boolean seldom(String verb) {
    return isOneOf(verb, SELDOM);
  }

  /** Whether what a verb phrase tells did not happen at one time, or matters to few. */
  static boolean fleeting(String verbPhrase) {
    return verbPhrase.matches(".*\\b(?:filming|shooting|rehearsals?|rehearsing)\\b.*")
        || first(verbPhrase).filter(verb -> isOneOf(verb, FLEETING)).isPresent();
  }

  private static Optional<String> first(String verbPhrase) {
    return Arrays.stream(verbPhrase.split(" "))
        .filter(
            word ->
                !MainVerb.AUXILIARIES.contains(word)
                    && !word.endsWith("ly")
                    && !word.equals("first"))
        .findFirst();
  }

  private static boolean isOneOf(String verb, Set<String> bases) {
    return Verbs.bases(verb).stream().anyMatch(bases::contains);
  }

  /** What the words before a year tell, from their verb on, where its year is worth knowing. */
  static Optional<String> behind(String before) {
    if (EVENT.matcher(before).matches()) {
      return Optional.of("");
    }
    String clause = before.substring(before.lastIndexOf(';') + 1);
    String[] words = clause.split("[ ,]+");
    for (int i = words.length - 1; i >= 0; i--) {
      if (i > 0 && Verbs.known(words[i]) || Verbs.participle(words[i])) {
        return byDate(words, i);
      }
      if (MainVerb.AUXILIARIES.contains(words[i])) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What a sentence tells behind its year, from its verb on, where that is worth dating. */
  static Optional<String> fromItsHead(String sentence) {
    String[] words = ASIDE.matcher(sentence).replaceFirst("").split("[ ,.;]+");
    for (int i = 0; i < words.length; i++) {
      if (!MainVerb.AUXILIARIES.contains(words[i])
          && (Verbs.known(words[i]) || Verbs.participle(words[i]))) {
        return byDate(words, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> byDate(String[] words, int verb) {
    return Optional.of(String.join(" ", Arrays.asList(words).subList(verb, words.length)))
        .filter(deed -> byDate(words[verb]) && !UNREMEMBERED.matcher(deed).lookingAt());
  }

  /** An age or a peak that is reached, not a place; and who proposed to whom. */
  private static final Pattern UNREMEMBERED =
      Pattern.compile(
          "propose[sd]? to \\p{Lu}|reach(?:es|ed)? (?!(?:the )?(?:\\p{Lu}|summit\\b|\\p{Ll}+ of (?:the )?\\p{Lu}))");

  private static boolean byDate(String verb) {
    return isOneOf(verb, MOMENTOUS) || isOneOf(verb, MEMORABLE);
  }
}
