package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns for what somebody is: by office, calling, kinship or age. */
public final class PersonNouns {

  private static final Set<String> NOUNS =
      WordList.of(
          """
          activist, actor, actress, admiral, ambassador, apprentice, archbishop, architect,
          artist, assistant, astronaut, astronomer, author, baker, banker, bassist, bishop,
          blacksmith, boss, boxer, boy, boyfriend, bride, brother, businessman, caliph, captain,
          carpenter, chairman, champion, chancellor, chemist, chief, child, coach, colleague,
          comedian, commander, composer, conductor, cosmonaut, count, countess, cricketer,
          critic, dancer, daughter, director, doctor, dramatist, driver, drummer, duchess, duke,
          earl, economist, editor, emperor, engineer, entrepreneur, explorer, farmer, father,
          fisherman, footballer, founder, friend, general, girl, girlfriend, goalscorer, golfer,
          governor, graduate, guitarist, head, head-of-state, heir, historian, host, human,
          hunter, husband, instructor, inventor, journalist, judge, khan, king, lawyer, leader,
          librarian, lord, man, manager, mathematician, mayor, mentor, merchant, miner, minister,
          missionary, monarch, monk, mother, musician, novelist, nun, nurse, officer, owner,
          painter, person, philosopher, physician, physicist, pianist, pilot, pirate, player,
          playwright, poet, politician, pope, president, priest, prince, princess, professor,
          psychologist, pupil, queen, roommate, ruler, sailor, saint, scientist, scorer,
          sculptor, secretary, senator, servant, shah, singer, sister, slave, soldier, son,
          spokesman, spokesperson, spouse, student, sultan, surgeon, swimmer, tailor, teacher,
          theologian, trader, translator, tsar, tutor, violinist, weaver, wife, winner, woman,
          wrestler, writer
          """);

  /** Nouns for what a company, a club or a state may be as well. */
  private static final Set<String> ROLES =
      WordList.of(
          """
          agent, collaborator, member, opponent, partner, patron, predecessor, publisher,
          representative, rival, successor
          """);

  /** "geologist", "photographer", "locksmith" */
  private static final Pattern CALLING =
      Pattern.compile("\\p{Ll}{2,}(?:ologist|icist|ician|grapher|nomer|sopher|smith)");

  private PersonNouns() {}

  /** Whether whoever is called by this noun, in the singular, is a person. */
  public static boolean has(String noun) {
    return NOUNS.contains(noun) || CALLING.matcher(noun).matches();
  }

  /** The same in a text on somebody's life, whose partners and rivals are people. */
  static boolean hasInALife(String noun) {
    return has(noun) || ROLES.contains(noun);
  }
}
