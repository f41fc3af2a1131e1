package io.quarry.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The languages of the interface, and which of them a request is answered in: the one chosen at the
 * foot of the page, else the first of the browser's that Quarry speaks, else English. Question
 * banks stay in their own.
 */
@ApplicationScoped
@Named("languages")
public class Languages {

  static final String COOKIE = "quarry-language";

  private static final String KNOWN = Languages.class.getName();

  private final List<Locale> all;
  private final Locale standard;
  private final CurrentVertxRequest request;

  Languages(
      @ConfigProperty(name = "quarkus.locales") List<Locale> all,
      @ConfigProperty(name = "quarkus.default-locale") Locale standard,
      CurrentVertxRequest request) {
    this.all = List.copyOf(all);
    this.standard = standard;
    this.request = request;
  }

  /** Has every template rendered in the language of its request. */
  void register(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(template -> template.setLocale(current()));
  }

  /** The language of the request under way; English outside of one. */
  public Locale current() {
    RoutingContext context =
        Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return context == null ? standard : of(context);
  }

  /** The language of a request. */
  Locale of(RoutingContext context) {
    Locale known = context.get(KNOWN);
    if (known == null) {
      known = chosen(context).or(() -> preferred(context)).orElse(standard);
      context.put(KNOWN, known);
    }
    return known;
  }

  /**
   * How dates and numbers are written: in the language of the request, and as in the reader's
   * country if the browser names one.
   */
  Locale formats() {
    Locale language = current();
    RoutingContext context =
        Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return context == null
        ? language
        : ranges(context).stream()
            .map(range -> Locale.forLanguageTag(range.getRange()))
            .filter(wanted -> wanted.getLanguage().equals(language.getLanguage()))
            .filter(wanted -> !wanted.getCountry().isEmpty())
            .findFirst()
            .orElse(language.equals(Locale.ENGLISH) ? Locale.UK : language);
  }

  /** A language that Quarry speaks; empty for any other. */
  Optional<Locale> named(String tag) {
    return all.stream().filter(language -> language.toLanguageTag().equals(tag)).findFirst();
  }

  /** All of them, under the names that they have for themselves. */
  public List<Choice> getChoices() {
    Locale current = current();
    return all.stream()
        .map(
            language ->
                new Choice(
                    language.toLanguageTag(),
                    language.getDisplayName(language),
                    language.equals(current)))
        .toList();
  }

  /**
   * Messages that speak the language of whichever request they are asked in. They stand in the
   * place of the English ones, which Qute finds in this way too and asks as its resolver.
   *
   * @param bundle a message bundle
   */
  public <T> T speaking(Class<T> bundle) {
    Map<Locale, T> spoken =
        all.stream().collect(Collectors.toMap(Function.identity(), it -> in(bundle, it)));
    Object messages =
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle, Resolver.class},
            (proxy, method, arguments) -> {
              // Bundles are private to their features.
              method.setAccessible(true);
              boolean qute = method.getDeclaringClass() != bundle;
              try {
                return method.invoke(spoken.get(qute ? standard : current()), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
    return bundle.cast(messages);
  }

  /** Messages in one language. */
  <T> T in(Class<T> bundle, Locale language) {
    return MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
  }

  private Optional<Locale> chosen(RoutingContext context) {
    Cookie cookie = context.request().getCookie(COOKIE);
    return cookie == null ? Optional.empty() : named(cookie.getValue());
  }

  private Optional<Locale> preferred(RoutingContext context) {
    return Optional.ofNullable(Locale.lookup(ranges(context), all));
  }

  private static List<LanguageRange> ranges(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return header == null ? List.of() : LanguageRange.parse(header);
    } catch (IllegalArgumentException nonsense) {
      return List.of();
    }
  }

  /**
   * A language to choose.
   *
   * @param name in that language itself
   */
  public record Choice(String tag, String name, boolean current) {}
}
