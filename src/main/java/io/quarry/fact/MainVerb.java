package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verb of a sentence's main clause, and whether sentences with such a verb tell what stays true
 * or what made a difference. A closed list: a verb that is missing costs a question, one of the
 * many verbs of passing events ("was substituted", "hinted", "struggled") would make a trivial one.
 */
final class MainVerb {

  private static final Set<String> TELLING =
      WordList.of(
          """
          abdicate, abolish, absorb, abut, accede, account, acquire, act, adapt, add, adjoin,
          administer, adopt, affect, air, allow, ally, amend, anchor, annex, apply, appoint,
          arrest, arrive, assassinate, attack, attend, attract, author, award, ban, baptise,
          baptize, base, be, bear, beatify, become, begin, behead, belong, bequeath, besiege,
          bestow, blockade, boast, boil, bomb, bombard, border, bound, break, breed, bring,
          broadcast, build, burn, burrow, bury, call, canonise, canonize, capture, carry, carve,
          cause, cede, celebrate, change, charter, choose, circumnavigate, classify, close,
          collapse, colonise, colonize, come, command, commission, compete, complete, compose,
          compress, comprise, conduct, confer, connect, conquer, consecrate, consider, consist,
          constitute, construct, consume, contain, contribute, convert, corrode, count, cover,
          crash, create, cross, crown, cultivate, dam, damage, date, declare, decommission,
          decorate, dedicate, defeat, defend, define, demand, demolish, depart, depend, depict,
          deploy, deport, depose, derive, descend, describe, design, designate, destroy, detect,
          determine, dethrone, devastate, develop, die, direct, discover, disestablish, displace,
          display, dissolve, distinguish, divide, dock, dominate, donate, double, draft, drain,
          draw, earn, eat, edit, educate, elect, embargo, emerge, emigrate, emit, employ, empty,
          enact, encircle, encompass, end, enlist, enrol, enroll, enter, equip, erect, erupt,
          establish, evacuate, evolve, excavate, exceed, excommunicate, execute, exhume, exile,
          expand, expel, explore, export, extend, extract, fall, feature, federate, feed, fight,
          finance, find, flank, flee, flood, flow, flower, fly, follow, forage, form, formulate,
          found, fund, gain, garrison, generate, germinate, give, go, govern, graduate, grant, graze,
          grow, hang, hatch, have, head, headquarter, hear, hibernate, hire, hit, hold, home,
          honor, honour, host, house, hunt, identify, illustrate, import, imprison, inaugurate,
          include, incorporate, increase, induct, infect, influence, inhabit, inherit, initiate,
          inscribe, inspire, install, intern, introduce, invade, invent, isolate, issue, join,
          kill, knight, know, land, last, launch, lay, lead, leave, liberate, lie, link, list,
          live, locate, lose, maintain, make, manage, manufacture, map, mark, marry, mean, measure,
          melt, merge, migrate, mine, mint, moor, move, murder, name, nationalise, nationalize,
          negotiate, nest, nickname, note, observe, obtain, occupy, occur, offer, open, operate,
          oppose, orbit, ordain, organise, organize, originate, outlaw, overlook, overthrow, own,
          paint, participate, pass, patent, perform, permit, photograph, pioneer, plan, play,
          poison, pollinate, populate, power, precede, premiere, present, preserve, prevent, prey,
          proclaim, produce, prohibit, promote, promulgate, propose, protect, prove, provide,
          publish, pump, qualify, quarry, raise, rank, ratify, reach, react, rebel, rebuild,
          recapture, receive, recognise, recognize, recommend, record, recruit, reduce, refer,
          refine, reflect, reform, regain, reign, reject, release, relocate, rely, remain, rename,
          renovate, reopen, reorganise, reorganize, repeal, replace, represent, require, resemble,
          reside, resign, resist, restore, restrict, resume, retain, retire, return, reunite,
          revise, revive, revolt, rise, roost, rule, run, sail, sculpt, secede, secure, seize,
          select, sell, send, separate, serve, set, settle, shape, share, shatter, ship, shoot,
          sign, sink, situate, smelt, span, spawn, speak, specialise, specialize, spell, spend,
          splash, split, sponsor, spread, stage, stand, star, start, station, store, strike, study,
          succeed, suffer, supply, support, surrender, surround, swim, synthesise, synthesize,
          take, teach, thrive, title, trade, train, transfer, translate, transmit, transport,
          treat, twin, unearth, unify, unite, unveil, upgrade, use, visit, vote, wash, weigh, win,
          withdraw, witness, write
          """);

