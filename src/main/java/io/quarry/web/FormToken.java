package io.quarry.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * The token that shows that a form came from one of our own pages. In templates: {@code {#csrf /}}.
 *
 * <p>The browser holds a random key in a cookie that scripts and other sites cannot read; a token
 * is made with that key, see {@link SignedToken}. The server keeps nothing, so tokens survive its
 * restart, and a form stays good for as long as the browser keeps the cookie.
 */
@RequestScoped
@Named("formToken")
public class FormToken {

  private static final String COOKIE = "quarry-form";
  private static final int KEY_BYTES = 32;
  private static final int KEY_CHARACTERS = 43;

  /** As long as browsers keep any cookie: a form left open over the holidays still works. */
  private static final Duration LIFETIME = Duration.ofDays(400);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final RoutingContext context;
  private String key;
  private String value;

  FormToken(RoutingContext context) {
    this.context = context;
  }

  /** The token for the forms of this page; each page has another, so compression tells nothing. */
  public String getValue() {
    if (value == null) {
      if (key == null) {
        key = keyOfCookie();
      }
      if (key == null) {
        renew();
      }
      value = SignedToken.create(key, RANDOM);
    }
    return value;
  }

  /**
   * What this browser alone knows, the same until somebody logs in or out: tells two presses of one
   * button from two strangers. For requests whose token was accepted; never to be shown.
   */
  public String browser() {
    String cookie = keyOfCookie();
    if (cookie == null) {
      throw new IllegalStateException("A browser without a form's key can send no form");
    }
    return cookie;
  }

  /** Whether a token was made with the key of this browser. */
  boolean accepts(String token) {
    String cookie = keyOfCookie();
    return cookie != null && SignedToken.isSignedWith(cookie, token);
  }

  /**
   * Gives the browser a new key. To be called when somebody logs in or out: tokens handed out
   * before then become stale.
   */
  public void renew() {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    value = null;
    context
        .response()
        .addCookie(
            Cookie.cookie(COOKIE, key)
                .setPath("/")
                .setMaxAge(LIFETIME.toSeconds())
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(context.request().isSSL()));
  }

  private String keyOfCookie() {
    Cookie cookie = context.request().getCookie(COOKIE);
    return cookie != null && cookie.getValue().length() == KEY_CHARACTERS
        ? cookie.getValue()
        : null;
  }
}
