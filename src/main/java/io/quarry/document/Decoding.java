package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text made from bytes: by byte-order mark, else UTF-8 where the bytes are valid UTF-8, else what a
 * page says of itself, else windows-1252, which every other single-byte file in English is close
 * to. A page that says one thing and is valid UTF-8 was converted after it was written.
 *
 * @param text without byte-order mark
 * @param encoding the character set's name
 */
record Decoding(String text, String encoding) {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  static Decoding of(String name, byte[] bytes) throws UnusableDocumentException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(name, bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw binary(name);
      }
    }
    try {
      return new Decoding(decode(bytes, 0, StandardCharsets.UTF_8), "UTF-8");
    } catch (CharacterCodingException notUtf8) {
      Optional<Charset> declared = declared(name, bytes);
      if (declared.isPresent()) {
        return strict(name, bytes, 0, declared.get());
      }
      String text = new String(bytes, Charset.forName("windows-1252"));
      long odd =
          text.chars().filter(c -> c < 32 && !Character.isWhitespace(c) || c == 0xFFFD).count();
      if (odd * 200 > text.length()) {
        throw binary(name);
      }
      return new Decoding(text, "windows-1252");
    }
  }

  /**
   * The character set in the first 1,024 bytes of a page, where the HTML standard has it looked
   * for. ISO 8859-1 and ASCII mean windows-1252 there, and UTF-16 cannot be meant.
   */
  private static Optional<Charset> declared(String name, byte[] bytes) {
    if (!name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")) {
      return Optional.empty();
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    String label = found.group(1).toLowerCase(Locale.ROOT);
    if (label.matches(
        "utf-?(?:8|16.*|32.*)|(?:us-)?ascii|iso-8859-1|latin-?1|windows-1252|cp1252")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Decoding strict(String name, byte[] bytes, int skip, Charset charset)
      throws UnusableDocumentException {
    try {
      String text = decode(bytes, skip, charset);
      if (text.indexOf('\0') >= 0) {
        throw binary(name);
      }
      return new Decoding(text, charset.name());
    } catch (CharacterCodingException broken) {
      throw binary(name);
    }
  }

  private static String decode(byte[] bytes, int skip, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnusableDocumentException binary(String name) {
    return new UnusableDocumentException(
        Reason.BINARY,
        "\"" + name + "\" is not a text file; save it as text, HTML, Markdown or wikitext first.");
  }
}
