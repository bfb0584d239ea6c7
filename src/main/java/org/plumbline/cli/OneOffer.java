// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Request;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One arrangement and the folder that holds it, which rules, and which day. */
final class OneOffer extends Scoped {
  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "OFFER", descriptionKey = "one-offer")
  private @Nullable String offer;

  @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
  private @Nullable String folder;

  @Option(names = "--under", paramLabel = "ARRANGEMENT", descriptionKey = "one-under")
  private @Nullable String under;

  /** The arrangement's id, and what is asked; today where no date was given. */
  Asked asked(Run run) {
    NamedInFolder named =
        NamedInFolder.of(
            spec,
            Stream.of(offer, folder).filter(Objects::nonNull).toList(),
            Stream.of(under).filter(Objects::nonNull).toList(),
            1);
    return new Asked(named.names().get(0), request(named.folder(), run));
  }

  record Asked(String offer, Request request) {}
}
