package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns for what somebody is: by office, calling, kinship or age. */
final class PersonNouns {

  private static final Set<String> NOUNS =
      WordList.of(
          """
          actor, actress, admiral, ambassador, archbishop, architect, artist, astronaut,
          astronomer, author, baker, banker, bishop, blacksmith, boy, bride, brother,
          businessman, caliph, captain, carpenter, chairman, champion, chancellor, chemist,
          chief, child, coach, commander, composer, cosmonaut, count, countess, critic, daughter,
          director, doctor, driver, duchess, duke, earl, editor, emperor, engineer, explorer,
          farmer, father, fisherman, footballer, founder, friend, general, girl, goalscorer,
          governor, graduate, head, head-of-state, heir, host, human, hunter, husband,
          instructor, inventor, judge, khan, king, lawyer, leader, librarian, lord, man, manager,
          mathematician, mayor, member, merchant, miner, minister, missionary, monarch, monk,
          mother, musician, nun, nurse, officer, owner, painter, person, philosopher, physician,
          physicist, pilot, pirate, player, poet, politician, pope, president, priest, prince,
          princess, professor, publisher, pupil, queen, ruler, sailor, saint, scientist, scorer,
          secretary, senator, servant, shah, singer, sister, slave, soldier, son, student,
          sultan, surgeon, swimmer, tailor, teacher, trader, translator, tsar, weaver, wife,
          winner, woman, writer
          """);

  /** "geologist", "photographer", "locksmith" */
  private static final Pattern CALLING =
      Pattern.compile("\\p{Ll}{2,}(?:ologist|icist|ician|grapher|nomer|sopher|smith)");

  private PersonNouns() {}

  /** Whether whoever is called by this noun, in the singular, is a person. */
  static boolean has(String noun) {
    return NOUNS.contains(noun) || CALLING.matcher(noun).matches();
  }
}
