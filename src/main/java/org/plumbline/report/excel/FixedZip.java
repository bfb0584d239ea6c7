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
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

  private static void copy(Path file, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipOutputStream to = new ZipOutputStream(out);
      to.setLevel(Deflater.BEST_SPEED);
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry from = entries.nextElement();
        ZipEntry entry = new ZipEntry(from.getName());
        entry.setTimeLocal(TIME);
        to.putNextEntry(entry);
        try (InputStream in = zip.getInputStream(from)) {
          in.transferTo(to);
        }
        to.closeEntry();
      }
      to.finish();
    }
  }
}
