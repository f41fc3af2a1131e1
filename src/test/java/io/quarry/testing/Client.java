package io.quarry.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without scripts: keeps cookies, and sends forms with the token of the page it saw last.
 * It does not follow redirects, so that a test sees them.
 */
public final class Client {

  private static final String TOKEN = "form-token";
  private static final RestAssuredConfig CONFIG =
      RestAssuredConfig.config()
          .redirect(RedirectConfig.redirectConfig().followRedirects(false))
          .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

  private final Map<String, String> cookies = new HashMap<>();
  private String token = "";

  public Response get(String path) {
    return keep(request().urlEncodingEnabled(false).get(path));
  }

  /** The page at a path, parsed. */
  public Document page(String path) {
    return Jsoup.parse(get(path).body().asString());
  }

  /**
   * Sends a form. Without a page before it, the token comes from the login page, as if that had
   * been open in another tab.
   *
   * @param fields names and values, alternating
   */
  public Response post(String path, String... fields) {
    String sent = token();
    RequestSpecification request = request().formParam(TOKEN, sent);
    for (int i = 0; i < fields.length; i += 2) {
      request.formParam(fields[i], fields[i + 1]);
    }
    return keep(request.post(path));
  }

  /** What a browser sends along with every request. */
  public RequestSpecification request() {
    return given()
        .config(CONFIG)
        .accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(cookies);
  }

  /** A token for forms that a test sends itself. */
  public String token() {
    if (token.isEmpty()) {
      get("/login");
    }
    if (token.isEmpty()) {
      get("/account");
    }
    return token;
  }

  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  /** Loses a cookie, as browsers do. */
  public void forget(String cookie) {
    cookies.remove(cookie);
  }

  private Response keep(Response response) {
    response
        .detailedCookies()
        .asList()
        .forEach(
            cookie -> {
              if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
              } else {
                cookies.put(cookie.getName(), cookie.getValue());
              }
              if (cookie.getName().equals("quarry-form")) {
                token = "";
              }
            });
    if (String.valueOf(response.contentType()).startsWith("text/html")) {
      Element field =
          Jsoup.parse(response.body().asString()).selectFirst("input[name=" + TOKEN + "]");
      if (field != null) {
        token = field.val();
      }
    }
    return response;
  }
}
