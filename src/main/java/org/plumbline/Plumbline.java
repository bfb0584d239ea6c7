// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import org.plumbline.cli.Cli;

/** Starts the command line. */
public final class Plumbline {
  private Plumbline() {}

  /** Ends with the exit code of the command; {@code serve} goes on until it is stopped. */
  public static void main(String... args) {
    System.exit(Cli.run(new LocalPages(), args));
  }
}
