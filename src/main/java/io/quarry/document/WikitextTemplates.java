package io.quarry.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What templates inside running text stand for. One that is not known leaves a {@link Passage#LOST}
 * mark, so that nothing is asked of a sentence with a hole.
 */
final class WikitextTemplates {

  /** Say nothing a reader of the text would miss. */
  private static final Set<String> SILENT =
      Set.of(
          "citation needed",
          "cn",
          "fact",
          "clarify",
          "refn",
          "efn",
          "sfn",
          "sfnp",
          "harvnb",
          "r",
          "rp",
          "note",
          "ref",
          "dubious",
          "when",
          "who",
          "which",
          "where",
          "by whom",
          "why",
          "according to whom",
          "verify source",
          "failed verification",
          "better source needed",
          "better source",
          "dead link",
          "webarchive",
          "wayback",
          "self-published source",
          "page needed",
          "full citation needed",
          "update inline",
          "vague",
          "flagicon",
          "flag icon",
          "anchor",
          "clear",
          "increase",
          "decrease",
          "steady",
          "gain",
          "loss",
          "nochange",
          "increaseneutral",
          "decreaseneutral",
          "decreasepositive",
          "increasenegative",
          "coord",
          "audio",
          "pronunciation",
          "ipa",
          "respell",
          "main",
          "see also",
          "further",
          "reflist",
          "cite web",
          "cite book",
          "cite news",
          "cite journal",
          "cite",
          "citation",
          "isbn",
          "sup ref",
          "updated",
          "as of?",
          "nbsp?",
          "pb",
          "short description",
          "use dmy dates",
          "use mdy dates",
          "efn-ua",
          "ubl-note",
          "flagdeco",
          "ship prefix",
          "original research inline",
          "unreferenced section",
          "needs update",
          "inflation-fn",
          "un_population",
          "disputed inline",
          "lunar coords and quad cat",
          "location map",
          "multiple image",
          "photomontage",
          "maplink",
          "map caption",
          "contains urdu text",
          "age",
          "age in years",
          "small caps note",
          "cref",
          "ill-note",
          "portal inline",
          "listen",
          "usurped",
          "esa",
          "pp",
          "ref label",
          "abbrlink note",
          "undue weight inline",
          "synthesis inline",
          "non-primary source needed",
          "better",
          "geonet3");

  /** Stand for the text of their last positional parameter. */
  private static final Set<String> LAST =
      Set.of(
          "nowrap",
          "nobold",
          "nobr",
          "small",
          "smaller",
          "big",
          "larger",
          "resize",
          "nq",
          "nastaliq",
          "transl",
          "transliteration",
          "lang",
          "script",
          "noitalic",
          "center",
          "bold",
          "nobreak",
          "normal",
          "smallcaps",
          "sc",
          "em",
          "strong",
          "italic",
          "raise",
          "color",
          "font",
          "font color",
          "align",
          "left",
          "right",
          "rtl-lang",
          "wikt-lang",
          "script/arabic",
          "nihongo core",
          "zh-inline",
          "ruby-ja",
          "plainlist",
          "flatlist",
          "longitem",
          "infobox subbox",
          "nospell",
          "not a typo",
          "sic",
          "proper name",
          "okina",
          "lang-inline",
          "my",
          "native name",
          "nativename",
          "formatnum",
          "formatnum:",
          "allow wrap",
          "noflag",
          "text");

  /** Stand for the text of their first positional parameter. */
  private static final Set<String> FIRST =
      Set.of(
          "ill",
          "interlanguage link",
          "ill2",
          "link-interwiki",
          "flag",
          "flagcountry",
          "flagu",
          "flaglist",
          "country",
          "abbr",
          "tooltip",
          "abbrlink",
          "nihongo",
          "nihongo2",
          "linktext",
          "sortname",
          "url",
          "korean/auto",
          "iw",
          "vanchor",
          "visible anchor",
          "dts",
          "start-date",
          "end-date",
          "hanja",
          "nts",
          "ntsh",
          "sort-name",
          "cvt-note",
          "asof",
          "langx-note",
          "nihongo foot",
          "start-time",
          "sronly",
          "keypress",
          "mono",
          "var",
          "no wrap",
          "langnf",
          "party shortname");

  /** Lists: every positional parameter is a line. */
  private static final Set<String> LISTS =
      Set.of(
          "ubl",
          "unbulleted list",
          "vunblist",
          "ublist",
          "hlist",
          "plain list",
          "bulleted list",
          "ordered list",
          "flat list",
          "pagelist",
          "collapsible list",
          "blist",
          "cslist",
          "comma separated entries");

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("spaces", " "),
          Map.entry("space", " "),
          Map.entry("snd", " \u2013 "),
          Map.entry("spnd", " \u2013 "),
          Map.entry("sndash", " \u2013 "),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("spaced ndash", " \u2013 "),
          Map.entry("'", "'"),
          Map.entry("dot", " \u00B7 "),
          Map.entry("\u00B7", " \u00B7 "),
          Map.entry("bullet", " \u2022 "),
          Map.entry("!", "|"),
          Map.entry("=", "="),
          Map.entry("zwsp", ""),
          Map.entry("shy", ""),
          Map.entry("br", "\n"),
          Map.entry("break", "\n"),
          Map.entry("crlf", "\n"),
          Map.entry("half", "\u00BD"),
          Map.entry("-", "\n"),
          Map.entry("'s", "'s"),
          Map.entry("en dash", "\u2013"),
          Map.entry("dprk", "North Korea"),
          Map.entry("prc", "China"),
          Map.entry("roc", "Taiwan"),
          Map.entry("usa", "United States"),
          Map.entry("gbr", "United Kingdom"),
          Map.entry("uk", "United Kingdom"),
          Map.entry("kor", "South Korea"),
          Map.entry("rok", "South Korea"),
          Map.entry("prk", "North Korea"),
          Map.entry("chn", "China"),
          Map.entry("jpn", "Japan"),
          Map.entry("fra", "France"),
          Map.entry("ger", "Germany"),
          Map.entry("deu", "Germany"),
          Map.entry("ita", "Italy"),
          Map.entry("esp", "Spain"),
          Map.entry("rus", "Russia"),
          Map.entry("ind", "India"),
          Map.entry("pak", "Pakistan"),
          Map.entry("aus", "Australia"),
          Map.entry("can", "Canada"),
          Map.entry("bra", "Brazil"),
          Map.entry("ned", "Netherlands"),
          Map.entry("nld", "Netherlands"),
          Map.entry("nzl", "New Zealand"),
          Map.entry("mex", "Mexico"),
          Map.entry("tur", "Turkey"),
          Map.entry("ukr", "Ukraine"),
          Map.entry("pol", "Poland"),
          Map.entry("swe", "Sweden"),
          Map.entry("nor", "Norway"),
          Map.entry("sui", "Switzerland"),
          Map.entry("che", "Switzerland"),
          Map.entry("aut", "Austria"),
          Map.entry("bel", "Belgium"),
          Map.entry("por", "Portugal"),
          Map.entry("prt", "Portugal"),
          Map.entry("gre", "Greece"),
          Map.entry("grc", "Greece"),
          Map.entry("egy", "Egypt"),
          Map.entry("rsa", "South Africa"),
          Map.entry("zaf", "South Africa"),
          Map.entry("irn", "Iran"),
          Map.entry("irq", "Iraq"),
          Map.entry("isr", "Israel"),
          Map.entry("arg", "Argentina"),
          Map.entry("chl", "Chile"),
          Map.entry("chi", "Chile"),
          Map.entry("per", "Peru"),
          Map.entry("vie", "Vietnam"),
          Map.entry("vnm", "Vietnam"),
          Map.entry("tha", "Thailand"),
          Map.entry("ida", "Indonesia"),
          Map.entry("idn", "Indonesia"),
          Map.entry("phi", "Philippines"),
          Map.entry("phl", "Philippines"),
          Map.entry("mas", "Malaysia"),
          Map.entry("mys", "Malaysia"),
          Map.entry("ken", "Kenya"),
          Map.entry("fin", "Finland"),
          Map.entry("den", "Denmark"),
          Map.entry("dnk", "Denmark"),
          Map.entry("hun", "Hungary"),
          Map.entry("cze", "Czech Republic"),
          Map.entry("rou", "Romania"),
          Map.entry("kaz", "Kazakhstan"),
          Map.entry("mng", "Mongolia"));

  /** Ships: prefix is the template's name, name and pennant are parameters. */
  private static final Set<String> SHIPS = Set.of("uss", "hms", "ss", "rms", "hmas", "hmcs", "mv");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("km2", "km\u00B2"),
          Map.entry("sqkm", "km\u00B2"),
          Map.entry("m2", "m\u00B2"),
          Map.entry("sqmi", "sq mi"),
          Map.entry("mi2", "sq mi"),
          Map.entry("sqft", "sq ft"),
          Map.entry("ft2", "sq ft"),
          Map.entry("m3", "m\u00B3"),
          Map.entry("km3", "km\u00B3"),
          Map.entry("C", "\u00B0C"),
          Map.entry("F", "\u00B0F"),
          Map.entry("\u00B0C", "\u00B0C"),
          Map.entry("km/h", "km/h"),
          Map.entry("kph", "km/h"),
          Map.entry("mph", "mph"),
          Map.entry("in", "inches"),
          Map.entry("ft", "ft"),
          Map.entry("lb", "lb"),
          Map.entry("lbs", "lb"),
          Map.entry("nmi", "nautical miles"),
          Map.entry("mi", "miles"),
          Map.entry("LT", "long tons"),
          Map.entry("ST", "short tons"),
          Map.entry("t", "tonnes"),
          Map.entry("metre", "m"),
          Map.entry("m/s", "m/s"),
          Map.entry("PD/sqkm", "people per km\u00B2"),
          Map.entry("/km2", "per km\u00B2"),
          Map.entry("m3/s", "m\u00B3/s"),
          Map.entry("acre", "acres"));

  private static final Map<String, String> RANGES =
      Map.of(
          "-",
          "\u2013",
          "to",
          " to ",
          "and",
          " and ",
          "and(-)",
          " and ",
          "to(-)",
          " to ",
          "\u2013",
          "\u2013",
          "or",
          " or ",
          "x",
          " \u00D7 ",
          "by",
          " \u00D7 ");

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "(birth|death|start|end|release|film|launch|opening)[ -]?(date|year)( and (age|years))?2?|"
              + "bda|dda|birth-date and age|birth date and age2|dob|birth-date|death-date|birth-year|"
              + "death-date and age|date");

  private final WikitextRenderer renderer;
  private final WikitextScan scan;

  WikitextTemplates(WikitextRenderer renderer, WikitextScan scan) {
    this.renderer = renderer;
    this.scan = scan;
  }

  void render(TemplateCall call, Passage.Builder out, int depth) {
    String name = call.name();
    int start = call.start();
    int end = call.end();
    if (FIXED.containsKey(name)) {
      out.add(FIXED.get(name), start, end);
    } else if (SILENT.contains(name) || silent(name)) {
      return;
    } else if (name.startsWith("formatnum:")) {
      int colon = scan.text().indexOf(':', start);
      out.open(start);
      int since = out.length();
      renderer.render(colon + 1, end - 2, out, depth);
      out.close(since, end);
    } else if (LISTS.contains(name)) {
      for (TemplateCall.Parameter parameter : call.positional()) {
        out.add('\n', start, start + 1);
        renderer.render(parameter.from(), parameter.to(), out, depth);
      }
      out.add('\n', end - 1, end);
    } else if (name.equals("plainlist") || name.equals("flatlist")) {
      list(call, out, depth);
    } else if (name.equals("convert") || name.equals("cvt") || name.equals("cv")) {
      out.add(converted(call), start, end);
    } else if (name.equals("val")) {
      out.add(measured(call), start, end);
    } else if (DATE_NAME.matcher(name).matches()) {
      out.add(dated(call), start, end);
    } else if (name.equals("as of") || name.equals("asof")) {
      out.add(asOf(call), start, end);
    } else if (name.equals("circa") || name.equals("c.")) {
      out.add("c. " + String.join("\u2013", texts(call)), start, end);
    } else if (name.equals("frac") || name.equals("sfrac")) {
      out.add(fraction(texts(call)), start, end);
    } else if (SHIPS.contains(name)) {
      List<String> texts = texts(call);
      out.add(
          name.toUpperCase(Locale.ROOT) + (texts.isEmpty() ? "" : " " + texts.get(0)), start, end);
    } else if (name.equals("ill") || name.equals("interlanguage link")) {
      TemplateCall.Parameter label = call.named("lt");
      TemplateCall.Parameter language = call.number(2);
      TemplateCall.Parameter foreign = call.number(3);
      String target =
          language == null || foreign == null
              ? ""
              : renderer.plain(language.from(), language.to())
                  + ":"
                  + renderer.plain(foreign.from(), foreign.to());
      int since = out.length();
      parameter(call, label != null ? label : call.number(1), out, depth);
      out.mark(Passage.Mark.LINK, since, target);
    } else if (name.equals("korean") || name.equals("zh") || name.equals("chinese")) {
      for (String key : new String[] {"hangul", "hanja", "c", "t", "s", "p", "rr", "mr"}) {
        TemplateCall.Parameter value = call.named(key);
        if (value != null && value.to() > value.from()) {
          if (!key.equals("hangul") && out.length() > 0) {
            out.add("; ", value.barAt(), value.barAt() + 1);
          }
          renderer.render(value.from(), value.to(), out, depth);
        }
      }
      if (call.named("hangul") == null && call.number(1) != null) {
        parameter(call, call.number(1), out, depth);
      }
    } else if (name.equals("langx") || name.equals("lang-zh")) {
      parameter(call, call.number(2), out, depth);
    } else if (name.startsWith("lang-")) {
      parameter(call, call.number(1), out, depth);
    } else if (LAST.contains(name)) {
      List<TemplateCall.Parameter> positional = call.positional();
      parameter(
          call,
          positional.isEmpty() ? call.number(1) : positional.get(positional.size() - 1),
          out,
          depth);
    } else if (FIRST.contains(name)) {
      parameter(call, call.number(1), out, depth);
    } else {
      out.add(Passage.LOST, start, end);
    }
  }

  private static boolean silent(String name) {
    return name.startsWith("ipa")
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

  private void parameter(
      TemplateCall call, TemplateCall.Parameter value, Passage.Builder out, int depth) {
    if (value == null) {
      return;
    }
    out.open(call.start());
    int since = out.length();
    renderer.render(value.from(), value.to(), out, depth);
    out.close(since, call.end());
  }

  private void list(TemplateCall call, Passage.Builder out, int depth) {
    for (TemplateCall.Parameter parameter : call.parameters()) {
      int i = parameter.from();
      while (i < parameter.to()) {
        int lineEnd = scan.lineEnd(i, parameter.to());
        int from = i;
        while (from < lineEnd && "*#:; ".indexOf(scan.text().charAt(from)) >= 0) {
          from++;
        }
        out.add('\n', i, i + 1);
        renderer.render(from, lineEnd, out, depth);
        i = lineEnd + 1;
      }
    }
    out.add('\n', call.end() - 1, call.end());
  }

  private List<String> texts(TemplateCall call) {
    return renderer.values(call).stream().map(Passage::text).toList();
  }

  private String converted(TemplateCall call) {
    List<String> given = texts(call);
    if (given.size() < 2) {
      return String.valueOf(Passage.LOST);
    }
    if (given.size() >= 4 && RANGES.containsKey(given.get(1))) {
      String joint = RANGES.get(given.get(1));
      return given.get(0) + joint + given.get(2) + " " + unit(given.get(3));
    }
    if (given.size() >= 4
        && given.get(2).matches("[\\d.,]+")
        && given.get(3).matches("in|oz|lb|ft")) {
      return given.get(0)
          + " "
          + unit(given.get(1))
          + " "
          + given.get(2)
          + " "
          + unit(given.get(3));
    }
    return given.get(0) + " " + unit(given.get(1));
  }

  private static String unit(String code) {
    return UNITS.getOrDefault(code, code);
  }

  private String measured(TemplateCall call) {
    List<String> given = texts(call);
    if (given.isEmpty() || call.named("e") != null) {
      return String.valueOf(Passage.LOST);
    }
    TemplateCall.Parameter unit = call.named("u") != null ? call.named("u") : call.named("ul");
    return given.get(0) + (unit == null ? "" : " " + unit(renderer.plain(unit.from(), unit.to())));
  }

  private String dated(TemplateCall call) {
    List<String> given = texts(call);
    if (given.isEmpty()) {
      return String.valueOf(Passage.LOST);
    }
    if (!given.get(0).matches("\\d{1,4}")) {
      return given.get(0);
    }
    int month =
        given.size() > 1 && given.get(1).matches("\\d{1,2}") ? Integer.parseInt(given.get(1)) : 0;
    if (call.name().contains("year") || month < 1 || month > 12) {
      return given.get(0);
    }
    boolean day = given.size() > 2 && given.get(2).matches("\\d{1,2}");
    return (day ? Integer.parseInt(given.get(2)) + " " : "")
        + Months.NAMES.get(month - 1)
        + " "
        + given.get(0);
  }

  private String asOf(TemplateCall call) {
    List<String> given = texts(call);
    boolean lower = call.named("lc") != null;
    if (given.isEmpty()) {
      return String.valueOf(Passage.LOST);
    }
    int month =
        given.size() > 1 && given.get(1).matches("\\d{1,2}") ? Integer.parseInt(given.get(1)) : 0;
    return (lower ? "as of " : "As of ")
        + (month >= 1 && month <= 12 ? Months.NAMES.get(month - 1) + " " : "")
        + given.get(0);
  }

  private static String fraction(List<String> given) {
    return switch (given.size()) {
      case 1 -> "1/" + given.get(0);
      case 2 -> given.get(0) + "/" + given.get(1);
      case 3 -> given.get(0) + " " + given.get(1) + "/" + given.get(2);
      default -> String.valueOf(Passage.LOST);
    };
  }
}
