// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Writes a zip file with one constant time on every entry. */
final class FixedZip {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /** Fills a zip file. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Lets the body fill a temporary file and copies that; the stream stays open. */
  static void write(Body body, OutputStream out) throws IOException {
    Path file = Files.createTempFile("plumbline-", ".xlsx");
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        body.writeTo(to);
      }
      copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Entries are copied as they are packed: nothing is unpacked and packed again. */
  private static void copy(Path file, OutputStream out) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry from = entries.nextElement();
        ZipArchiveEntry entry = new ZipArchiveEntry(from.getName());
        entry.setMethod(from.getMethod());
        entry.setSize(from.getSize());
        entry.setCompressedSize(from.getCompressedSize());
        entry.setCrc(from.getCrc());
        entry.setTimeLocal(TIME);
        try (InputStream packed = zip.getRawInputStream(from)) {
          to.addRawArchiveEntry(entry, packed);
        }
      }
      to.finish();
    }
  }
}
