package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Classes of things that documents are about, by the nouns that tell them. */
final class SubjectKinds {

  /** The class of everybody, whatever else they are. */
  static final String PERSON = "person";

  /** What is administered. */
  static final Set<String> TERRITORIES =
      Set.of("province", "region", "state", "prefecture", "county", "district", "territory");

  /** What may be a whole state, so that "the country" is itself. */
  static final Set<String> STATES = Set.of("country", "state", "nation", "republic", "kingdom");

  /** What is settled. */
  static final Set<String> TOWNS = Set.of("city", "town", "village", "municipality");

  /** What lies or stands somewhere. */
  static final Set<String> STANDING =
      WordList.of(
          """
          ocean, sea, gulf, bay, strait, peninsula, plateau, river, lake, mountain, volcano, hill,
          peak, waterfall, glacier, desert, forest, park, palace, castle, bridge, tower, dam,
          museum, temple, church, cathedral, airport, station, university, stadium, theatre,
          building, hotel
          """);

  /** Words of a title that tell by themselves what it is: "the park" is Park Elm. */
  static final Set<String> CLASSES =
      WordList.of(
          """
          ocean, sea, park, bridge, castle, palace, cathedral, church, abbey, temple, mosque,
          museum, tower, fort, lake, river, canal, battle, siege, treaty, university, college,
          hospital, bank, hotel, theatre, stadium, airport, union, army, gallery, zoo, dam,
          desert, volcano, island, peninsula, constellation, incident, festival
          """);

  /** What happened. */
  static final Set<String> EVENTS =
      WordList.of(
          """
          war, battle, conflict, siege, revolution, rebellion, uprising, invasion, campaign,
          massacre, disaster, earthquake, eruption, incident, crisis
          """);

  /** Titles of what happened, whatever the lead calls it. */
  static final Pattern HAPPENING =
      Pattern.compile(
          "\\b(?:War|Battle|Siege|Revolution|Rebellion|Uprising|Revolt|Crisis|Operation|Campaign|Offensive|Treaty|Olympics|Games|Congress|Conference|Exhibition|Exposition|Strike|Riots?|Massacre|Expedition)\\b");

  /** Words by which one thing is called in turn. */
  static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("team", "club", "franchise"),
          Set.of("company", "firm"),
          Set.of("novel", "book"),
          Set.of("film", "movie"),
          Set.of("university", "college", "school", "institution"),
          Set.of("band", "group"),
          Set.of("ship", "vessel"),
          Set.of("newspaper", "paper"),
          Set.of("association", "organization", "organisation"),
          Set.of("municipality", "commune"));

  /** What somebody is. */
  static final Set<String> PEOPLE =
      WordList.of(
          """
          king, queen, pharaoh, emperor, empress, sultan, shah, pope, saint, bishop, priest,
          monk, nun, missionary, theologian, prince, princess, duke, duchess, noblewoman,
          nobleman, politician, president, statesman, diplomat, general, admiral, officer,
          soldier, revolutionary, physicist, chemist, mathematician, astronomer, biologist,
          botanist, zoologist, geologist, physician, surgeon, nurse, scientist, engineer,
          architect, inventor, explorer, navigator, anthropologist, ethnographer, archaeologist,
          economist, psychologist, sociologist, philosopher, historian, artist, sportsman,
          sportsperson, athlete, runner, jumper, skier, skater, gymnast, rower, fencer, sailor,
          climber, mountaineer, biochemist, geneticist, neuroscientist, statistician, linguist,
          philologist, critic, designer, illustrator, cartoonist, animator, filmmaker, director,
          producer, screenwriter, conductor, singer-songwriter, drummer, bassist, vocalist,
          presenter, broadcaster, chef, aristocrat, chieftain, warlord, commander, marshal,
          corsair, pirate, reformer, feminist, suffragist, abolitionist, educator, teacher,
          professor, scholar, librarian, editor, publisher, translator, banker, industrialist,
          philanthropist, merchant, manager, coach, umpire, referee, jockey, racer, motorcyclist,
          writer, novelist, author, poet, playwright, journalist, actor, actress, singer,
          songwriter, rapper, musician, composer, pianist, violinist, guitarist, painter,
          sculptor, photographer, dancer, comedian, footballer, cricketer, wrestler, boxer,
          curler, swimmer, cyclist, golfer, sprinter, grandmaster, astronaut, cosmonaut, aviator,
          pilot, activist, businessman, businesswoman, entrepreneur, lawyer, judge,
          correspondent, blogger, columnist, reporter, newscaster, accordionist, cellist,
          organist, flautist, trumpeter, saxophonist, percussionist, bandleader, choreographer,
          lyricist, librettist, soprano, tenor, baritone, prelate, cardinal, rabbi, cleric, imam,
          mystic, martyr, jurist, attorney, barrister, solicitor, legislator, senator,
          congressman, congresswoman, councillor, governor, mayor, ambassador, envoy, spy,
          outlaw, gangster, physiologist, pharmacologist, pathologist, ecologist, ornithologist,
          entomologist, paleontologist, palaeontologist, geographer, cartographer, meteorologist,
          oceanographer, astrophysicist, engraver, printmaker, potter, ceramicist, essayist,
          biographer, satirist, dramatist, lexicographer, midfielder, goalkeeper, weightlifter,
          judoka, bodybuilder, archer, triathlete, surfer, snowboarder, hurler, financier,
          investor, restaurateur, campaigner, official, woman, man, clergyman, churchman,
          archbishop, abbot, abbess, patriarch, apostle, prophet, caliph, khan, tsar, monarch,
          nobleman, earl, baron, knight, criminal, highwayman, murderer, naturalist, humanist,
          logician, cryptographer, theorist, strategist, magician, illusionist, horticulturist,
          landowner, planter, printer, model, chief, pioneer, magnate, voivode, statesman,
          stateswoman, orator
          """);

  /** What may be told in the box of a book. */
  static final Set<String> WRITINGS =
      WordList.of(
          """
          essay, poem, novella, pamphlet, memoir, play, treatise, novel, story, autobiography,
          diary, encyclopedia, dictionary, textbook, anthology
          """);

  private SubjectKinds() {}
}
