// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Request;
import picocli.CommandLine.Option;

/** Options that say which rules and which day a command looks at. */
class Scoped {
  @Option(names = "--frameworks", split = ",", paramLabel = "ID", descriptionKey = "frameworks")
  private @Nullable List<String> frameworks;

  @Option(names = "--baseline", paramLabel = "NAME", descriptionKey = "baseline")
  private @Nullable String baseline;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Converters.Date.class,
      descriptionKey = "date")
  private @Nullable LocalDate date;

  /** What is asked of a folder, or of the kinds of support; today where no date was given. */
  Request request(Optional<Path> folder, Run run) {
    return new Request(
        folder,
        Optional.ofNullable(frameworks),
        Optional.ofNullable(baseline),
        date == null ? LocalDate.now(run.clock()) : date);
  }
}
