// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;

/** Paths as they can be typed into the next command. */
final class Shell {
  private Shell() {}

  /** The path; in quotation marks where a shell would take it for several words. */
  static String word(Path path) {
    String text = path.toString();
    String safe = text.startsWith("-") ? "./" + text : text;
    return safe.matches("[\\p{L}\\p{N}_./:\\\\@%+=~-]+") ? safe : "\"" + safe + "\"";
  }
}
