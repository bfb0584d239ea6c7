// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Whether the text of a Word document or workbook stays of bearable size when it is unpacked. The
 * library makes many objects of each element before anybody can say stop.
 */
final class OfficeUnpacked {
  /** Bytes of all parts with text; the longest papers we know have a fifth of it. */
  private static final long MOST = 60L << 20;

  private OfficeUnpacked() {}

  /** Pictures are left out: they are never unpacked when text is read. */
  static void require(Path file) throws IOException {
    byte[] piece = new byte[1 << 16];
    long size = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry part = all.nextElement();
        if (!part.getName().endsWith(".xml")) {
          continue;
        }
        try (InputStream in = zip.getInputStream(part)) {
          for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            size += n;
            if (size > MOST) {
              throw new TooMuchTextException();
            }
          }
        }
      }
    } catch (ZipException e) {
      // damaged: the library says so
    }
  }
}
