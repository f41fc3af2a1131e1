package io.quarry.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form whose token is not good any more, and the page it was on. That page, rendered anew, brings
 * a fresh token; what had been entered is put into it.
 *
 * @param page its path; what its query said is either among the form's constants or a mere view
 */
record StaleForm(String page, FormAgain form) {

  /** Under which a request remembers that it was such a form. */
  static final String NAME = StaleForm.class.getName();

  /** To make addresses whole; only their path and query are looked at. */
  private static final String SOMEWHERE = "http://quarry";

  /** Where the form was, by what the browser tells; empty if it tells nothing of use. */
  static Optional<String> pageOf(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader("Referer"))
        .map(referer -> local(referer).replaceFirst("\\?.*", ""))
        .filter(path -> path.startsWith("/"));
  }

  /**
   * The page with the form filled in and a notice at its head.
   *
   * @param html the page as it is now
   * @return empty if the form is not there any more, say because the question has been answered
   */
  Optional<String> fill(String html, String heading, String explanation) {
    Document document = Jsoup.parse(html, SOMEWHERE + page);
    document.outputSettings().prettyPrint(false);
    return formOf(document)
        .map(
            element -> {
              new Entries(form.fields()).enter(element);
              element.prepend(
                  "<div class=\"flash warning\" role=\"alert\" tabindex=\"-1\" autofocus><p><strong></strong> <span></span></p></div>");
              element.selectFirst(".flash strong").text(heading + ".");
              element.selectFirst(".flash span").text(explanation);
              return document.outerHtml();
            });
  }

  /** The form that goes where the stale one went; of several, the one with the same constants. */
  private Optional<Element> formOf(Document document) {
    List<Element> forms =
        document.select("form[method=post]").stream()
            .filter(element -> local(address(element)).equals(form.address()))
            .toList();
    return forms.stream()
        .filter(this::hasSameConstants)
        .findFirst()
        .or(() -> forms.stream().findFirst());
  }

  private static String address(Element form) {
    return form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
  }

  private boolean hasSameConstants(Element element) {
    return element.select("input[type=hidden]").stream()
        .filter(hidden -> !hidden.attr("name").equals(FormTokenFilter.NAME))
        .allMatch(
            hidden ->
                form.fields().stream()
                    .anyMatch(
                        field ->
                            field.name().equals(hidden.attr("name"))
                                && field.value().equals(hidden.val())));
  }

  /** Path and query of an address; empty if it is none. */
  private static String local(String url) {
    try {
      URI uri = new URI(url);
      return uri.getRawQuery() == null
          ? String.valueOf(uri.getRawPath())
          : uri.getRawPath() + "?" + uri.getRawQuery();
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** What had been entered, taken out control by control in the order of the form. */
  private static final class Entries {

    private final Map<String, Deque<String>> values = new HashMap<>();

    Entries(List<FormAgain.Field> fields) {
      for (FormAgain.Field field : fields) {
        if (field.kind() == FormAgain.Kind.TEXT) {
          values.computeIfAbsent(field.name(), name -> new ArrayDeque<>()).add(field.value());
        }
      }
    }

    void enter(Element form) {
      for (Element control : form.select("input[name], select[name], textarea[name]")) {
        if (!control.attr("name").equals(FormTokenFilter.NAME)) {
          enterInto(control);
        }
      }
    }

    private void enterInto(Element control) {
      Deque<String> entered = values.getOrDefault(control.attr("name"), new ArrayDeque<>());
      switch (control.tagName() + control.attr("type")) {
        case "inputradio", "inputcheckbox" -> {
          control.removeAttr("checked");
          if (entered.contains(control.hasAttr("value") ? control.val() : "on")) {
            control.attr("checked", true);
          }
        }
        case "inputpassword", "inputfile", "inputsubmit" -> {}
        default -> {
          String value = entered.poll();
          if (value != null) {
            enterText(control, value);
          }
        }
      }
    }

    private static void enterText(Element control, String value) {
      switch (control.tagName()) {
        case "select" -> {
          for (Element option : control.select("option")) {
            option.removeAttr("selected");
            if ((option.hasAttr("value") ? option.val() : option.text()).equals(value)) {
              option.attr("selected", true);
            }
          }
        }
        case "textarea" -> control.text(value);
        default -> control.val(value);
      }
    }
  }
}
