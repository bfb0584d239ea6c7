// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.Arrays;
import org.plumbline.cli.Cli;

/** Starts the local pages for {@code serve}, and the command line for everything else. */
public final class Plumbline {
  private Plumbline() {}

  /** Ends with the exit code of the command; {@code serve} goes on until it is stopped. */
  public static void main(String... args) {
    if (args.length > 0 && args[0].equals("serve")) {
      org.plumbline.web.WebApplication.start(Arrays.copyOfRange(args, 1, args.length));
      return;
    }
    // Java 18 and later build code for each constructor called by reflection, which pays only in a
    // process that goes on; a command is over before
    System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
    System.exit(Cli.run(args));
  }
}
