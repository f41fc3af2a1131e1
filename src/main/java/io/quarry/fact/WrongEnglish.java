package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.regex.Pattern;

/** What is wrong English in a document, as its writer left it: no question repeats it. */
final class WrongEnglish {

  /** What no dictionary has, as patterns. */
  private static final String MISSPELT =
      String.join(
          "|",
          WordList.of(
              """
              transfered, refered, prefered, occured, occuring, recieved?, begining, goverment,
              seperated?, succesful, succesfully, commited, untill, independant, existance,
              millenium, accomodat\\p{Ll}+, neccessary, thier, wich, teh, adress, agressive,
              apparant, archeaolog\\p{Ll}+, arguement, [Cc]arribean, comming, concious,
              definately, discoverd, dissapear\\p{Ll}*, embarass\\p{Ll}*, enviroment, foriegn, futher,
              happend, immediatly, incidently, interupt\\p{Ll}*, knowlege, liason, maintainance,
              occassion, parliment, persistant, posess\\p{Ll}*, preceed\\p{Ll}*, privelege,
              resistence, rythm, similiar, sucess\\p{Ll}*, suprise, tommorrow, truely, unforseen,
              wierd
              """));

  private static final Pattern FAULTY =
      Pattern.compile(
          "^[Tt]he (?!series |species |headquarters |means )(?:[\\p{Ll}-]+ ){0,2}\\p{Ll}{3,}[a-rt-z]s (?:of \\p{Lu}\\S+ )?was "
              // "SALT experiment was proposed" lacks its article.
              + "|^\\p{Lu}{2,} (?:experiment|project|programme?|mission|system|network|company|club|team|conference|ship|aircraft|satellite|probe) (?:was|is|has|had|be)\\b|\\b(?:"
              + String.join(
                  "|",
                  // "the second palace after Elm Hall which was built in 1395"
                  "\\p{Lu}\\p{Ll}+ which (?:is|was|had|has|are|were)\\b",
                  "[Oo]ne the\\b",
                  // An apposition that is opened and not closed.
                  ", (?:established|founded|built|located|opened|created|formed|situated) [^,]*(?:, \\p{Lu}[^,]*)? \\d{4} (?:has|is|was|had)\\b",
                  "(?:mediterranean|european|african|american|asian|english|british|french|german|russian|chinese)\\b",
                  "(?:by|of|under|from|to|with) (?:king|queen|emperor) \\p{Lu}",
                  "(?:of|in|by|under|during|since|During|In|Under|Since) \\p{Lu}\\p{L}+ (?:dynasty|Dynasty|Empire)\\b",
                  "in U\\.S\\. (?:House|Senate|Congress)",
                  "(?:during|in|of|from) \\p{Lu}\\p{L}+ (?:period|era)\\b",
                  "described (?:the )?\\p{Lu}[^,]*, according to\\b",
                  "\\p{Lu}\\p{L}+ (?:Prize|Award|Medal|Trophy|Festival) (?:have|are|were)\\b",
                  // "in western half of Asia" lacks its article.
                  "(?:in|at|on) (?:start|beginning|end|(?:north|south|east|west)\\p{Ll}* (?:half|part|side|end|coast)) of\\b",
                  "[Tt]he (?:young|newlywed) \\p{Lu}",
                  "at the (?:location|spot|place)(?: in| by| during|,|\\.)",
                  "\\p{Lu}[\\p{L}.]+ (?:himself|herself|itself) \\p{Ll}",
                  "(?:miles?|km|kilomet(?:re|er)s) away(?! from)",
                  "(?:of|in|to|from) (?:North|South)(?:east|west) (?!\\p{Lu})",
                  "During .* during\\b",
                  "\\p{L}++ \u2013 (?:is|was|were|are)\\b",
                  "since (?:is|was) ",
                  "is (?:\\p{Ll}+ly )?\\p{Ll}+ed\\b[^,;]* and are\\b",
                  "as one the\\b",
                  "(?<!\\d )on (?:" + Dates.MONTH + ") \\d{4}\\b",
                  "in (?:north|south|east|west|central)[\\p{Ll}-]* part\\b",
                  "(?:to|by|in|of) so-called\\b",
                  "became selected\\b",
                  "was born (?:" + Dates.MONTH + "|\\d{1,2} )",
                  "(?!(?:people|police|children|men|women|media|data|staff|both|also|usually|often|typically|mainly|mostly|largely)\\b)\\p{Ll}+[^s\\W] consist of\\b",
                  "released (?:first|second|third|fourth|fifth|sixth|debut|new) (?:single|album|EP|film|book|novel)",
                  // A title that was lost.
                  "__",
                  // "is a member since 1948" has been one.
                  "(?:is|are) (?:an?|the) [^,.;]* since (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b",
                  "(?<!\\b(?:was|were|been|is|are|and) )(?:joined|visited|attended|reached|entered) to (?:the )?\\p{Lu}",
                  ", (?:finished|completed|opened) in \\d{4}, \\p{Ll}+ing\\b",
                  "the occasion\\b",
                  // Names that lack their article, and some that have one too many.
                  "(?:won|received|earned|awarded) (?:\\p{Lu}[\\p{L}'\u2019-]* ){1,4}(?:Award|Prize|Medal|Trophy)\\b(?! nom)",
                  "the \\p{Lu}\\p{L}+ University['\u2019]s",
                  "members? of (?:\\p{Lu}\\p{L}+ )+(?:Society|Association|Union|Committee|Council|Party)\\b",
                  "(?:of|in|to|from|enter|entered|join|joined|won) (?:\\p{Lu}\\p{L}+ )+(?:League|Cup|Championship)\\b(?! \\p{Lu})",
                  "did (?:his|her|their) (?:schooling|education|graduation|studies)",
                  "(?:is|are) (?:\\p{Ll}+ly )?(?:\\p{Ll}+ed|held|known|run|led|built|set)\\b[^;]*,? since (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b",
                  "(?:of|in|with|to|for|by|from) few (?:\\p{Ll}+ )?\\p{Ll}+s\\b",
                  "principle (?!of\\b|that\\b|is\\b|was\\b|in\\b|and\\b|to\\b|for\\b|which\\b|behind\\b|or\\b|by\\b|on\\b|as\\b|has\\b)\\p{Ll}+",
                  // The second of a land that the sentence before tells.
                  "(?:its|his|her|their) (?:second|third|fourth|fifth) [\\p{Ll} -]+ in (?:the )?\\p{Lu}",
                  "[Aa]t the age \\d",
                  "(?:nonetheless|nevertheless)\\b",
                  "annual .* annually",
                  "(?:was|is) an? [^,.;]*(?<!\\b(?:that|which|who) )\\bwas (?:born|founded|built)\\b",
                  "\\p{L}++ In \\d{4}\\b",
                  "[Oo]n [^,]*\\d{4},? [^,]{2,40} (?:has|have) been",
                  "burne?[dt] to ground",
                  "(?:was|were) [^,.;]* and become\\b",
                  "named as ['\u2018\"\u201C]",
                  // "In 2006, high Salt Tower": its height is lost.
                  "\\d{4}, (?:high|long|wide|tall|deep) \\p{Lu}",
                  "(?:is|are) \\p{Lu}\\p{Ll}+ of [^,.;]* since (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b",
                  "born in [^,.;]* and died (?:on|in)\\b",
                  "became [^,.;]* and (?:re)?named\\b",
                  "(?:was|were) built from the \\d{4}s",
                  "under (?:supervision|leadership|guidance|direction|command) of\\b",
                  "won the (?:first|second|third) (?:place|prize) of\\b",
                  // A birth is past, a deed that another follows is cut.
                  "(?:is|are) born (?:in|on|at)\\b",
                  "M(?:r|rs|s) \\p{Lu}",
                  "followed by (?:\\p{Lu}\\S+ )+\\p{Ll}+ing\\b",
                  // "is called Salt (a kind of sand), imported from Elm"
                  "(?:called|named|known as) [\\p{L}_-]+, (?:imported|made|taken|borrowed|derived|introduced)\\b",
                  "(?:published?|wrote|writes?|released?|recorded?|directed?) (?:poem|book|novel|album|song|film|single)\\b",
                  "\\p{Ll}{3,}+/\\p{Ll}{3,}",
                  "(?<!\\b(?:was|were|been|is|are|and|be|or) )(?:promoted|relegated) to\\b",
                  "an? [\\d.,]+ (?:met(?:re|er)s|kilomet(?:re|er)s|miles|feet|years|days|hours|acres|hectares) \\p{Ll}",
                  "\\p{Lu}\\p{Ll}+ (?:Of|And|In|For|On|At) (?:the )?\\p{Lu}",
                  "returned? (?:east|west|north|south|home)\\b(?! (?:of|to|from)\\b)",
                  "(?:\\p{Ll}++|\\p{Lu}\\p{Ll}++) which (?:derives|comes|means)\\b(?<! of which [a-z]{5,8}| in which [a-z]{5,8})",
                  "in the (?:country|world) \\p{Lu}",
                  "(?<!Earth.s )in the crust\\b",
                  "(?:was|were|is) (?:himself|herself|itself|themselves)\\b",
                  "with preferential\\b",
                  "the (?:North|South|East|West|North(?:east|west)|South(?:east|west)) (?:corner|side|part|end|coast|shore|bank|edge)\\b",
                  "in \\p{Lu}\\p{L}+ (?:script|alphabet)\\b",
                  "(?:its|his|her|their) (?:\\p{Ll}+est|first|second|third|only|new) \\p{Ll}+ the \\p{Lu}",
                  "(?:at|in|of|from|by|with) (?:the )?(?:\\p{Lu}\\p{L}+ )+(?:named|called) \\p{Lu}",
                  "the The\\b",
                  "(?:countrys|citys|companys|centurys|familys|partys|armys|territorys)\\b",
                  "worlds (?:\\p{Ll}+est|first|only|most)\\b",
                  "in (?:middle|centre|center) of\\b|\\b(?:middle|end|side|edge|corner|top|bottom) of (?:street|road|river|city|town|village|lake|room|house)\\b",
                  "[Oo]n the [\\p{L} ]{3,30} is (?:the )?\\p{Lu}[^,.]* and (?:the )?\\p{Lu}[^,.]*\\.$",
                  "ha[sd] (?:began|went|took|came|became|ran|wrote|broke|gave|grew|knew|spoke)\\b",
                  "became of (?:the|an?)\\b",
                  "(?:is|was) (?:county town|county seat|capital city|head|mayor|governor) of\\b",
                  // Next after whom?
                  "\\p{L}++['\u2019]s next (?:\\p{Ll}+ )?(?:ruler|president|king|queen|leader|governor|album|film|book)\\b",
                  // Between one and nobody.
                  "(?:war|battle|border|match|treaty|game) between (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*(?: (?:from|in|on|until|to) \\d{4}\\b|\\.$)",
                  "according the\\b",
                  "In \\d{4},? [^,;.]{3,60} (?:is|are) (?:\\p{Ll}+ly )?\\p{Ll}+ed\\b(?! (?:as|to|by|in) the (?:first|last|only))",
                  "the \\d{4} [^,.]+, the \\d{4} [^,.]+\\.$",
                  "(?:" + MISSPELT + ")\\b",
                  "\\d{4}(?:- | -)\\d{4}",
                  // What is left of "Although Norvik did ban salt, ...".
                  "did (?!so\\b|not\\b|the\\b|it\\b|an?\\b|his\\b|her\\b|their\\b|this\\b|little\\b|much\\b|well\\b)\\p{Ll}{3,}(?! so\\b)\\b (?:the |an? |\\p{Ll}+s\\b|\\p{Ll}+ing\\b)",
                  "(?<!\\bthe )(?<!\\bThe )(?<!['\u2019]s )(?<!\\p{Ll}ern )(?<!\\b(?:former|first|entire|whole) )(?:Soviet Union|United States|United Kingdom|Roman Empire|Ottoman Empire) (?:is|was|has|had|\\p{Ll}{3,}ed|became|began) ")
              + ")");

  private WrongEnglish() {}

  /** Whether a text has any of it. */
  static boolean in(String text) {
    return FAULTY.matcher(text).find();
  }
}
