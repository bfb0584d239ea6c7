// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.foreign.Unreadable;

/** Text of bytes whose encoding nobody wrote down. */
final class PlainText {
  private static final int MARK_8 = 3;

  private PlainText() {}

  /**
   * By the mark at the start, else UTF-8, else the usual encoding of Windows in the West.
   *
   * @throws UnreadableException when the bytes are no text
   */
  static String of(byte[] bytes) throws UnreadableException {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, MARK_8, bytes.length - MARK_8, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableException(Unreadable.NO_TABLES);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
