// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files of templates as they are in the jar: the build has checked them, so no run need do it. */
final class Shipped {
  private static final String IN_JAR = "/home/";

  private Shipped() {}

  /**
   * Whether a file is the one the program was built with, byte for byte. Outside a jar none is.
   *
   * @param named below the home, such as {@code templates/reports/decision/frame.xhtml}
   */
  static boolean is(Path file, String named) {
    if (Shipped.class.getPackage().getImplementationVersion() == null
        || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Shipped.class.getResourceAsStream(IN_JAR + named)) {
      return in != null && Arrays.equals(in.readAllBytes(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
