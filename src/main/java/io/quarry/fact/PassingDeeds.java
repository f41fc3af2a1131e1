package io.quarry.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Deeds whose year is not worth asking, or cannot be asked: by the verb phrase that a question
 * would have, such as "release a new song".
 */
final class PassingDeeds {

  /** What is told with "a" or "some" and no name: which one it was stays open. */
  private static final Pattern INDEFINITE =
      anyOf(
          "^(?!become)\\p{Ll}+ (?:an?|more|many|some|several) \\p{Ll}+$",
          "\\b(?:important|interesting|notable|significant|various|certain) \\p{Ll}+$",
          "^(?!become\\b)\\p{Ll}+ (?:up )?an? (?!degree\\b|doctorate\\b)[^\\p{Lu}\\d\"\u201C]*$",
          "^(?:establish|set up|create|form|appoint|launch) an? (?:[\\p{Ll}-]+ )?(?:commission|committee|council|board|department|office|programme|program|project|company|school|group)$",
          "^issue an?\\b",
          "^convert an? (?:old|former)\\b",
          "^open an? (?:new )?(?:factory|store|shop|office|branch|restaurant|plant)\\b",
          "^(?:publish|write|release|give|deliver) an? (?!.*\\bfirst\\b)(?:[\\p{Ll}-]+ )?(?:paper|article|essay|report|speech|lecture|review|song|single|study)\\b",
          "^receive an? [\\p{Ll} ]+$",
          "\\bmore \\p{Ll}+s$",
          "^sign an? (?!treaty|peace)");

  /** What ends before it is told of what, to whom or where. */
  private static final Pattern UNENDED =
      anyOf(
          "\\b(?:beginning|starting|ending|including|being|making|\\p{Ll}+ly)$",
          "^born \\p{Lu}",
          "^(?:merge|unite|combine|link|connect) (?!.*\\b(?:and|with|to|into)\\b)",
          "^(?:appoint|name|hire) (?:\\p{Lu}\\S+ ?){1,4}$",
          "^(?:be )?(?:recommended\\b|commissioned by [^,]*$)",
          // Which convention, which board?
          "\\bthe (?:Convention|Treaty|Agreement|Pact|Protocol|Charter|Bill|Board|Tour|Conference|Committee|Commission|Council)\\b(?! (?:of|on|for|against|to|between|de)\\b| \\p{Lu})",
          "\\b(?:office|post|position) of (?:mayor|governor|chairman|president|director)\\b(?! of\\b)",
          "\\balone$",
          "^become part (?:first|then)\\b",
          "^make (?:public|famous|popular|possible|available)$",
          "^(?:be )?introduced to\\b",
          "^be (?:released|freed|transferred|dismissed|summoned|invited)$",
          "\\b\\p{Ll}+'s (?:in|at|on|to|and)\\b",
          "\\bsomething of\\b",
          "^(?:lay|build|buy|plant|cover) [\\d,.]+ (?:miles|kilomet(?:re|er)s|km|acres|hectares|tons|tonnes)$",
          "\\bto \\p{Ll}+$",
          "\\b(?:appointed|elected|named|made|become|hired as) (?:an? |the |as )?(?:\\p{Ll}+ )?(?:manager|coach|captain|chairman|president|director|mayor|leader)$");

