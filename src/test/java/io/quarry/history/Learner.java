package io.quarry.history;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A learner with an unruly browser: presses twice, has two tabs, sends old requests again and
 * answers out of order. Whatever the line or the server does, it tries until it is told.
 */
final class Learner {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int QUESTIONS = 4;
  private static final Pattern QUIZ = Pattern.compile("/quiz/[0-9a-f-]{36}");

  /**
   * A form as it was sent.
   *
   * @param position path of the question
   * @param key makes it one answer however often it comes
   * @param given what was answered, without what the form itself put in
   */
  record Sent(URI address, String body, String position, String key, String given) {}

  /**
   * What the learner knows at the end.
   *
   * @param acknowledged answers that Quarry said it has
   * @param sent all answers that were ever sent, by key
   * @param finished paths of the quizzes that Quarry said are finished
   */
  record History(List<Sent> acknowledged, Map<String, Sent> sent, Set<String> finished) {}

  private final String base;
  private final String bank;
  private final Random random;
  private final long end;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(PATIENCE)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final List<Sent> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Sent> sent = new ConcurrentHashMap<>();
  private final Set<String> finished = new HashSet<>();

  Learner(String base, String bank, long seed, long end) {
    this.base = base;
    this.bank = bank;
    this.random = new Random(seed);
    this.end = end;
  }

  /** Takes quizzes until the time is up, and finishes the last one. */
  History live() throws InterruptedException {
    while (System.nanoTime() < end) {
      quiz();
    }
    return new History(acknowledged, sent, finished);
  }

  private void quiz() throws InterruptedException {
    Element form = get("/banks/" + bank).selectFirst("form[action=/banks/" + bank + "]");
    String body =
        body(form)
            .replaceAll("(^|&)count=\\d*", "$1count=" + QUESTIONS)
            .replaceAll("(^|&)minutes=\\d*", "$1minutes=");
    HttpResponse<String> started = post(URI.create(base + form.attr("action")), body);
    // Where a quiz is still open, the page leads to it instead.
    String where = started.statusCode() == 303 ? location(started) : String.valueOf(started.body());
    Matcher quiz = QUIZ.matcher(where);
    if (!quiz.find()) {
      throw new IllegalStateException("no quiz was started: " + where);
    }
    String attempt = quiz.group();
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4));
    if (random.nextInt(3) == 0) {
      Collections.shuffle(numbers, random);
    }
    for (int number : numbers) {
      for (int trial = 0; trial < 4 && !answer(attempt + "/" + number); trial++) {
        Thread.sleep(random.nextInt(30));
      }
    }
    finish(attempt);
  }

  /** Ends a quiz that does not end by its last answer, pressing twice now and then. */
  private void finish(String attempt) throws InterruptedException {
    Element form = get(attempt + "/finish").selectFirst("form[action=" + attempt + "/finish]");
    if (form != null) {
      URI address = URI.create(base + attempt + "/finish");
      for (int press = random.nextInt(2); press < 2; press++) {
        if (post(address, body(form)).statusCode() == 303) {
          finished.add(attempt);
        }
      }
    }
  }

  /** Whether the question needs no further answer. */
  private boolean answer(String position) throws InterruptedException {
    Optional<Sent> first = fill(position);
    if (first.isEmpty()) {
      return true;
    }
    return switch (random.nextInt(5)) {
      case 0 -> together(first.get(), first.get());
      case 1 -> together(first.get(), fill(position).orElse(first.get()));
      case 2 -> {
        boolean taken = send(first.get());
        if (!acknowledged.isEmpty()) {
          send(acknowledged.get(random.nextInt(acknowledged.size())));
        }
        yield taken;
      }
      default -> send(first.get());
    };
  }

  /** Two requests at the same time: a double press, or two tabs. */
  private boolean together(Sent one, Sent other) throws InterruptedException {
    CompletableFuture<Boolean> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return send(other);
              } catch (InterruptedException e) {
                throw new CompletionException(e);
              }
            });
    boolean first = send(one);
    return second.join() || first;
  }

  /** The question's form with some answer in it; nothing when it is answered already. */
  private Optional<Sent> fill(String position) throws InterruptedException {
    Element form = get(position).selectFirst("form[action=" + position + "]");
    if (form == null) {
      return Optional.empty();
    }
    String key =
        form.select("input[type=hidden]").stream()
            .map(Element::val)
            .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .findFirst()
            .orElseThrow();
    String given = given(form);
    return Optional.of(
        new Sent(URI.create(base + position), hidden(form) + "&" + given, position, key, given));
  }

  /** Sends an answer; an acknowledged one leads on. */
  private boolean send(Sent answer) throws InterruptedException {
    sent.put(answer.key(), answer);
    boolean taken = post(answer.address(), answer.body()).statusCode() == 303;
    if (taken) {
      acknowledged.add(answer);
    }
    return taken;
  }

  private String body(Element form) {
    return hidden(form) + "&" + given(form);
  }

  private static String hidden(Element form) {
    return form.select("input[type=hidden]").stream()
        .map(hidden -> pair(hidden.attr("name"), hidden.val()))
        .collect(Collectors.joining("&"));
  }

  private String given(Element form) {
    List<String> fields = new ArrayList<>();
    List<Element> radios = form.select("input[type=radio]");
    radios.stream()
        .collect(Collectors.groupingBy(radio -> radio.attr("name")))
        .forEach(
            (name, group) -> fields.add(pair(name, group.get(random.nextInt(group.size())).val())));
    List<Element> boxes = form.select("input[type=checkbox]");
    if (!boxes.isEmpty() && form.attr("action").startsWith("/quiz/")) {
      Element box = boxes.get(random.nextInt(boxes.size()));
      fields.add(pair(box.attr("name"), box.val()));
    }
    int turn = random.nextInt(8);
    for (Element select : form.select("select")) {
      List<Element> options =
          select.select("option").stream().filter(o -> !o.val().isEmpty()).toList();
      fields.add(
          pair(
              select.attr("name"),
              options.isEmpty() ? "" : options.get(turn++ % options.size()).val()));
    }
    for (Element input : form.select("input:not([type]), input[type=text], input[type=number]")) {
      boolean number = input.attr("inputmode").matches("decimal|numeric");
      fields.add(
          pair(input.attr("name"), number ? String.valueOf(random.nextInt(2000)) : "Hamhung"));
    }
    return String.join("&", fields);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Document get(String path) throws InterruptedException {
    HttpRequest request = request(URI.create(base + path)).GET().build();
    while (true) {
      HttpResponse<String> page = await(request);
      if (page.statusCode() / 100 == 3) {
        return get(location(page));
      }
      return Jsoup.parse(page.body());
    }
  }

  private HttpResponse<String> post(URI address, String body) throws InterruptedException {
    return await(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The same request until the server answers: the line is dead while it is being killed. */
  private HttpResponse<String> await(HttpRequest request) throws InterruptedException {
    long lost = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    while (true) {
      try {
        HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
        if (response.statusCode() < 500) {
          return response;
        }
      } catch (IOException dead) {
        // Once more.
      }
      if (System.nanoTime() > lost) {
        throw new IllegalStateException("no answer to " + request);
      }
      Thread.sleep(50 + random.nextInt(100));
    }
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Accept", "text/html,*/*;q=0.8")
        .header("Sec-Fetch-Site", "same-origin");
  }

  private static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }
}
