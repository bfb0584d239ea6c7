// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

import java.nio.charset.StandardCharsets;

/** A place in a compiled file. */
final class Cursor {
  private final byte[] file;
  private int position;

  Cursor(byte[] file) {
    this.file = file;
  }

  int position() {
    return position;
  }

  void moveTo(int place) {
    position = place;
  }

  int octet() {
    return file[position++];
  }

  /** A number of four bytes. */
  int fixed() {
    return octet() << 24 | (octet() & 0xFF) << 16 | (octet() & 0xFF) << 8 | octet() & 0xFF;
  }

  /** A number of one to five bytes, as {@link CompiledWriter} writes most. */
  int number() {
    int shift = 0;
    int next = octet();
    int bits = next & 0x7F;
    while (next < 0) {
      next = octet();
      shift += 7;
      bits |= (next & 0x7F) << shift;
    }
    return bits >>> 1 ^ -(bits & 1);
  }

  String text(int length) {
    String text = new String(file, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }
}
