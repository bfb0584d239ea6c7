// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** XML in UTF-8 on its way to a stream, gathered into large blocks. */
final class XmlBytes {
  private static final int BLOCK = 1 << 16;

  /** The most bytes one character, or one character reference, takes. */
  private static final int WIDEST = 6;

  private final OutputStream out;
  private final byte[] block = new byte[BLOCK];
  private int count;
  private long before;

  XmlBytes(OutputStream out) {
    this.out = out;
  }

  /** Bytes taken so far. */
  long size() {
    return before + count;
  }

  /** Writes what is gathered to the stream. */
  void flush() {
    try {
      out.write(block, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    before += count;
    count = 0;
  }

  /** Adds markup in ASCII as it stands. */
  @SuppressWarnings("deprecation") // the one copy of low bytes that needs no array of its own
  XmlBytes markup(String ascii) {
    int length = ascii.length();
    room(length);
    ascii.getBytes(0, length, block, count);
    count += length;
    return this;
  }

  XmlBytes number(long value) {
    if (value < 0) {
      return markup(Long.toString(value));
    }
    room(20);
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int i = count + digits - 1; i >= count; i--) {
      block[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    count += digits;
    return this;
  }

  /** Adds text of a cell or an attribute; what XML cannot hold becomes a question mark. */
  XmlBytes text(String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      if (count > BLOCK - WIDEST) {
        flush();
      }
      char c = value.charAt(i);
      if (c < 0x80) {
        ascii(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        beyond(value.substring(i, i + 2));
        i++;
      } else {
        beyond(c >= 0xFFFE ? "?" : String.valueOf(c));
      }
    }
    return this;
  }

  private void ascii(char c) {
    switch (c) {
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '&' -> markup("&amp;");
      case '"' -> markup("&quot;");
      case '\n' -> markup("&#xa;");
      case '\r' -> markup("&#xd;");
      case '\t' -> markup("&#x9;");
      default -> block[count++] = (byte) (c < ' ' ? '?' : c);
    }
  }

  private void beyond(String character) {
    byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, block, count, bytes.length);
    count += bytes.length;
  }

  private void room(int length) {
    if (count > BLOCK - length) {
      flush();
    }
  }
}
