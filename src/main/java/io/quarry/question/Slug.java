package io.quarry.question;

import java.util.Locale;

/** Names for addresses: lower-case ASCII letters and digits, single hyphens between them. */
public final class Slug {

  /** Longest slug, in characters. */
  public static final int LONGEST = 60;

  private Slug() {}

  /** A slug made from a title; {@code fallback} where nothing of the title can be kept. */
  public static String of(String title, String fallback) {
    String slug =
        Folding.fold(title)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (slug.length() > LONGEST) {
      slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
    return slug.isEmpty() ? fallback : slug;
  }

  static String require(String slug, String name) {
    if (slug == null || slug.length() > LONGEST || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw Flaw.NO_SLUG.with(name, slug);
    }
    return slug;
  }
}
