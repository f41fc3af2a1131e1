package io.quarry.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A message for the next page: "Saved." It survives the 303 in a short-lived cookie and is always
 * shown as text.
 */
@RequestScoped
@Named("flash")
public class Flash {

  private static final String COOKIE = "quarry-flash";
  private static final int SECONDS = 60;

  /** A cookie holds 4096 bytes; a message that is longer belongs on a page. */
  private static final int LONGEST = 1000;

  private final RoutingContext context;
  private final List<Message> messages = new ArrayList<>();

  Flash(RoutingContext context) {
    this.context = context;
  }

  public void success(String text) {
    add(Kind.SUCCESS, text);
  }

  public void info(String text) {
    add(Kind.INFO, text);
  }

  public void warning(String text) {
    add(Kind.WARNING, text);
  }

  /** What to show on this page. Showing it takes it away. */
  public List<Message> getMessages() {
    List<Message> all = new ArrayList<>(messages);
    Cookie cookie = context.request().getCookie(COOKIE);
    if (cookie != null) {
      Message left = Message.decode(cookie.getValue());
      if (left != null && all.isEmpty()) {
        all.add(left);
      }
    }
    if (!all.isEmpty()) {
      context.response().addCookie(cookie("").setMaxAge(0));
    }
    return all;
  }

  private void add(Kind kind, String text) {
    Message message =
        new Message(kind, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    messages.add(message);
    context.response().addCookie(cookie(message.encode()).setMaxAge(SECONDS));
  }

  private Cookie cookie(String value) {
    return Cookie.cookie(COOKIE, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(context.request().isSSL());
  }

  /** How a message is meant. */
  public enum Kind {
    SUCCESS,
    INFO,
    WARNING;

    /** The class of the design system. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A message and how it is meant. */
  public record Message(Kind kind, String text) {

    String encode() {
      return kind.ordinal()
          + Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The message of a cookie; null if somebody tampered with it. */
    static Message decode(String cookie) {
      try {
        Kind kind = Kind.values()[Character.digit(cookie.charAt(0), 10)];
        byte[] text = Base64.getUrlDecoder().decode(cookie.substring(1));
        return new Message(kind, new String(text, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        return null;
      }
    }
  }
}
