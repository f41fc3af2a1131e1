package io.quarry.question;

/** A part of a bank. The slug is unique in it: lower-case ASCII letters, digits and hyphens. */
public record Topic(String slug, String title) {
  public Topic {
    Slug.require(slug, "slug");
    Text.requireTitle(title, "title");
  }
}
