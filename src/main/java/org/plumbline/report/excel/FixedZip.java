// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file with one constant time on every entry. */
public final class FixedZip {
  /** A zip file counts from the first of January 1980; that very day is kept by the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /** Fills a zip file. */
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Copies an entry, changed or not. */
  @FunctionalInterface
  public interface Copy {
    void copy(String entry, InputStream from, OutputStream to) throws IOException;
  }

  /** Lets the body fill a zip file, in memory, and copies it; the stream stays open. */
  public static void write(Body body, Copy copy, OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    body.writeTo(file);
    ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
    ZipOutputStream to = new ZipOutputStream(out);
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      ZipEntry same = new ZipEntry(entry.getName());
      same.setTimeLocal(TIME);
      to.putNextEntry(same);
      copy.copy(entry.getName(), from, to);
      to.closeEntry();
    }
    to.finish();
  }
}
