// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.LocalServer;
import org.plumbline.store.Connection;
import org.plumbline.store.InUseException;
import org.plumbline.store.Store;
import org.plumbline.store.UnreachableException;
import org.plumbline.store.Who;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Site;
import org.plumbline.web.WebApplication;
import org.plumbline.web.access.Passwords;
import org.plumbline.web.access.Reach;

/** Hands the command {@code serve} to the pages. */
final class LocalPages implements LocalServer {
  /** Not on the command line, where everybody on the computer could read them. */
  private static final String USER = "PLUMBLINE_DATABASE_USER";

  private static final String PASSWORD = "PLUMBLINE_DATABASE_PASSWORD";

  private static final String SECRET = "PLUMBLINE_SIGN_ON_SECRET";

  private @Nullable RunningPages running;

  @Override
  public Started start(Serving serving) {
    Store store = opened(serving);
    try {
      Optional<Given> given = given(serving.entry(), store);
      Place place = serving.place();
      Reach reach =
          new Reach(
              place.address(),
              serving.entry().accounts(),
              place.names(),
              place.proxies(),
              serving.entry().signOn().map(LocalPages::signOn));
      RunningPages pages =
          WebApplication.start(
              place.port(),
              new Site(serving.library(), store, serving.words(), reach, serving.clock()));
      running = pages;
      return new Started(pages.address(), given);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static Store opened(Serving serving) {
    Keeping keeping = serving.keeping();
    try {
      return keeping.database().isEmpty()
          ? Store.open(keeping.data(), serving.clock())
          : Store.open(keeping.data(), connection(keeping.database().get()), serving.clock());
    } catch (InUseException e) {
      throw RefusedException.inUse(keeping.data());
    } catch (UnreachableException e) {
      throw RefusedException.unreachable(keeping.database().orElse(""));
    }
  }

  private static Connection connection(String url) {
    return new Connection(
        url,
        Objects.requireNonNullElse(System.getenv(USER), ""),
        Objects.requireNonNullElse(System.getenv(PASSWORD), ""));
  }

  private static org.plumbline.web.access.SignOn signOn(SignOn named) {
    String secret = named.secret().map(LocalPages::firstLine).orElse(System.getenv(SECRET));
    if (secret == null || secret.isBlank()) {
      throw RefusedException.noSecret(named.issuer());
    }
    return new org.plumbline.web.access.SignOn(
        named.issuer(), named.client(), secret.strip(), named.claim(), named.newcomers());
  }

  /** Null where there is none. */
  private static @Nullable String firstLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  /** The first account there is, or the one that asked for another password. */
  private static Optional<Given> given(Entry entry, Store store) {
    if (!entry.accounts()) {
      return Optional.empty();
    }
    if (store.accounts().all().isEmpty()) {
      return Optional.of(
          told(Passwords.add(store.accounts(), Passwords.FIRST, true, Who.THIS_COMPUTER)));
    }
    return entry.newPassword().map(name -> told(renewed(name, store)));
  }

  private static Passwords.Given renewed(String name, Store store) {
    try {
      return Passwords.renew(store.accounts(), name, Who.THIS_COMPUTER);
    } catch (NoSuchElementException e) {
      throw RefusedException.noAccount(name);
    }
  }

  private static Given told(Passwords.Given made) {
    return new Given(made.account(), made.password());
  }

  @Override
  public void waitUntilStopped() {
    Objects.requireNonNull(running, "not started").waitUntilStopped();
  }

  /** Ends what {@link #start} began. */
  void stop() {
    Objects.requireNonNull(running, "not started").close();
  }
}
