package io.quarry.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweble.wikitext.engine.PageId;
import org.sweble.wikitext.engine.PageTitle;
import org.sweble.wikitext.engine.WtEngineImpl;
import org.sweble.wikitext.engine.config.WikiConfig;
import org.sweble.wikitext.engine.nodes.EngNowiki;
import org.sweble.wikitext.engine.utils.DefaultConfigEnWp;
import org.sweble.wikitext.parser.nodes.WtExternalLink;
import org.sweble.wikitext.parser.nodes.WtHorizontalRule;
import org.sweble.wikitext.parser.nodes.WtImageLink;
import org.sweble.wikitext.parser.nodes.WtInternalLink;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtTemplate;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.nodes.WtXmlAttributes;
import org.sweble.wikitext.parser.nodes.WtXmlCharRef;
import org.sweble.wikitext.parser.nodes.WtXmlComment;
import org.sweble.wikitext.parser.nodes.WtXmlElement;
import org.sweble.wikitext.parser.nodes.WtXmlEmptyTag;
import org.sweble.wikitext.parser.nodes.WtXmlEntityRef;

/**
 * Our scanner keeps offsets and reads templates, the library does neither; on all the rest both
 * must find the same words in the same order.
 */
class WikitextDifferentialTest {

  private static final WikiConfig CONFIG = DefaultConfigEnWp.generate();
  private static final WtEngineImpl ENGINE = new WtEngineImpl(CONFIG);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'''Norvik''' is a ''small'' town, ''''quoted'''' and '''''both'''''.",
        "The [[Salt River]] joins the [[Ash (river)|Ash]] near [[Salm]]s, a [[:Category:Ports|port]].",
        "== History ==\nIt began.\n\n=== Early ''years'' ===\nIt grew.",
        "* one\n* two [[Two|2]]\n** deeper\n*# mixed\n# first\n# second",
        ": indented\n:: twice",
        "Before<!-- hidden [[link]] -->after, and <!-- a\nb --> more.",
        "A&nbsp;B &amp; C &ndash; D &#x41; &#66; &eacute;.",
        "See [https://example.org the page] or [https://example.org].",
        "Stated once.<ref>Source, p. 4.</ref> Again.<ref name=\"a\" /> End.",
        "A [[File:Salt.jpg|thumb|200px|The [[Salt River]] in winter]] picture.",
        "{| class=\"wikitable\"\n|+ Towns\n! Town !! Founded\n|-\n| Norvik || 1741\n|-\n| [[Salm]]\n| 1802\n|}",
        "H<sub>2</sub>O and 10<sup>3</sup> <small>small</small> <span style=\"color:red\">red</span>",
        "Line one<br />line two<br>line three",
        "Raw <nowiki>[[not a link]] ''plain''</nowiki> text.",
        "An apostrophe's fate: the dogs' ''bowl'', l'''eau'''.",
        "First paragraph\nstill first.\n\nSecond paragraph.\n----\nThird.",
        "A stray ]] and }} and | stay.",
      })
  void bothFindTheSameWords(String wikitext) throws Exception {
    assertThat(ours(wikitext)).isEqualTo(theirs(wikitext));
  }

  @Test
  void bothFindTheSameWordsInParagraphsOfAWholeArticle() throws Exception {
    String article = Files.readString(Path.of("question-banks/hamhung/document.wikitext"));
    List<String> paragraphs =
        Arrays.stream(article.split("\n\n+"))
            .filter(paragraph -> !paragraph.contains("{{") && !paragraph.contains("{|"))
            .filter(paragraph -> !paragraph.contains("[[Category:"))
            .toList();
    assertThat(paragraphs).hasSizeGreaterThan(10);
    for (String paragraph : paragraphs) {
      assertThat(ours(paragraph)).isEqualTo(theirs(paragraph));
    }
  }

  private static List<String> ours(String wikitext) throws Exception {
    return words(
        Documents.read("a.wikitext", wikitext.getBytes(StandardCharsets.UTF_8)).readable().text());
  }

  private static List<String> theirs(String wikitext) throws Exception {
    PageId page = new PageId(PageTitle.make(CONFIG, "Norvik"), -1);
    StringBuilder text = new StringBuilder();
    tell(ENGINE.postprocess(page, wikitext, null).getPage(), text);
    return words(text.toString());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s\u00A0|]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static void tell(WtNode node, StringBuilder text) {
    switch (node) {
      case WtText words -> text.append(words.getContent());
      case EngNowiki raw -> text.append(raw.getContent());
      case WtXmlCharRef character -> text.appendCodePoint(character.getCodePoint());
      case WtXmlEntityRef entity -> text.append(entity.getResolved());
      case WtInternalLink link -> {
        text.append(link.getPrefix());
        if (link.hasTitle()) {
          children(link.getTitle(), text);
        } else {
          text.append(link.getTarget().getAsString().replaceFirst("^:", ""));
        }
        text.append(link.getPostfix());
      }
      case WtExternalLink link -> {
        if (link.hasTitle()) {
          children(link.getTitle(), text);
        }
      }
      case WtXmlElement element -> {
        text.append(element.getName().equals("br") ? "\n" : "");
        children(element.getBody(), text);
      }
      case WtXmlEmptyTag tag -> text.append('\n');
      case WtImageLink i -> {}
      case WtTagExtension tag -> {
        if (tag.getName().equals("nowiki")) {
          text.append(tag.getBody().getContent());
        }
      }
      case WtTemplate t -> {}
      case WtXmlAttributes a -> {}
      case WtXmlComment c -> {}
      case WtHorizontalRule h -> text.append('\n');
      default -> {
        boolean block =
            !node.getNodeName().matches("WtBold|WtItalics|WtBody|WtNodeList.*|WtLinkTitle.*");
        text.append(block ? "\n" : "");
        children(node, text);
        text.append(block ? "\n" : "");
      }
    }
  }

  private static void children(WtNode node, StringBuilder text) {
    for (WtNode child : node) {
      tell(child, text);
    }
  }
}