  /** What a sentence may begin with, before its subject. */
  private static final Pattern LED =
      Pattern.compile(
          "^(?:In|On|At|By|From|To|Since|During|After|Before|Until|Under|With|For|As|Between|Despite|Along|Throughout|Within|Across|Among|Near|Outside|Following|Because|Born|Built|\\p{Lu}\\p{Ll}+(?:ed|ly))\\b[^,]{0,70}, (?=\\p{L})");

  /** A second phrase before the subject: "In 1945, with the war ended, Elm returned". */
  private static final Pattern LED_ON =
      Pattern.compile(
          "^(?:in|on|at|by|from|since|during|after|before|until|under|with|for|as|between|despite|along|following)\\b[^,]{0,70}, (?=\\p{L})");

  private static final Pattern DATED =
      Pattern.compile(
          "^(?:In|On|By|Since|Until|From) (?:" + Dates.DAY + "|" + Dates.YEAR + ") (?=\\p{L})");

  /** What one witness said is worth what it says. */
  private static final Pattern CLAIMED =
      Pattern.compile("^One \\p{Ll}+ (?:claimed|said|reported|wrote) that ");

  private static final Pattern APPOSED = Pattern.compile("^([^,]{2,60}), [^,]{3,90}, (?=\\p{Ll})");

  /** "appears to have had": the hedge stays in what is asked. */
  private static final Set<String> HEDGED = Set.of("appears", "appear", "seems", "seem");

  static final Set<String> AUXILIARIES =
      WordList.of(
          """
          is, was, are, were, has, had, have, be, been, being, can, could, may, might, must,
          would, does, did, do
          """);

  private MainVerb() {}

  /** Whether a sentence's main verb is one that tells; not where no verb is plain to see. */
  static boolean tells(String sentence) {
    String[] words = words(sentence);
    int verb = verb(words);
    return verb < words.length
        && (HEDGED.contains(words[verb]) && verb + 2 < words.length && words[verb + 1].equals("to")
                || AUXILIARIES.contains(words[verb])
            ? behindAuxiliary(words, verb)
            : telling(words[verb]));
  }

  /** The noun phrase before the main verb; empty where no verb is plain to see. */
  static String subjectOf(String sentence) {
    String[] words = words(DATED.matcher(sentence).replaceFirst(""));
    int verb = verb(words);
    return verb < words.length ? String.join(" ", Arrays.copyOf(words, verb)) : "";
  }

  /** Without what stands before the subject and without an apposition behind it. */
  private static String[] words(String sentence) {
    String told = LED.matcher(CLAIMED.matcher(sentence).replaceFirst("")).replaceFirst("");
    told = LED_ON.matcher(told).replaceFirst("");
    Matcher apposed = APPOSED.matcher(told);
    if (apposed.find()) {
      told = apposed.group(1) + " " + told.substring(apposed.end());
    }
    return told.split("[ ,.;]+");
  }

  /** Where the main verb stands; the number of words where none is plain to see. */
  private static int verb(String[] words) {
    for (int i = 1; i < words.length; i++) {
      // "the ideology which rules Westland" has no main verb yet.
      if (words[i - 1].matches("which|who")) {
        continue;
      }
      boolean behindNoun = !words[i - 1].matches("(?i)the|an?|of|in|and|or|.*['\u2019]s");
      if (AUXILIARIES.contains(words[i])
          || behindNoun && (Verbs.known(words[i]) || past(words, i))) {
        return i;
      }
    }
    return words.length;
  }

  private static boolean past(String[] words, int at) {
    return words[at].matches("\\p{Ll}{3,}ed")
        && (Character.isUpperCase(words[at - 1].codePointAt(0)) || words[at - 1].endsWith("ly"));
  }

  private static boolean behindAuxiliary(String[] words, int at) {
    int next = at + 1;
    while (next < words.length
        && (AUXILIARIES.contains(words[next])
            || words[next].matches(
                "(?!only\\b|family\\b)\\p{Ll}+ly|also|often|still|first|once|now|later|then"))) {
      next++;
    }
    if (next >= words.length) {
      return false;
    }
    // "was home to", "has the highest rate"
    return !Verbs.participle(words[next]) && !words[next].endsWith("ing") || telling(words[next]);
  }

  private static final Pattern TRAILING =
      Pattern.compile("\\b(?:in|on|at|by|from|with|of|for) (?:[\\p{L}\\d'\u2019-]+ )+(\\p{Ll}+)$");

  /** "was found in photographs taken": what follows tells when they were taken. */
  static boolean ofAnotherVerb(String verbPhrase) {
    Matcher trailing = TRAILING.matcher(verbPhrase);
    return trailing.find() && Verbs.participle(trailing.group(1));
  }

  /** Whether a word is a form of a verb that tells. */
  private static boolean telling(String word) {
    return Verbs.bases(word).stream().anyMatch(TELLING::contains);
  }
}
