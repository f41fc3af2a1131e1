package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs that tell dated events, by their past tense. A closed list, because a wrong base form makes
 * a wrong question; a verb that is missing costs one question.
 */
final class Verbs {

  private static final String REGULAR =
      "open close appoint establish found invade annex acquire colonize colonise occupy liberate "
          + "found introduce launch create form join start end complete finish build publish release "
          + "present adopt declare proclaim sign ratify abolish dissolve merge separate rename "
          + "receive gain lose capture conquer destroy rebuild restore discover explore land settle "
          + "arrive return retire resign die graduate marry move migrate emigrate enter award "
          + "elect crown succeed replace defeat attack bombard besiege surrender cede transfer grant "
          + "change convert incorporate promote elevate expand extend upgrade renovate demolish "
          + "construct install inaugurate host organize organise stage celebrate perform premiere "
          + "record report estimate describe name design invent develop patent produce manufacture "
          + "deploy station dispatch visit observe photograph orbit crash collapse sink erupt "
          + "vote approve reject pass enact repeal amend draft propose suspend postpone cancel "
          + "reach attain achieve exceed cross climb claim devastate hit affect displace kill "
          + "unveil dedicate consecrate donate purchase sell rent lease import export ban legalize "
          + "outlaw restrict relocate shift adapt translate compose direct serve work study teach "
          + "train convene meet hold unite split secede rejoin reunite join withdraw evacuate "
          + "inhabit populate appear disappear emerge evolve classify rescind decree relinquish "
          + "experience witness suffer survive detonate test fire sentence execute arrest imprison "
          + "assassinate commission decommission designate list inscribe recognize recognise "
          + "reintroduce revive reform reorganize reorganise nationalize privatize lay divide "
          + "collect deliver operate raise issue share own rule govern control air debut house manage connect reduce increase double regain number supply provide";

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("became", "become"),
          Map.entry("began", "begin"),
          Map.entry("built", "build"),
          Map.entry("won", "win"),
          Map.entry("lost", "lose"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("took", "take"),
          Map.entry("gave", "give"),
          Map.entry("made", "make"),
          Map.entry("met", "meet"),
          Map.entry("held", "hold"),
          Map.entry("left", "leave"),
          Map.entry("sank", "sink"),
          Map.entry("fell", "fall"),
          Map.entry("rose", "rise"),
          Map.entry("wrote", "write"),
          Map.entry("led", "lead"),
          Map.entry("laid", "lay"),
          Map.entry("taught", "teach"),
          Map.entry("fought", "fight"),
          Map.entry("sent", "send"),
          Map.entry("came", "come"),
          Map.entry("went", "go"),
          Map.entry("ran", "run"),
          Map.entry("broke", "break"),
          Map.entry("hit", "hit"),
          Map.entry("split", "split"),
          Map.entry("withdrew", "withdraw"),
          Map.entry("saw", "see"),
          Map.entry("found", "find"),
          Map.entry("chose", "choose"),
          Map.entry("flew", "fly"),
          Map.entry("spent", "spend"),
          Map.entry("rebuilt", "rebuild"),
          Map.entry("struck", "strike"));

  private static final Map<String, String> PARTICIPLES =
      Map.ofEntries(
          Map.entry("begun", "begin"),
          Map.entry("taken", "take"),
          Map.entry("given", "give"),
          Map.entry("written", "write"),
          Map.entry("chosen", "choose"),
          Map.entry("known", "know"),
          Map.entry("held", "hold"),
          Map.entry("built", "build"),
          Map.entry("rebuilt", "rebuild"),
          Map.entry("made", "make"),
          Map.entry("won", "win"),
          Map.entry("sold", "sell"),
          Map.entry("lost", "lose"),
          Map.entry("laid", "lay"),
          Map.entry("sunk", "sink"),
          Map.entry("struck", "strike"),
          Map.entry("broken", "break"),
          Map.entry("born", "bear"),
          Map.entry("set", "set"),
          Map.entry("split", "split"),
          Map.entry("founded", "found"),
          Map.entry("bought", "buy"),
          Map.entry("found", "find"),
          Map.entry("led", "lead"),
          Map.entry("hit", "hit"),
          Map.entry("seen", "see"));

