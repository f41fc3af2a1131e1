package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads documents of every kind that is known. */
public final class Documents {

  /** In characters; 200 fit where titles are kept. */
  private static final int LONGEST_TITLE = 150;

  private static final List<String> TITLE_KEYS =
      List.of(
          "name",
          "common_name",
          "title",
          "conventional_long_name",
          "official_name",
          "show_name",
          "fullname",
          "full_name",
          "bridge_name",
          "building_name",
          "player name",
          "playername");

  private Documents() {}

  /** Endings of the names of the files that are read, without the dot. */
  public static List<String> endings() {
    return Arrays.stream(Format.values()).flatMap(format -> format.endings().stream()).toList();
  }

  /** The usual ending of each kind of file. */
  public static List<String> usualEndings() {
    return Arrays.stream(Format.values()).map(format -> format.endings().getFirst()).toList();
  }

  /**
   * Reads a document.
   *
   * @param fileName names the format by its extension; a path's base name is kept
   * @throws UnusableDocumentException when no questions can be made from it
   */
  public static Document read(String fileName, byte[] content) throws UnusableDocumentException {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    Taken taken = Format.of(name).take(name, content);
    Reading reading = taken.reading();
    if (taken.format() == Format.DELIMITED || taken.format() == Format.XLSX) {
      refuseHeadless(name, reading.sections());
    }
    refuseForeign(name, reading.sections());
    return new Document(
        name,
        shortened(title(name, taken.format(), reading)),
        taken.format().mediaType(),
        taken.encoding(),
        sha256(content),
        taken.text(),
        shortened(reading.sections()));
  }

  static List<Section> shortened(List<Section> sections) {
    return sections.stream().map(Documents::shortened).toList();
  }

  /** A torn file may make a whole paragraph its title, or a heading. */
  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE - 1).strip() + "\u2026";
  }

  private static Section shortened(Section section) {
    return section.title().length() <= LONGEST_TITLE
        ? section
        : new Section(
            section.level(),
            section.heading().map(heading -> heading.slice(0, LONGEST_TITLE)),
            section.parent(),
            section.blocks());
  }

  private static void refuseHeadless(String name, List<Section> sections)
      throws UnusableDocumentException {
    boolean headed =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .anyMatch(block -> block instanceof Block.Table table && !table.header().isEmpty());
    if (!headed) {
      throw new UnusableDocumentException(
          Reason.NO_HEADER,
          "\"%s\" is no table with a name above each column; write the names into its first line."
              .formatted(name));
    }
  }

  private static void refuseForeign(String name, List<Section> sections)
      throws UnusableDocumentException {
    List<Passage> prose = new ArrayList<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph && !section.apparatus()) {
          prose.add(paragraph.text());
        }
      }
    }
    if (Language.foreign(prose)) {
      throw new UnusableDocumentException(
          Reason.OTHER_LANGUAGE,
          "\""
              + name
              + "\" is not written in English; questions can only be made from English prose.");
    }
  }

  private static String title(String name, Format format, Reading reading) {
    if (format == Format.WIKITEXT) {
      Optional<String> boxed = boxTitle(reading.sections());
      if (boxed.isPresent()) {
        return boxed.get();
      }
      for (Block block : reading.sections().get(0).blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          for (Passage.Marked mark : paragraph.text().marks()) {
            if (mark.mark() == Passage.Mark.BOLD && mark.start() < 40) {
              return paragraph.text().text().substring(mark.start(), mark.end());
            }
          }
        }
      }
    }
    return reading.title().orElseGet(() -> fromName(name));
  }

  private static Optional<String> boxTitle(List<Section> sections) {
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.FieldBox box && !box.name().startsWith("weather")) {
          for (String key : TITLE_KEYS) {
            Optional<String> title =
                box.field(key)
                    .map(field -> field.value().lines().get(0))
                    .filter(line -> !line.incomplete() && line.text().length() <= 80)
                    .map(Passage::text);
            if (title.isPresent()) {
              return title;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "okinawa-prefecture.md" is about "Okinawa Prefecture". */
  private static String fromName(String name) {
    int point = name.lastIndexOf('.');
    String base = (point > 0 ? name.substring(0, point) : name).replaceAll("[-_\\s]+", " ").strip();
    StringBuilder title = new StringBuilder();
    for (String word : base.split(" ")) {
      if (!word.isEmpty()) {
        title.append(title.isEmpty() ? "" : " ");
        title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return title.isEmpty() ? "Document" : title.toString();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
