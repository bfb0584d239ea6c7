// SPDX-License-Identifier: Apache-2.0
package org.plumbline.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plumbline.foreign.ForeignFile.UnreadableException;

/** Tells a workbook that can be read from its relatives, before a library is let at it. */
public final class WorkbookKind {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  /** A part larger than this is looked at: a sheet of a large report has some 50 MB. */
  private static final long LARGE = 10L << 20;

  /** Sheets of a report unpack to some 20 times their size. */
  private static final long MOST_TIMES = 100;

  /** Bytes of everything in it: a report on a hundred options has less than half of this. */
  private static final long MOST_UNPACKED = 400L << 20;

  private static final int HEAD = 4096;

  private WorkbookKind() {}

  /**
   * Lets an .xlsx file of the usual form pass.
   *
   * @throws UnreadableException with what it is instead
   */
  public static void require(Path file) throws IOException {
    switch (magic(file)) {
      case OOXML -> requireParts(file);
      case OLE2 ->
          throw new UnreadableException(
              encrypted(file) ? Unreadable.ENCRYPTED_WORKBOOK : Unreadable.OLD_WORKBOOK);
      default -> throw new UnreadableException(Unreadable.NO_WORKBOOK);
    }
  }

  private static FileMagic magic(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileMagic.valueOf(in.readNBytes(HEAD));
    }
  }

  private static boolean encrypted(Path file) throws IOException {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
      return parts.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }
  }

  private static void requireParts(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (start(zip, "mimetype").startsWith("application/vnd.oasis.opendocument")) {
        throw new UnreadableException(Unreadable.OPEN_DOCUMENT);
      }
      if (zip.getEntry(WORKBOOK) == null) {
        throw new UnreadableException(Unreadable.NO_WORKBOOK);
      }
      if (start(zip, WORKBOOK).contains(STRICT)) {
        throw new UnreadableException(Unreadable.STRICT_WORKBOOK);
      }
      long all = 0;
      for (ZipEntry part : Collections.list(zip.entries())) {
        all += Math.max(0, part.getSize());
        if (all > MOST_UNPACKED
            || part.getSize() > LARGE && part.getSize() / MOST_TIMES > part.getCompressedSize()) {
          throw new UnreadableException(Unreadable.TOO_LARGE);
        }
      }
      requireWhole(zip, STRINGS);
    }
  }

  /** The library that reads this part says on standard error what it does not like about it. */
  private static void requireWhole(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader part = PartReader.of(in);
      while (part.hasNext()) {
        part.next();
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(Unreadable.DAMAGED_WORKBOOK);
    }
  }

  private static String start(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }
}
