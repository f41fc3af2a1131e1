package io.quarry.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures how large the compressed parts of a PDF file become before anything is made of them: a
 * megabyte can stand for a gigabyte. Nothing is kept of what is measured.
 */
final class Inflation {

  /** The largest part that is taken, in bytes; the drawing orders of a page are 100 KB. */
  private static final long LARGEST_PART = 40L << 20;

  private static final long LARGEST_FILE = 160L << 20;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** Where a part says what it is, in bytes before it. */
  private static final int DICTIONARY = 600;

  private Inflation() {}

  static boolean excessive(byte[] file) {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    for (int at = find(file, 0); at >= 0; at = find(file, at)) {
      if (deflated(file, at) && !picture(file, at)) {
        long part = size(file, at, buffer);
        all += part;
        if (part > LARGEST_PART || all > LARGEST_FILE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Offset of the data behind the next "stream"; -1 where there is none. */
  private static int find(byte[] file, int from) {
    for (int i = from; i + STREAM.length + 2 < file.length; i++) {
      if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) {
        int at = i + STREAM.length;
        at += file[at] == '\r' ? 1 : 0;
        at += file[at] == '\n' ? 1 : 0;
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the header of RFC 1950 stands there. */
  private static boolean deflated(byte[] file, int at) {
    return at + 1 < file.length
        && (file[at] & 0x0F) == 8
        && ((file[at] & 0xFF) * 256 + (file[at + 1] & 0xFF)) % 31 == 0;
  }

  /** Pictures are never unpacked. */
  private static boolean picture(byte[] file, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
    String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return own.contains("/Image") && own.contains("/Width");
  }

  private static long size(byte[] file, int at, byte[] buffer) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, at, file.length - at);
      while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST_PART) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
      }
    } catch (DataFormatException torn) {
      // What is left of it is as much as the reader can have of it.
    }
    long size = inflater.getBytesWritten();
    inflater.end();
    return size;
  }
}
