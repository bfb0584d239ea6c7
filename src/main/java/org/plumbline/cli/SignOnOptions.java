// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.phrase.Phrase;
import picocli.CommandLine.Option;

/** The provider by which people may sign in. */
final class SignOnOptions {
  @Option(
      names = "--sign-on",
      paramLabel = "ISSUER",
      converter = Converters.Issuer.class,
      descriptionKey = "sign-on")
  private @Nullable URI issuer;

  @Option(names = "--sign-on-client", paramLabel = "CLIENT", descriptionKey = "sign-on-client")
  private @Nullable String client;

  @Option(names = "--sign-on-secret", paramLabel = "FILE", descriptionKey = "sign-on-secret")
  private @Nullable Path secret;

  @Option(names = "--sign-on-claim", paramLabel = "CLAIM", descriptionKey = "sign-on-claim")
  private String claim = "email";

  @Option(names = "--sign-on-newcomers", descriptionKey = "sign-on-newcomers")
  private boolean newcomers;

  /** Whether something is missing; it is told. */
  boolean refused(boolean accounts, Trouble trouble) {
    if (issuer == null) {
      return false;
    }
    if (!accounts) {
      trouble.tell(
          Phrase.of(Say.SIGN_ON_ACCOUNTS), Phrase.of(Say.SIGN_ON_ACCOUNTS_HELP, issuer.toString()));
      return true;
    }
    if (client == null) {
      trouble.tell(
          Phrase.of(Say.SIGN_ON_CLIENT, issuer.toString()), Phrase.of(Say.SIGN_ON_CLIENT_HELP));
      return true;
    }
    return false;
  }

  Optional<LocalServer.SignOn> named() {
    return issuer == null || client == null
        ? Optional.empty()
        : Optional.of(
            new LocalServer.SignOn(issuer, client, Optional.ofNullable(secret), claim, newcomers));
  }
}