  /** Forms that are read, and never turned into a question. */
  private static final Map<String, String> MORE_IRREGULAR =
      Map.ofEntries(
          Map.entry("lay", "lie"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("spoken", "speak"),
          Map.entry("spoke", "speak"),
          Map.entry("stood", "stand"),
          Map.entry("meant", "mean"),
          Map.entry("brought", "bring"),
          Map.entry("bound", "bind"),
          Map.entry("flown", "fly"),
          Map.entry("worn", "wear"),
          Map.entry("led", "lead"),
          Map.entry("eaten", "eat"),
          Map.entry("shot", "shoot"),
          Map.entry("driven", "drive"),
          Map.entry("overthrown", "overthrow"),
          Map.entry("left", "leave"),
          Map.entry("taught", "teach"),
          Map.entry("fought", "fight"),
          Map.entry("sent", "send"),
          Map.entry("fled", "flee"),
          Map.entry("drew", "draw"),
          Map.entry("drawn", "draw"));

  private static final Map<String, String> PAST = past();

  private Verbs() {}

  /** The base form of a past tense, where it is known. */
  static Optional<String> base(String past) {
    return Optional.ofNullable(PAST.get(past));
  }

  private static final Set<String> OTHERS =
      WordList.of(
          """
          is, measures, weighs, stretches, carries, carry, bordered, gets, draws, tells,
          described, was, are, were, has, had, have, can, could, may, might, must, does, did,
          lies, lie, lay, comes, come, goes, makes, takes, gives, runs, stands, stood, flows,
          meets, begins, ends, rises, grows, grew, extends, extend, includes, include, consists,
          consist, contains, contain, forms, form, belongs, belong, lives, live, separates,
          divides, connects, borders, covers, covered, feeds, feed, eats, eat, uses, reaches,
          crosses, opens, rules, owns, supplies, attracts, operates, publishes, joins, features,
          remains, remained, became, becomes, means, meant, refers, dominates, provides,
          preserves, spans, spoke, speaks, spread, argued, argues, said, states, stated, shows,
          showed, appears, seems, leads, kept, keeps, worked, lived, played, helped, wanted,
          needs, needed, called, drove, caught, brought, thought, held, told, set, put, let, got,
          felt, drew, enables, links, link, allows, allowed, serves, hosts, houses, offers,
          produces, occurs, occur, occurred, depends, depend, depended, exists, exist, existed,
          happens, happened, varies, vary, requires, require, required, involves, involved,
          represents, represent, occupies, contributes, derives, arises, constitutes, comprises,
          generates, inhabits, inhabit, maintains, maintain, obtains, obtain, differs, differ,
          departs, depart, defines, describes, determines, indicates, receives, receive, relies,
          rely, acts, remain, become, belonged, consisted, resulted, wore, threw, rode, swam,
          sang, sought, dealt, slept, ate, drank, froze, stole, hid, fed, paid, hung, sprang,
          bore, swore, dug, bred, lent, considers, enters, follows, accounts, prefers, prevents,
          protects, resembles, specializes, specialises, believes, hold, holds, produce, grow,
          devastated, occupied, ruled, inspired, influenced, dominated, destroyed
          """);

  /** Whether a sentence has a verb that is surely one. */
  static boolean told(String sentence) {
    boolean behindName = false;
    for (String word : sentence.split("[ ,.;]+")) {
      if (word.isEmpty()) {
        continue;
      }
      boolean past = word.endsWith("ed") && word.length() > 5 && behindName;
      behindName = Character.isUpperCase(word.codePointAt(0)) || word.endsWith("ly");
      if (past || OTHERS.contains(word) || PAST.containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is surely a finite verb. */
  static boolean known(String word) {
    return OTHERS.contains(word) || PAST.containsKey(word) || MORE_IRREGULAR.containsKey(word);
  }

  /** What the base form of a verb can be: of "opened", "open" and "opene". */
  static List<String> bases(String word) {
    List<String> bases = new ArrayList<>(List.of(word));
    base(word).ifPresent(bases::add);
    Optional.ofNullable(PARTICIPLES.get(word)).ifPresent(bases::add);
    Optional.ofNullable(MORE_IRREGULAR.get(word)).ifPresent(bases::add);
    for (String ending : List.of("ed", "d", "s", "es")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        bases.add(stem);
        bases.add(stem.replaceFirst("i$", "y"));
        bases.add(stem.replaceFirst("([b-df-hj-np-tv-z])\\1$", "$1"));
      }
    }
    return bases;
  }

  static boolean participle(String word) {
    return PARTICIPLES.containsKey(word)
        || word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
  }

  private static Map<String, String> past() {
    Map<String, String> past = new HashMap<>();
    for (String base : REGULAR.split(" ")) {
      if (!IRREGULAR.containsValue(base)) {
        past.put(regular(base), base);
      }
    }
    past.putAll(IRREGULAR);
    past.put("founded", "found");
    return past;
  }

  private static String regular(String base) {
    int last = base.length() - 1;
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.endsWith("y") && "aeiou".indexOf(base.charAt(last - 1)) < 0) {
      return base.substring(0, last) + "ied";
    }
    return switch (base) {
      case "ban" -> "banned";
      case "transfer" -> "transferred";
      case "cancel" -> "cancelled";
      default -> base + "ed";
    };
  }
}
