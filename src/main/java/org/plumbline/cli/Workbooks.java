// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names of workbooks on the command line. */
final class Workbooks {
  private Workbooks() {}

  /** The file itself when its name ends like a workbook; a refusal otherwise. */
  static Path named(Path file, CommandSpec spec, Run run) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new ParameterException(
          spec.commandLine(), run.say(Say.NOT_A_WORKBOOK, file.toString()));
    }
    return file;
  }
}
