package io.quarry.document;

import java.util.Set;

/** The templates of running text, by what they stand for; names in lower case. */
final class TemplateNames {

  /** Say nothing a reader of the text would miss. */
  private static final Set<String> SILENT =
      WordList.of(
          """
          citation needed, cn, fact, clarify, refn, efn, sfn, sfnp, harvnb, r, rp, note, ref,
          dubious, when, who, which, where, by whom, why, according to whom, verify source,
          failed verification, better source needed, better source, dead link, webarchive,
          wayback, self-published source, page needed, full citation needed, update inline, vague,
          flagicon, flag icon, anchor, clear, increase, decrease, steady, gain, loss, nochange,
          increaseneutral, decreaseneutral, decreasepositive, increasenegative, coord, audio,
          pronunciation, ipa, respell, main, see also, further, reflist, cite web, cite book,
          cite news, cite journal, cite, citation, isbn, sup ref, updated, as of?, nbsp?, pb,
          short description, use dmy dates, use mdy dates, efn-ua, ubl-note, flagdeco,
          ship prefix, original research inline, unreferenced section, needs update, inflation-fn,
          un_population, disputed inline, lunar coords and quad cat, location map, multiple image,
          photomontage, maplink, map caption, contains urdu text, age, age in years,
          small caps note, cref, ill-note, portal inline, listen, usurped, esa, pp, ref label,
          abbrlink note, undue weight inline, synthesis inline, non-primary source needed, better,
          geonet3
          """);

  /** Stand for the text of their last positional parameter. */
  static final Set<String> LAST =
      WordList.of(
          """
          nowrap, nobold, nobr, small, smaller, big, larger, resize, nq, nastaliq, transl,
          transliteration, lang, script, noitalic, center, bold, nobreak, normal, smallcaps, sc,
          em, strong, italic, raise, color, font, font color, align, left, right, rtl-lang,
          wikt-lang, script/arabic, nihongo core, zh-inline, ruby-ja, plainlist, flatlist,
          longitem, infobox subbox, nospell, not a typo, sic, proper name, okina, lang-inline, my,
          native name, nativename, formatnum, formatnum:, allow wrap, noflag, text
          """);

  /** Stand for the text of their first positional parameter. */
  static final Set<String> FIRST =
      WordList.of(
          """
          ill, interlanguage link, ill2, link-interwiki, flag, flagcountry, flagu, flaglist,
          country, abbr, tooltip, abbrlink, nihongo, nihongo2, linktext, sortname, url,
          korean/auto, iw, vanchor, visible anchor, dts, start-date, end-date, hanja, nts, ntsh,
          sort-name, cvt-note, asof, langx-note, nihongo foot, start-time, sronly, keypress, mono,
          var, no wrap, langnf, party shortname
          """);

  /** Lists: every positional parameter is a line. */
  static final Set<String> LISTS =
      WordList.of(
          """
          ubl, unbulleted list, vunblist, ublist, hlist, plain list, bulleted list, ordered list,
          flat list, pagelist, collapsible list, blist, cslist, comma separated entries
          """);

  private TemplateNames() {}

  /** Whether it says nothing a reader of the text would miss. */
  static boolean silent(String name) {
    return SILENT.contains(name)
        || name.startsWith("ipa")
        || name.startsWith("cite ")
        || name.startsWith("#")
        || name.startsWith("sfn")
        || name.startsWith("infobox")
        || name.endsWith("census2006")
        || name.contains("icon")
        || name.endsWith("needed")
        || name.startsWith("geonet")
        || name.startsWith("use ")
        || name.startsWith("pp-");
  }
}
