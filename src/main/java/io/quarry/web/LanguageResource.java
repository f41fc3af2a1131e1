package io.quarry.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** The choice of a language at the foot of every page. */
@Path("/language")
@PermitAll
class LanguageResource {

  /** As long as browsers keep any cookie. */
  private static final Duration LIFETIME = Duration.ofDays(400);

  private final Languages languages;

  LanguageResource(Languages languages) {
    this.languages = languages;
  }

  /** Remembers the choice in this browser and leads back to the page where it was made. */
  @POST
  public Response choose(
      @RestForm("language") @DefaultValue("") String tag, RoutingContext context) {
    Locale language = languages.named(tag).orElseThrow(BadRequestException::new);
    context
        .response()
        .addCookie(
            Cookie.cookie(Languages.COOKIE, language.toLanguageTag())
                .setPath("/")
                .setMaxAge(LIFETIME.toSeconds())
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(context.request().isSSL()));
    return Responses.seeOther(LocalPath.ofUrl(context.request().getHeader("Referer")));
  }
}
