package io.quarry.document;

import java.util.List;
import java.util.Optional;

/**
 * What templates inside running text stand for. One that is not known leaves a {@link Passage#LOST}
 * mark, so that nothing is asked of a sentence with a hole.
 */
final class WikitextTemplates {

  /** How {{korean}} and kin call the forms of a name. */
  private static final List<String> SCRIPTS =
      List.of("hangul", "hanja", "c", "t", "s", "p", "rr", "mr");

  private final WikitextRenderer renderer;
  private final WikitextScan scan;
  private final TemplateValues values;

  WikitextTemplates(WikitextRenderer renderer, WikitextScan scan) {
    this.renderer = renderer;
    this.scan = scan;
    this.values = new TemplateValues(renderer);
  }

  void render(TemplateCall call, Passage.Builder out, int depth) {
    String name = call.name();
    Optional<String> words = TemplateWords.of(name);
    if (words.isPresent()) {
      out.add(words.get(), call.start(), call.end());
    } else if (TemplateNames.silent(name)) {
      return;
    } else if (name.startsWith("formatnum:")) {
      formatted(call, out, depth);
    } else if (TemplateNames.LISTS.contains(name)) {
      list(call, out, depth);
    } else if (name.equals("plainlist") || name.equals("flatlist")) {
      lines(call, out, depth);
    } else {
      Optional<String> value = values.of(call);
      if (value.isPresent()) {
        out.add(value.get(), call.start(), call.end());
      } else {
        text(call, out, depth);
      }
    }
  }

  /** What stands for one of its own parameters. */
  private void text(TemplateCall call, Passage.Builder out, int depth) {
    String name = call.name();
    if (name.equals("ill") || name.equals("interlanguage link")) {
      link(call, out, depth);
    } else if (name.equals("korean") || name.equals("zh") || name.equals("chinese")) {
      scripts(call, out, depth);
    } else if (name.equals("langx") || name.equals("lang-zh")) {
      parameter(call, call.number(2), out, depth);
    } else if (name.startsWith("lang-")) {
      parameter(call, call.number(1), out, depth);
    } else if (TemplateNames.LAST.contains(name)) {
      List<TemplateCall.Parameter> positional = call.positional();
      parameter(
          call,
          positional.isEmpty() ? call.number(1) : positional.get(positional.size() - 1),
          out,
          depth);
    } else if (TemplateNames.FIRST.contains(name)) {
      parameter(call, call.number(1), out, depth);
    } else {
      out.add(Passage.LOST, call.start(), call.end());
    }
  }

  private void formatted(TemplateCall call, Passage.Builder out, int depth) {
    int colon = scan.text().indexOf(':', call.start());
    out.open(call.start());
    int since = out.length();
    renderer.render(colon + 1, call.end() - 2, out, depth);
    out.close(since, call.end());
  }

  private void list(TemplateCall call, Passage.Builder out, int depth) {
    for (TemplateCall.Parameter parameter : call.positional()) {
      out.add('\n', call.start(), call.start() + 1);
      renderer.render(parameter.from(), parameter.to(), out, depth);
    }
    out.add('\n', call.end() - 1, call.end());
  }

  /** A link to an article that only another language has. */
  private void link(TemplateCall call, Passage.Builder out, int depth) {
    TemplateCall.Parameter label = call.named("lt");
    TemplateCall.Parameter language = call.number(2);
    TemplateCall.Parameter foreign = call.number(3);
    String target =
        language == null || foreign == null
            ? ""
            : renderer.plain(language.from(), language.to())
                + ":"
                + renderer.plain(foreign.from(), foreign.to());
    int since = out.length();
    parameter(call, label != null ? label : call.number(1), out, depth);
    out.mark(Passage.Mark.LINK, since, target);
  }

  private void scripts(TemplateCall call, Passage.Builder out, int depth) {
    for (String key : SCRIPTS) {
      TemplateCall.Parameter value = call.named(key);
      if (value != null && value.to() > value.from()) {
        if (!key.equals("hangul") && out.length() > 0) {
          out.add("; ", value.barAt(), value.barAt() + 1);
        }
        renderer.render(value.from(), value.to(), out, depth);
      }
    }
    if (call.named("hangul") == null && call.number(1) != null) {
      parameter(call, call.number(1), out, depth);
    }
  }

  private void parameter(
      TemplateCall call, TemplateCall.Parameter value, Passage.Builder out, int depth) {
    if (value == null) {
      return;
    }
    out.open(call.start());
    int since = out.length();
    renderer.render(value.from(), value.to(), out, depth);
    out.close(since, call.end());
  }

  /** A list whose items are lines. */
  private void lines(TemplateCall call, Passage.Builder out, int depth) {
    for (TemplateCall.Parameter parameter : call.parameters()) {
      int i = parameter.from();
      while (i < parameter.to()) {
        int lineEnd = scan.lineEnd(i, parameter.to());
        int from = i;
        while (from < lineEnd && "*#:; ".indexOf(scan.text().charAt(from)) >= 0) {
          from++;
        }
        out.add('\n', i, i + 1);
        renderer.render(from, lineEnd, out, depth);
        i = lineEnd + 1;
      }
    }
    out.add('\n', call.end() - 1, call.end());
  }
}
