package io.quarry.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class TeachPageTest {

  /** Words that only sentences have. */
  private static final String ENGLISH =
      "(?i)\\b(is|are|the|must|not|at|to|of|has|but|question|while|expected|add)\\b";

  @Inject Someone someone;
  @Inject SampleBank sample;
  @Inject EntityManager entities;
  @Inject Generations generations;

  private Someone.Account teacher;
  private Client browser;

  @BeforeEach
  void logIn() {
    teacher = someone.teacher();
    browser = someone.loggedIn(teacher);
  }

  @Test
  void onlyTeachersComeIn() {
    Client stranger = new Client();
    Client learner = someone.loggedIn(someone.learner());
    for (String path : new String[] {"/teach", "/teach/new", "/teach/bank-file"}) {
      stranger.get(path).then().statusCode(303).header("Location", containsString("/login"));
      learner.get(path).then().statusCode(403);
      browser.get(path).then().statusCode(200);
    }
    upload(learner, "river.txt", SampleBank.TEXT.getBytes(UTF_8)).then().statusCode(403);
    assertThat(banks()).isZero();
  }

  @Test
  void explainsItselfToWhoHasNoBank() {
    Document page = browser.page("/teach");
    assertThat(page.select("h1").text()).isEqualTo("Your banks");
    assertThat(page.select(".empty h2").text()).isEqualTo("You have no bank yet");
    assertThat(page.select(".empty a").eachAttr("href")).contains("/teach/new");
  }

  @Test
  void documentBecomesADraft() throws InterruptedException {
    Response sent = upload(browser, "river-ard.txt", SampleBank.TEXT.getBytes(UTF_8));
    sent.then().statusCode(303).header("Location", containsString("/teach/banks/"));
    String path = pathOf(sent);
    Document page = afterGeneration(path);
    assertThat(page.select("h1").text()).isEqualTo("The River Ard");
    assertThat(page.select(".hero .eyebrow").text()).isEqualTo("Draft");
    assertThat(browser.page("/teach").select("tbody th").text()).isEqualTo("The River Ard");
    assertThat(new Client().page("/").select(".card").text()).doesNotContain("The River Ard");
  }

  @Test
  void pastedTextWithATitleBecomesADraft() throws InterruptedException {
    Response sent =
        multipart(browser)
            .multiPart("title", "  My \u0000 river ")
            .multiPart("text", SampleBank.TEXT)
            .post("/teach/new");
    sent.then().statusCode(303);
    Document page = afterGeneration(pathOf(sent));
    assertThat(page.select("h1").text()).isEqualTo("My river");
    assertThat(page.select(".hero a[download]").eachText()).contains("my-river.txt");
  }

  @Test
  void unusableDocumentsComeBackWithASentence() {
    refused("empty.txt", new byte[0], "\"empty.txt\" is empty");
    refused("blank.txt", "  \n \n".getBytes(UTF_8), "is empty");
    refused("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "picture.png");
    refused("photo.txt", new byte[] {1, 0, 2, 0, 3}, "is not a text file");
    refused("moved.wikitext", "#REDIRECT [[Hamhŭng]]".getBytes(UTF_8), "only redirects to");
    refused("movie.mp4", "text".getBytes(UTF_8), "of a type that cannot be read");
    refused(
        "german.txt",
        ("Die Stadt liegt am Fluss und hat einen Hafen. Sie wurde im Jahr 1204 gegründet und ist"
                + " heute das wirtschaftliche Zentrum der Region. Viele Menschen arbeiten in den"
                + " Fabriken, die nach dem Krieg wieder aufgebaut worden sind.\n")
            .repeat(5)
            .getBytes(UTF_8),
        "not written in English");
    refused("river.yaml", "format: quarry-bank/1".getBytes(UTF_8), "looks like a bank file");
    assertThat(banks()).isZero();
  }

  @Test
  void largeDocumentComesBackWith413() {
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) 'a');
    upload(browser, "large.txt", large)
        .then()
        .statusCode(413)
        .body(containsString("is larger than the 10 MB"))
        .body(containsString("name=\"title\""));
    assertThat(banks()).isZero();
  }

  @Test
  void nothingChosenAndLongTitlesComeBackAsTyped() {
    multipart(browser)
        .multiPart("title", "A title")
        .post("/teach/new")
        .then()
        .statusCode(422)
        .body(containsString("Choose a document, or paste its text."))
        .body(containsString("value=\"A title\""));
    multipart(browser)
        .multiPart("title", "x".repeat(121))
        .multiPart("text", SampleBank.TEXT)
        .post("/teach/new")
        .then()
        .statusCode(422)
        .body(containsString("at most 120 characters"))
        .body(containsString("it the Old Lady"));
    assertThat(banks()).isZero();
  }

  @Test
  void formOfAnotherSiteIsRefused() {
    browser
        .request()
        .header("Sec-Fetch-Site", "cross-site")
        .multiPart("document", "river.txt", SampleBank.TEXT.getBytes(UTF_8))
        .post("/teach/new")
        .then()
        .statusCode(403);
    assertThat(banks()).isZero();
  }

  @Test
  void waitingBankShowsItsProgressAndRefreshesItself() {
    long bank = awaited();
    Document page = browser.page("/teach/banks/" + bank);
    assertThat(page.select("#stage").text()).isEqualTo("Waiting for other documents");
    assertThat(page.select("#bank").attr("hx-get")).endsWith("/" + bank + "?seen=WAITING");
    assertThat(page.select("noscript").html()).contains("http-equiv=\"refresh\"");
    browser.get("/teach/banks/" + bank + "?seen=WAITING").then().statusCode(204);
    browser.get("/teach/banks/" + bank + "?seen=READING").then().statusCode(200);
    browser.get("/teach/banks/" + bank + "/bank.yaml").then().statusCode(404);
    browser.post("/teach/banks/" + bank + "/publish").then().statusCode(404);
  }

  @Test
  void interruptedGenerationIsTakenUpAtTheNextStart() throws InterruptedException {
    long bank = awaited();
    generations.resume(null);
    Document page = afterGeneration("/teach/banks/" + bank);
    assertThat(page.select("h1").text()).isEqualTo("Interrupted");
  }

  @Test
  void banksOfOneTitleAreToldApart() throws InterruptedException {
    String first = pathOf(upload(browser, "river-ard.txt", SampleBank.TEXT.getBytes(UTF_8)));
    afterGeneration(first);
    assertThat(browser.page("/teach").select("tbody th").text()).isEqualTo("The River Ard");
    assertThat(browser.post(first + "/publish").statusCode()).isEqualTo(303);
    String second = pathOf(upload(browser, "river-ard.txt", SampleBank.TEXT.getBytes(UTF_8)));
    afterGeneration(second);
    assertThat(browser.page("/teach").select("tbody th").eachText())
        .containsExactlyInAnyOrder("The River Ard the-river-ard", "The River Ard the-river-ard-2");
    browser.post(second + "/publish");
    assertThat(new Client().page("/").select(".card-meta").eachText())
        .anyMatch(meta -> meta.endsWith(" · the-river-ard"))
        .anyMatch(meta -> meta.endsWith(" · the-river-ard-2"));
  }

  @Test
  void foreignBanksAreNotThere() throws InterruptedException {
    String path = pathOf(upload(browser, "river-ard.txt", SampleBank.TEXT.getBytes(UTF_8)));
    afterGeneration(path);
    Client other = someone.loggedIn(someone.teacher());
    for (String page : new String[] {"", "/rename", "/delete", "/bank.yaml", "/documents/0"}) {
      other.get(path + page).then().statusCode(404);
      new Client().get(path + page).then().statusCode(303);
    }
    for (String action : new String[] {"/publish", "/withdraw", "/delete"}) {
      other.post(path + action).then().statusCode(404);
    }
    other.post(path + "/rename", "title", "Mine").then().statusCode(404);
    assertThat(other.page("/teach").select("tbody")).isEmpty();
    Client administrator = someone.loggedIn(someone.administrator());
    administrator.get(path).then().statusCode(200);
    assertThat(administrator.page("/teach").select("tbody tr").text())
        .contains("The River Ard", "Pseudo " + teacher.username());
  }

  @Test
  void bankFileWithItsDocumentBecomesADraft() {
    Response sent = bankFile(browser, SampleBank.yaml(), SampleBank.TEXT);
    sent.then().statusCode(303);
    Document page = browser.page(pathOf(sent));
    assertThat(page.select(".review-item")).hasSize(8);
  }

  @Test
  void documentOfABankThatComesWithQuarryNeedNotBeSent() {
    sample.publish();
    Response sent = bankFile(browser, SampleBank.yaml(), null);
    sent.then().statusCode(303);
    assertThat(browser.page(pathOf(sent)).select(".muted a[download]").text())
        .isEqualTo("river-ard.txt");
  }

  @Test
  void documentOfAnotherTeacherStaysTheirs() {
    bankFile(browser, SampleBank.yaml(), SampleBank.TEXT).then().statusCode(303);
    bankFile(someone.loggedIn(someone.teacher()), SampleBank.yaml(), null)
        .then()
        .statusCode(422)
        .body(containsString("Add the document &quot;river-ard.txt&quot; (SHA-256 "));
  }

  @Test
  void brokenBankFilesSayWhereAndWhy() {
    String yaml = SampleBank.yaml();
    refusedBankFile("just words", SampleBank.TEXT, "this is not a bank file");
    refusedBankFile("format: [", SampleBank.TEXT, "neither YAML nor JSON");
    refusedBankFile("\u0000\u0001", SampleBank.TEXT, "bank.yaml");
    refusedBankFile(
        yaml.replaceFirst("kind: single-choice", "kind: guess"), SampleBank.TEXT, "questions[0]");
    refusedBankFile(yaml, SampleBank.TEXT + " ", "Add the file as it was then, to the byte");
    refusedBankFile(
        yaml.replaceFirst("quote: The Ard flows", "quote: The Ard glows"),
        SampleBank.TEXT,
        "does not stand in");
    refusedBankFile(
        yaml.replaceFirst("characters: \\d+", "characters: 9999"),
        SampleBank.TEXT,
        "documents[0].characters");
    multipart(browser)
        .post("/teach/bank-file")
        .then()
        .statusCode(422)
        .body(containsString("Choose the bank file."));
    assertThat(banks()).isZero();
  }

  @Test
  void brokenBankFilesAreToldInTheLanguageOfThePage() {
    browser.post("/language", "language", "ko").then().statusCode(303);
    String yaml = SampleBank.yaml();
    String text = SampleBank.TEXT;
    for (String broken :
        new String[] {
          "just words",
          "format: [",
          yaml.replaceFirst("kind: single-choice", "kind: guess"),
          yaml.replaceFirst("correct: true", "correct: false"),
          yaml.replaceFirst("topic: course", "topic: cause"),
          yaml.replaceFirst("difficulty: 2", "difficulty: many"),
          yaml.replaceFirst("quote: The Ard flows", "quote: The Ard glows"),
          yaml.replaceFirst("characters: \\d+", "characters: 9999"),
        }) {
      assertThat(broken).isNotEqualTo(yaml);
      // What is left of Latin letters are names out of the file, of the file, and of standards.
      assertThat(sentence(broken, text)).isNotEmpty().doesNotContainPattern(ENGLISH);
    }
    assertThat(sentence(yaml, text + " ")).doesNotContainPattern(ENGLISH);
    assertThat(sentence(yaml, null)).doesNotContainPattern(ENGLISH);
    assertThat(sentence(yaml.replaceFirst("correct: true", "correct: false"), text))
        .isEqualTo("“bank.yaml” 파일을 받을 수 없어요. questions[0]: 하나 고르기 문제에는 정답이 꼭 하나 있어야 해요.");
  }

  private String sentence(String yaml, String text) {
    return Jsoup.parse(bankFile(browser, yaml, text).body().asString()).select("p.error").text();
  }

  private void refused(String name, byte[] content, String sentence) {
    Response response = upload(browser, name, content);
    assertThat(response.statusCode()).as(name).isEqualTo(422);
    Document page = Jsoup.parse(response.body().asString());
    assertThat(page.select("#document-error").text()).as(name).contains(sentence);
  }

  private void refusedBankFile(String yaml, String text, String sentence) {
    Response response = bankFile(browser, yaml, text);
    assertThat(response.statusCode()).as(sentence).isEqualTo(422);
    Document page = Jsoup.parse(response.body().asString());
    assertThat(page.select(".error").text()).contains(sentence);
  }

  private static Response upload(Client client, String name, byte[] content) {
    return multipart(client)
        .multiPart("document", name, content)
        .multiPart("title", "")
        .multiPart("text", "")
        .post("/teach/new");
  }

  private static Response bankFile(Client client, String yaml, String text) {
    RequestSpecification request =
        multipart(client).multiPart("bank", "bank.yaml", yaml.getBytes(UTF_8));
    return (text == null
            ? request
            : request.multiPart("documents", "river-ard.txt", text.getBytes(UTF_8)))
        .post("/teach/bank-file");
  }

  private static RequestSpecification multipart(Client client) {
    String token = client.token();
    return client.request().multiPart("form-token", token);
  }

  private static String pathOf(Response response) {
    return URI.create(response.header("Location")).getPath();
  }

  private Document afterGeneration(String path) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      Document page = browser.page(path);
      if (page.select("#stage").isEmpty()) {
        return page;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The bank is still being made");
  }

  private long awaited() {
    return QuarkusTransaction.requiringNew().call(() -> sample.await("Interrupted", teacher.id()));
  }

  private long banks() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createQuery("select count(b) from BankEntity b", Long.class)
                    .getSingleResult());
  }
}
