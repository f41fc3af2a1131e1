package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text made from bytes: by byte-order mark, else UTF-8 where the bytes are valid UTF-8, else
 * windows-1252, which every other single-byte file in English is close to.
 *
 * @param text without byte-order mark
 * @param encoding the character set's name
 */
record Decoding(String text, String encoding) {

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
      String text = new String(bytes, Charset.forName("windows-1252"));
      long odd =
          text.chars().filter(c -> c < 32 && !Character.isWhitespace(c) || c == 0xFFFD).count();
      if (odd * 200 > text.length()) {
        throw binary(name);
      }
      return new Decoding(text, "windows-1252");
    }
  }

  private static Decoding strict(String name, byte[] bytes, int skip, Charset charset)
      throws UnusableDocumentException {
    try {
      return new Decoding(decode(bytes, skip, charset), charset.name());
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
