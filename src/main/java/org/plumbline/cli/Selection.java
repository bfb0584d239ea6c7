// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Request;
import picocli.CommandLine.Parameters;

/** Whose arrangements, which rules, and which day a command looks at. */
final class Selection extends Scoped {
  @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
  private @Nullable Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** What is asked; today where no date was given. */
  Request request(Run run) {
    return request(folder(), run);
  }
}
