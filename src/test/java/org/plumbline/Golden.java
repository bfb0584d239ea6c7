// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file kept in the project that a test computes again. {@code -Dgolden=write} rewrites it; the
 * change is then read before it is kept.
 */
public final class Golden {
  private static final int SHOWN = 12;

  private Golden() {}

  /** The kept text, or an empty one where the file does not exist yet. */
  public static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Compares the whole file with what was computed, or writes it. */
  public static void check(Path file, String computed, String reminder) {
    if ("write".equals(System.getProperty("golden"))) {
      try {
        Files.writeString(file, computed);
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
      return;
    }
    String kept = text(file);
    if (!kept.equals(computed)) {
      fail(file + " differs:\n" + differences(kept, computed) + "\n" + reminder);
    }
  }

  /** The first rows that differ, each as kept and as computed. */
  private static String differences(String kept, String computed) {
    List<String> old = new ArrayList<>(kept.lines().toList());
    List<String> now = new ArrayList<>(computed.lines().toList());
    List<String> gone = new ArrayList<>(old);
    gone.removeAll(now);
    now.removeAll(old);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < Math.max(gone.size(), now.size()); i++) {
      String before = i < gone.size() ? gone.get(i) : "(no row)";
      String after = i < now.size() ? now.get(i) : "(no row)";
      out.add("  " + before + "\n    -> " + after);
    }
    int rest = out.size() - SHOWN;
    return out.isEmpty()
        ? "  the order or the line ends"
        : String.join("\n", out.subList(0, Math.min(SHOWN, out.size())))
            + (rest > 0 ? "\n  and " + rest + " more" : "");
  }
}