  /** What people, clubs and companies do again and again. */
  private static final Pattern OFTEN =
      anyOf(
          "\\bre-election\\b",
          "^release (?:to|in|on|theatrically)\\b",
          "^replace\\b",
          "^become available\\b",
          "^(?:end|finish|place) (?:in )?(?:second|third|fourth|fifth|last)\\b",
          "^(?:win|score|play|make|record|release|publish) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b",
          "^(?:be )?photographed\\b",
          "^(?:be )?(?:reorgani[sz]ed|restructured|granted leave)\\b",
          "\\bfor (?:a|the) (?:second|third|fourth) time\\b",
          "^write to\\b",
          "^operate\\b",
          "^begin (?:concentrating|focusing|using|experimenting)\\b",
          "^retire$",
          "^(?:be )?(?:replaced|returned)\\b",
          "^(?:be )?restored$",
          "^draft\\b",
          "^become (?:obsessed|interested|fascinated|acquainted|involved|aware|disillusioned|ill|infatuated)\\b",
          "^(?:be )?(?:proposed|considered|suggested) (?:as|for)\\b",
          "^(?:be )?visited$",
          "\\b(?:strides|inroads|progress|headway)\\b",
          "^receive \\d",
          "^premiere on\\b",
          "^take (?:up|office|command|charge|part|second|third|first|over)\\b",
          "^come out\\b",
          "^settle with\\b",
          "^win (?!.*\\bfirst\\b).*\\b(?:Division|League|Cup|Championships?|titles?|Trophy|Open|Prix|tournament|race|series|match|game)\\b",
          "\\bonce$",
          "^(?:re-\\p{Ll}+|return|make (?:an?|the|its|his|her))\\b",
          "\\b(?:first|second) leg\\b",
          "\\bfor (?:\\p{Ll}+|\\d+) (?:months|weeks|days)$",
          "^come to visit\\b",
          "^(?:erupt|flood|fall (?:\\p{Ll}+ )?ill|suffer|quarrel|exhibit|tour|organi[sz]e|be organi[sz]ed|donate|argue|warn|appear|compete)\\b(?!.*\\bfirst\\b)");

  /** Marriages, honours, schools, boards and agreements: nobody learns their years. */
  private static final Pattern MINOR =
      anyOf(
          "\\bHall of Fame\\b",
          "\\bcooperation (?:plan|agreement)\\b",
          "^graduate from .*(?:High|Grammar|Secondary) School\\b",
          "\\bpostage stamps?\\b",
          "\\bhonou?r of\\b",
          "^(?:marry\\b|(?:\\p{Ll}+ly )?propose to \\p{Lu})",
          "^reach (?!(?:the )?(?:\\p{Lu}|summit\\b|\\p{Ll}+ of (?:the )?\\p{Lu}))",
          "\\b(?:of the (?:Year|Month)|Player of)\\b",
          "\\bboard of directors\\b",
          "^enter \\p{Lu}.* School",
          "\\bplans to\\b",
          "\\b\\d+(?:st|nd|rd|th)[ -](?:greatest|best|most|largest|richest)\\b",
          "\\bassistant (?:coach|manager|director)\\b",
          "^receive (?:an? )?(?:\\p{Ll}+ )?(?:loan|grant|funding|donation|investment)\\b",
          "^(?:end|terminate|extend|renew|sign) (?:its|an?|the|his|her) (?:[\\p{Ll}-]+ )?contracts?\\b",
          "^join the (?:cast|band|team|squad)\\b",
          "\\bpartnership\\b",
          "\\bat (?:midnight|noon)\\b",
          "\\bcurrent format\\b",
          "\\bon the (?:\\d+(?:st|nd|rd|th)|occasion|anniversary)\\b");

  /** What cannot be worded as a question of its own. */
  private static final Pattern UNCLEAR =
      anyOf(
          "\\p{Ll}-(?:dollar|pound|euro|year|month|week|day|mile|part)$",
          "^become (?:widely|well|increasingly|an? sympathetic)\\b",
          "(?<!\\b(?:be|was|were) )(?:urged|encouraged|accompanied|prompted|assisted|aided) by \\p{Lu}",
          "\\bor \\p{Lu}",
          "\\bone of\\b",
          "\\b\\d+[\u2013-]\\d+\\b",
          "\\bincarnation\\b",
          "\\bstruck with\\b");

  private static final List<Pattern> ALL = List.of(INDEFINITE, UNENDED, OFTEN, MINOR, UNCLEAR);

  private PassingDeeds() {}

  private static Pattern anyOf(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives));
  }

  /**
   * @param deed behind the subject of a question: {@code become a colony}
   */
  static boolean test(String deed) {
    return ALL.stream().anyMatch(pattern -> pattern.matcher(deed).find());
  }
}
