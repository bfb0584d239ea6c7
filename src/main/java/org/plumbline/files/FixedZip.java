// SPDX-License-Identifier: Apache-2.0
package org.plumbline.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes zip files with one constant time on every entry, so that they have the same bytes. */
public final class FixedZip {
  /** A zip file counts from the first of January 1980; that very day is kept by the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /** Copies a zip file entry by entry; the stream stays open. */
  public static void copy(byte[] zip, OutputStream out) throws IOException {
    ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
    ZipOutputStream to = new ZipOutputStream(out);
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      put(to, entry.getName());
      from.transferTo(to);
      to.closeEntry();
    }
    to.finish();
  }

  /** Writes files under their names, in the order of the map; the stream stays open. */
  public static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    Growing zip = new Growing(out);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      zip.add(file.getKey(), file.getValue());
    }
    zip.finish();
  }

  /** One whose files do not fit into memory together; the stream stays open. */
  public static final class Growing {
    private final ZipOutputStream to;

    public Growing(OutputStream out) {
      this.to = new ZipOutputStream(out);
    }

    /** Writes a file behind those before. */
    public void add(String name, byte[] bytes) throws IOException {
      put(to, name);
      to.write(bytes);
      to.closeEntry();
    }

    /** Writes the table of contents; nothing can be added any more. */
    public void finish() throws IOException {
      to.finish();
    }
  }

  private static void put(ZipOutputStream to, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    to.putNextEntry(entry);
  }
}
