package io.quarry.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/** The cookie that carries a session's token; scripts never see it. */
@RequestScoped
class SessionCookie {

  private static final String NAME = "quarry-session";

  /** Browsers keep no cookie longer; the end of a session is decided in the database. */
  private static final Duration LONGEST = Duration.ofDays(400);

  private final RoutingContext context;

  SessionCookie(RoutingContext context) {
    this.context = context;
  }

  static Optional<SessionToken> read(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(NAME))
        .map(Cookie::getValue)
        .flatMap(SessionToken::parse);
  }

  Optional<SessionToken> read() {
    return read(context);
  }

  /**
   * @param lasting whether it survives the end of the browser
   */
  void write(SessionToken token, boolean lasting) {
    Cookie cookie = cookie(token.value());
    if (lasting) {
      cookie.setMaxAge(LONGEST.toSeconds());
    }
    context.response().addCookie(cookie);
  }

  void remove() {
    context.response().addCookie(cookie("").setMaxAge(0));
  }

  private Cookie cookie(String value) {
    return Cookie.cookie(NAME, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(context.request().isSSL());
  }
}
