package io.quarry.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells a page's content from what surrounds it. */
final class HtmlPage {

  private static final Set<String> FURNITURE_TAGS =
      WordList.of(
          """
          script, style, noscript, template, nav, footer, aside, form, button, input, select,
          textarea, label, iframe, svg, math, canvas, video, audio, object, embed, dialog, img,
          picture, map, head, rt, rp, del, s, strike
          """);

  private static final Set<String> FURNITURE_ROLES =
      WordList.of(
          """
          navigation, banner, contentinfo, complementary, search, dialog, alert, alertdialog,
          menu, menubar, note, doc-endnotes, doc-noteref
          """);

  /** Names by which authors of pages call their furniture, as classes and as ids. */
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:(?:site|page|global|main|top|bottom|left|right|post|article|entry|content|wp|block"
              + "|widget|js|mw|vector|inline)[-_]+)*"
              + "(?:nav|navbar|navbox\\w*|navigation|menu|breadcrumbs?|crumbs|sidebar|footer|cookies?"
              + "|consent|gdpr|share|sharing|sharedaddy|social|related|recommended|recommendations"
              + "|newsletter|subscribe|subscription|signup|promo|advert\\w*|ads?|sponsored|comments?"
              + "|disqus\\w*|pagination|pager|tags|byline|author|dateline|timestamp|metadata|skip"
              + "|references|reflist|refs|footnotes?|editsection|toc|catlinks|printfooter|thumb"
              + "|thumbcaption|thumbinner|gallery|gallerybox|hatnote|noprint|jump|sistersitebox|ambox"
              + "|tmbox|caption|figcaption|credit|credits|popup|modal|toolbar|searchform|most-read"
              + "|trending|read-?more|see-also-box|authority-control|shortdescription|nomobile"
              + "|reference|geo-nondefault|geo-multi-punct|mwe-math-element|mathjax\\w*|sr-only"
              + "|visually-hidden|screen-reader-text)"
              + "(?:[-_].*)?");

  /** Words in the names of furniture, whatever a program that made the page added to them. */
  private static final Set<String> FURNITURE_WORDS =
      WordList.of(
          """
          share, sharing, newsletter, byline, dateline, timestamp, published, teaser, teasers,
          ticker, promo, promos, taboola, outbrain, onetrust, consent, cookie, cookies, gdpr,
          comments, breadcrumb, breadcrumbs, recirculation, related, recommended, recommendations,
          trending, sponsored, advert, advertisement, caption, figcaption, tags, navbar,
          subscribe, signup, paywall, rail, pagefooter, pageheader, storycard, popular, modal,
          popup, pullquote, toolbar, pagination
          """);

  private static final List<String> FURNITURE_PAIRS =
      List.of(
          "page-footer", "page-header", "story-card", "pull-quote", "site-header", "site-footer");

  /** "has-comments" is a name of the page that has them. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("has", "with", "no", "is", "without", "js", "not", "hide", "show", "layout");

  /** Headings of what stands around a document. */
  private static final Pattern FURNITURE_HEADING =
      Pattern.compile(
          "(?i)most (?:popular|read|viewed|shared)|(?:\\d{1,6} )?comments?(?: \\(\\d{1,6}\\))?|leave a"
              + " (?:comment|reply)|(?:related|more|other|latest|top|recommended|recent|trending|similar)"
              + " (?:stories|articles|news|posts|videos|content|coverage|topics|headlines|reads|pages)"
              + "|more (?:from|on this|in) .{0,60}|read (?:more|next|also)|you (?:may|might) (?:also )?like"
              + "|recommended(?: for you)?|trending(?: now)?|share this(?: .{0,30})?|follow us|advertisement"
              + "|sponsored|newsletter|sign up(?: .{0,60})?|subscribe(?: .{0,60})?|about the authors?|tags"
              + "|editor.s picks|what to read next");

  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Where authors say that content stands, surest first. */
  private static final List<String> CONTENT =
      List.of(
          "[itemprop=articleBody]",
          "#mw-content-text",
          "main",
          "[role=main]",
          "article",
          "#content");

  private static final String BLOCKS =
      "p, div, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, section, article, main, pre, blockquote,"
          + " figure, header, center";

  /** Elements that hold content by themselves: the search for the densest one ends before them. */
  private static final Set<String> LEAVES = Set.of("p", "ul", "ol", "dl", "table", "tbody", "h1");

  private static final int LONGEST_NAME = 100;

  private HtmlPage() {}

  static boolean furniture(Element element) {
    String tag = element.normalName();
    if (FURNITURE_TAGS.contains(tag)
        || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || INVISIBLE.matcher(element.attr("style")).find()) {
      return true;
    }
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    return (tag.equals("header") || named(element))
        && element.selectFirst("h1, main, article, [role=main]") == null;
  }

  /** Whether what stands under such a heading is no part of the document. */
  static boolean furniture(String heading) {
    return FURNITURE_HEADING.matcher(heading.strip()).matches();
  }

  private static boolean named(Element element) {
    if (named(element.id())) {
      return true;
    }
    for (String name : element.classNames()) {
      if (named(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    if (FURNITURE_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    String words =
        name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[_:]+", "-");
    List<String> parts = List.of(words.split("-+"));
    return !ABOUT_OTHERS.contains(parts.getFirst())
        && (parts.stream().anyMatch(FURNITURE_WORDS::contains)
            || FURNITURE_PAIRS.stream().anyMatch(pair -> words.startsWith(pair)));
  }

  static boolean lineBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  /** Whether an element is part of a line of text. */
  static boolean inline(Element element) {
    return !element.isBlock() && element.selectFirst(BLOCKS) == null;
  }

  /** The element that holds the document: the one that is said to, else the densest. */
  static Element mainContent(org.jsoup.nodes.Document page) {
    Element body = page.body();
    Map<Element, Integer> prose = prose(body);
    int all = prose.getOrDefault(body, 0);
    for (String selector : CONTENT) {
      Element best = null;
      for (Element candidate : page.select(selector)) {
        int held = prose.getOrDefault(candidate, 0);
        if (held * 5 >= all * 2 && (best == null || held > prose.get(best))) {
          best = candidate;
        }
      }
      if (best != null && all > 0) {
        return best;
      }
    }
    Element densest = body;
    for (Element inner = body; inner != null && !LEAVES.contains(inner.normalName()); ) {
      densest = inner;
      Element next = null;
      for (Element child : inner.children()) {
        if (prose.getOrDefault(child, 0) * 20 >= all * 17 && all > 0) {
          next = child;
        }
      }
      inner = next;
    }
    return densest;
  }

  /** How many characters of text stand within each element, links and furniture not counted. */
  private static Map<Element, Integer> prose(Element body) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            boolean skipped =
                node instanceof Element element
                    && (element.normalName().equals("a") || furniture(element));
            return skipped ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            int own =
                switch (node) {
                  case TextNode text -> text.getWholeText().strip().length();
                  case Element element -> prose.getOrDefault(element, 0);
                  default -> 0;
                };
            if (node != body && node.parent() instanceof Element parent && own > 0) {
              prose.merge(parent, own, Integer::sum);
            }
            return FilterResult.CONTINUE;
          }
        },
        body);
    return prose;
  }

  /** The page's first heading of the first level: in its content, else above it. */
  static Element headline(org.jsoup.nodes.Document page, Element main) {
    Element inner = main.selectFirst("h1");
    return inner == null ? page.selectFirst("h1") : inner;
  }
}
