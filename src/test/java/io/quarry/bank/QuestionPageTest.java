package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.question.Kind;
import io.quarry.question.Question;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class QuestionPageTest {

  @Inject Someone someone;
  @Inject SampleBank sample;
  @Inject QuestionRepository questions;

  private Client browser;
  private long bank;

  @BeforeEach
  void draft() {
    Someone.Account teacher = someone.teacher();
    browser = someone.loggedIn(teacher);
    bank = sample.draft(teacher.id(), SampleBank.questions());
  }

  @Test
  void savedAsItIsNothingChanges() {
    for (int i = 0; i < 8; i++) {
      Question before = now(i);
      send(i, form(i)).then().statusCode(303).header("Location", endsWith("#q-" + before.id()));
      assertThat(now(i)).isEqualTo(before);
      assertThat(version(i)).isEqualTo(1);
    }
  }

  @Test
  void editedWordsMakeANewVersionOfTheSameFact() {
    Question before = now(0);
    List<String> form = form(0);
    replace(form, "stem", before.stem(), "Which lake  does the\nArd reach?");
    replace(form, "texts", "Lake Sorrel", "Lake Hŭng");
    replace(form, "difficulty", "2", "4");
    replace(form, "topic", "course", "towns");
    send(0, form).then().statusCode(303);
    Question after = now(0);
    assertThat(version(0)).isEqualTo(2);
    assertThat(after.stem()).isEqualTo("Which lake does the Ard reach?");
    assertThat(after.difficulty()).isEqualTo(4);
    assertThat(after.topic()).isEqualTo("towns");
    assertThat(((Kind.SingleChoice) after.kind()).key()).isEqualTo("Lake Morrow");
    assertThat(after.kind().toString()).contains("Lake Hŭng").doesNotContain("Lake Sorrel");
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.fact()).isEqualTo(before.fact());
    assertThat(after.evidence()).isEqualTo(before.evidence());
    Element item = browser.page(list()).getElementById("q-" + after.id());
    assertThat(item.select(".chip.accent").text()).isEqualTo("Edited");
  }

  @Test
  void whichOptionIsRightCanBeChanged() {
    List<String> form = form(0);
    replace(form, "marked", "0", "2");
    send(0, form).then().statusCode(303);
    assertThat(((Kind.SingleChoice) now(0).kind()).key()).isEqualTo("Lake Sorrel");
  }

  @Test
  void everyKindOfKeyCanBeChanged() {
    edit(1, "texts", "Garrow", "Garrow Bridge");
    assertThat(now(1).kind().toString()).contains("Garrow Bridge");
    edit(2, "text", "true", "false");
    assertThat(now(2).kind()).isEqualTo(new Kind.TrueFalse(false));
    edit(3, "text", "412.5", "\u22121,412.50");
    assertThat(((Kind.Numeric) now(3).kind()).value()).isEqualTo("-1412.50");
    edit(4, "text", "the Old Lady\nOld Lady", " the Old Lady \r\n\r\nher");
    assertThat(now(4).kind()).isEqualTo(new Kind.ShortAnswer(List.of("the Old Lady", "her")));
    edit(5, "text", "plain", "flat");
    assertThat(now(5).kind()).isEqualTo(new Kind.Cloze(List.of("flat")));
    edit(6, "texts", "Kesh", "Kesh Town");
    assertThat(now(6).kind()).isEqualTo(new Kind.Ordering(List.of("Ebrin", "Tolva", "Kesh Town")));
    edit(7, "partners", "1204", "1205");
    assertThat(((Kind.Matching) now(7).kind()).pairs().getFirst())
        .isEqualTo(new Kind.Pair("Ebrin", "1205"));
  }

  @Test
  void whatIsNoQuestionComesBackAsTypedWithItsErrors() {
    refused(0, "stem", now(0).stem(), " ", "#stem-error", "This must not be empty.");
    refused(2, "stem", now(2).stem(), "A ____ gap.", "#stem-error", "cloze");
    refused(0, "texts", "Lake Ebrin", "lake morrow", "#option-error", "twice");
    refused(0, "texts", "Lake Morrow", "", "#option-error", "marked as right is empty");
    refused(0, "marked", "0", "9", "#option-error", "exactly one right option");
    refused(0, "explanation", now(0).explanation(), "", "#explanation-error", "not be empty");
    refused(0, "difficulty", "2", "6", "#difficulty-error", "from 1 to 5");
    refused(2, "text", "true", "maybe", "#truth-error", "true or false");
    refused(3, "text", "412.5", "1e9999999", "#text-error", "Write a number");
    refused(3, "tolerance", "0.05", "-1", "#text-error", "tolerance of at least 0");
    refused(4, "text", "the Old Lady\nOld Lady", "\n \n", "#accepted-error", "empty");
    refused(5, "stem", now(5).stem(), "No gap", "#stem-error", "must");
    refused(6, "texts", "Kesh", "", "#item-error", "3 to 6 items");
    refused(7, "partners", "1204", "", "#pair-error", "no partner");
  }

  @Test
  void nothingIsOverwrittenThatSomebodySavedMeanwhile() {
    List<String> mine = form(0);
    edit(0, "stem", now(0).stem(), "Theirs?");
    replace(mine, "stem", "Into which lake does the Ard flow?", "Mine?");
    Response conflict = send(0, mine);
    conflict.then().statusCode(409).body(containsString("Nothing was overwritten."));
    assertThat(now(0).stem()).isEqualTo("Theirs?");
    Document page = Jsoup.parse(conflict.body().asString());
    assertThat(page.select("[aria-labelledby=now] .stem").text()).isEqualTo("Theirs?");
    assertThat(page.select("textarea[name=stem]").text()).isEqualTo("Mine?");
    send(0, fields(page)).then().statusCode(303);
    assertThat(now(0).stem()).isEqualTo("Mine?");
    assertThat(version(0)).isEqualTo(3);
  }

  @Test
  void showsTheProofInTheDocument() {
    Document page = browser.page(address(0) + "/source?back=%3Fpage%3D2");
    assertThat(page.select("mark#proof").text()).isEqualTo("The Ard flows into Lake Morrow");
    assertThat(page.select(".source").text()).contains("The people of Tolva call it the Old Lady");
    assertThat(page.select(".source a, main .actions a.button").eachAttr("href"))
        .contains(list() + "?page=2#q-" + now(0).id());
  }

  @Test
  void foreignQuestionsAndTopicsAreNotThere() {
    Client other = someone.loggedIn(someone.teacher());
    Client learner = someone.loggedIn(someone.learner());
    for (String action : new String[] {"", "/reject", "/restore"}) {
      other.post(address(0) + action, "version", "1").then().statusCode(404);
      learner.post(address(0) + action, "version", "1").then().statusCode(403);
    }
    other.get(address(0)).then().statusCode(404);
    other.get(address(0) + "/source").then().statusCode(404);
    learner.get(address(0) + "/source").then().statusCode(403);
    learner.get(address(0)).then().statusCode(403);
    browser.get(list() + "/questions/ffffffffffff").then().statusCode(404);
    List<String> form = form(0);
    replace(form, "topic", "course", "elsewhere");
    send(0, form).then().statusCode(404);
    assertThat(version(0)).isEqualTo(1);
  }

  private void edit(int index, String field, String from, String to) {
    List<String> form = form(index);
    replace(form, field, from, to);
    send(index, form).then().statusCode(303);
  }

  private void refused(
      int index, String field, String from, String to, String error, String sentence) {
    Question before = now(index);
    List<String> form = form(index);
    replace(form, field, from, to);
    Response response = send(index, form);
    assertThat(response.statusCode()).as(to).isEqualTo(422);
    Document page = Jsoup.parse(response.body().asString());
    assertThat(page.select(error).text()).contains(sentence);
    if (!field.equals("difficulty") && !field.equals("marked") && !to.equals("maybe")) {
      assertThat(fields(page)).containsSubsequence(field, to);
    }
    assertThat(now(index)).isEqualTo(before);
  }

  private List<String> form(int index) {
    return fields(browser.page(address(index)));
  }

  /** Names and values as a browser would send them. */
  private static List<String> fields(Document page) {
    List<String> fields = new ArrayList<>();
    for (Element field : page.select("main form [name]:not([name=form-token])")) {
      boolean choice = field.attr("type").matches("radio|checkbox");
      if (!choice || field.hasAttr("checked")) {
        fields.add(field.attr("name"));
        fields.add(
            switch (field.tagName()) {
              case "textarea" -> field.wholeText();
              case "select" -> field.select("option[selected]").attr("value");
              default -> field.val();
            });
      }
    }
    return fields;
  }

  private static void replace(List<String> form, String field, String from, String to) {
    for (int i = 0; i < form.size(); i += 2) {
      if (form.get(i).equals(field) && form.get(i + 1).equals(from)) {
        form.set(i + 1, to);
        return;
      }
    }
    throw new AssertionError(field + " is not \"" + from + "\" in " + form);
  }

  private Response send(int index, List<String> form) {
    return browser.post(address(index), form.toArray(String[]::new));
  }

  private String list() {
    return "/teach/banks/" + bank;
  }

  private String address(int index) {
    return list() + "/questions/" + SampleBank.questions().get(index).id();
  }

  private Question now(int index) {
    return QuarkusTransaction.requiringNew().call(() -> reviewed(index).version().content());
  }

  private int version(int index) {
    return QuarkusTransaction.requiringNew().call(() -> reviewed(index).question().version());
  }

  private QuestionRepository.Reviewed reviewed(int index) {
    return questions.reviewed(bank, SampleBank.questions().get(index).id()).orElseThrow();
  }
}
