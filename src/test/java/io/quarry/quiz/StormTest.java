package io.quarry.quiz;

import static io.quarry.quiz.Play.BANK;
import static io.quarry.quiz.Play.count;
import static io.quarry.quiz.Play.send;
import static io.quarry.quiz.Play.together;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.bank.SampleBank;
import io.quarry.testing.CleanDatabase;
import io.quarry.testing.Client;
import io.quarry.testing.Someone;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One learner in many windows at once: starting, answering, sending again and finishing. */
@QuarkusTest
@CleanDatabase
class StormTest {

  private static final int WINDOWS = 6;
  private static final int STEPS = 40;

  @Inject SampleBank sample;
  @Inject Someone someone;
  @Inject Graded graded;

  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

  /** Queries that find what was acknowledged. */
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  @Test
  void everyAcknowledgedAnswerIsThereOnceAndEverythingFollowsFromThem() throws Exception {
    sample.publish();
    graded.forget();
    Someone.Account account = someone.learner();
    List<Callable<Void>> windows = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      Client client = someone.loggedIn(account);
      Random random = new Random(i);
      windows.add(
          () -> {
            for (int step = 0; step < STEPS; step++) {
              step(client, random);
            }
            return null;
          });
    }
    together(windows);

    assertThat(statuses).allMatch(status -> status < 500);
    assertThat(statuses).contains(303);
    assertThat(count("select count(*) from answer")).isGreaterThan(WINDOWS);
    assertThat(acknowledged).isNotEmpty();
    for (String row : acknowledged) {
      assertThat(count("select (" + row.strip() + ")::int")).as(row).isEqualTo(1);
    }
    long counted = count("select count(*) from counted_answer");
    assertThat(graded.events()).hasSize((int) counted);
    assertThat(count("select sum(answers) from memory")).isEqualTo(counted);
    assertThat(count("select count(*) from attempt where finished_at is null"))
        .isLessThanOrEqualTo(1);
    assertThat(count("select count(distinct question_id) from counted_answer where points = 60"))
        .isEqualTo(count("select count(distinct question_id) from solved"));
  }

  private void step(Client client, Random random) {
    Document bank = client.page(BANK);
    String open = bank.select(".panel a.button").attr("href");
    if (open.isEmpty() || random.nextInt(12) == 0) {
      start(client, random, open);
    } else if (random.nextInt(14) == 0) {
      note(client.post(open + "/finish"));
    } else {
      answer(client, random, open + "/" + (1 + random.nextInt(8)));
    }
  }

  private void start(Client client, Random random, String open) {
    List<String> fields =
        new ArrayList<>(List.of("count", "8", "mode", random.nextBoolean() ? "TEST" : "PRACTICE"));
    if (!open.isEmpty()) {
      fields.addAll(List.of("instead", open.replaceFirst("^/quiz/", "")));
    }
    note(client.post(BANK, fields.toArray(String[]::new)));
  }

  private void answer(Client client, Random random, String place) {
    Response shown = client.get(place);
    note(shown);
    Document page = Jsoup.parse(shown.asString());
    if (page.select("#answer").isEmpty()) {
      return;
    }
    String[] given = {
      "text", random.nextBoolean() ? "412.5" : "Old Lady", "pick", String.valueOf(random.nextInt(2))
    };
    for (int times = random.nextInt(2); times >= 0; times--) {
      Response sent = send(client, page, given);
      note(sent);
      String to = String.valueOf(sent.header("Location"));
      if (sent.statusCode() == 303 && isReadable(page, given[1])) {
        acknowledged.add(row(place, page, given[1]));
      }
    }
  }

  /** Whether the form as sent is an answer to the question. */
  private static boolean isReadable(Document page, String text) {
    return !page.select("label.option").isEmpty()
        || !page.select("#text").isEmpty() && text.equals("412.5");
  }

  /** What finds the answer that was sent, or the same one sent from elsewhere. */
  private static String row(String place, Document page, String text) {
    String[] parts = place.split("/");
    String same =
        page.select("#text").isEmpty()
            ? "true"
            : "'%s' in (a.response ->> 'words', a.response ->> 'amount')".formatted(text);
    return """
        select count(*) > 0 from answer a join attempt t on t.id = a.attempt_id
        where t.public_id = '%s' and a.position = %s - 1
          and (a.idempotency_key = '%s' or %s)
        """
        .formatted(parts[2], parts[3], page.select("#answer [name=key]").val(), same);
  }

  private void note(Response response) {
    statuses.add(response.statusCode());
  }
}
