// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.foreign.Unreadable;

/**
 * Turns away a PDF that would fill the memory before a library is let at it: what its packed
 * streams come to is counted without keeping any of it.
 */
final class Bounds {
  /** Bytes of the file: the report on a hundred options has a fifth of this. */
  private static final long MOST_BYTES = 64L << 20;

  /** Bytes of all its streams, unpacked. */
  private static final long MOST_UNPACKED = 512L << 20;

  private static final int PIECE = 1 << 16;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private Bounds() {}

  /**
   * The bytes of a file that is no larger than a report can be.
   *
   * @throws UnreadableException when it is larger, packed or unpacked
   */
  static byte[] read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadableException(Unreadable.TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    Inflater inflater = new Inflater();
    try {
      long left = MOST_UNPACKED;
      for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
        left -= unpacked(bytes, at, left, inflater);
        if (left < 0) {
          throw new UnreadableException(Unreadable.TOO_LARGE);
        }
      }
    } finally {
      inflater.end();
    }
    return bytes;
  }

  /** Where the next stream begins; less than 0 when there is none. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
      if (starts(bytes, i)) {
        int at = i + STREAM.length;
        return bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : at + 1;
      }
    }
    return -1;
  }

  private static boolean starts(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte after = bytes[at + STREAM.length];
    return (after == '\r' || after == '\n') && (at == 0 || bytes[at - 1] != 'd');
  }

  /**
   * How much a stream unpacks to, no further than one byte past what is left; 0 of another kind.
   */
  private static long unpacked(byte[] bytes, int at, long left, Inflater inflater) {
    inflater.reset();
    inflater.setInput(bytes, at, bytes.length - at);
    byte[] piece = new byte[PIECE];
    long all = 0;
    try {
      while (!inflater.finished() && !inflater.needsInput() && all <= left) {
        int some = inflater.inflate(piece);
        if (some == 0) {
          break;
        }
        all += some;
      }
    } catch (DataFormatException e) {
      // what came until here would be unpacked too
      return all;
    }
    return all;
  }
}
