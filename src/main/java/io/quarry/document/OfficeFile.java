package io.quarry.document;

import io.quarry.document.UnusableDocumentException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a file of a word processor or a spreadsheet (ECMA-376): XML in a ZIP archive, read
 * as a stream, because a part of a megabyte may stand for a gigabyte.
 */
final class OfficeFile implements AutoCloseable {

  /** The largest part that is taken, in bytes; the text of a thick book is 5 MB of mark-up. */
  private static final long LARGEST_PART = 64L << 20;

  /** Locked files and those of older programs are no archives but begin like this. */
  private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

  /** A part is larger than any document's. */
  static final class Overlong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Takes out what a file of one kind holds. */
  interface Reader {
    TakenText read(OfficeFile file)
        throws IOException, XMLStreamException, UnusableDocumentException;
  }

  private final ZipFile archive;

  private OfficeFile(ZipFile archive) {
    this.archive = archive;
  }

  /**
   * Opens a file and reads it.
   *
   * @param kind what the file should be, for people
   */
  static TakenText read(String name, String kind, byte[] content, Reader reader)
      throws UnusableDocumentException {
    if (compound(content)) {
      throw new UnusableDocumentException(
          Reason.ENCRYPTED,
          "\"%s\" is locked by a password, or was written by an old program; save it without a password as %s."
              .formatted(name, kind));
    }
    try (OfficeFile file =
        new OfficeFile(
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get())) {
      return reader.read(file);
    } catch (Overlong overlong) {
      throw new UnusableDocumentException(
          Reason.TOO_LARGE,
          "\"%s\" holds far more than a document for a class; choose a part of it."
              .formatted(name));
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      throw new UnusableDocumentException(
          Reason.DAMAGED,
          "\"%s\" is damaged, or is no %s file; save or download it once more."
              .formatted(name, kind));
    }
  }

  private static boolean compound(byte[] content) {
    for (int i = 0; i < COMPOUND.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != COMPOUND[i]) {
        return false;
      }
    }
    return true;
  }

  /** A part by its path. */
  Optional<XMLStreamReader> part(String path) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = archive.getEntry(path);
    if (entry == null) {
      return Optional.empty();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return Optional.of(
        factory.createXMLStreamReader(new Bounded(archive.getInputStream(entry)), "UTF-8"));
  }

  /** A part that no such file lacks. */
  XMLStreamReader needed(String path) throws IOException, XMLStreamException {
    return part(path).orElseThrow(() -> new IOException("no " + path));
  }

  /** An attribute by its name without prefix; empty where there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private static final class Bounded extends FilterInputStream {
    private long left = LARGEST_PART;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new Overlong();
      }
    }
  }
}
