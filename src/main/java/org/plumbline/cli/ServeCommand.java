// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.phrase.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Starts the pages, on this machine only unless told otherwise, and goes on until it is stopped.
 */
@Command(mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL = 8080;

  private final Run run;
  private final LocalServer server;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Converters.Port.class,
      descriptionKey = "port")
  private int port = USUAL;

  @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "data")
  private Path data = Path.of(System.getProperty("user.home"), "plumbline-data");

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      converter = Converters.Address.class,
      descriptionKey = "address")
  private InetAddress address = InetAddress.getLoopbackAddress();

  @Option(names = "--accounts", descriptionKey = "accounts")
  private boolean accounts;

  @Option(names = "--name", paramLabel = "NAME", split = ",", descriptionKey = "serve-name")
  private List<String> names = List.of();

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      split = ",",
      converter = Converters.Proxy.class,
      descriptionKey = "proxy")
  private List<InetAddress> proxies = List.of();

  @Option(names = "--database", paramLabel = "URL", descriptionKey = "database")
  private @Nullable String database;

  @Option(names = "--new-password", paramLabel = "ACCOUNT", descriptionKey = "new-password")
  private @Nullable String newPassword;

  @Mixin private final SignOnOptions signOn = new SignOnOptions();

  ServeCommand(Run run, LocalServer server) {
    this.run = run;
    this.server = server;
  }

  @Override
  public Integer call() {
    Trouble trouble = new Trouble(run.words(), run.err());
    if (!accounts && !address.isLoopbackAddress()) {
      trouble.tell(
          Phrase.of(Say.NEEDS_ACCOUNTS, address.getHostAddress()),
          Phrase.of(Say.NEEDS_ACCOUNTS_HELP, address.getHostAddress()));
      return ExitCode.USAGE;
    }
    if (signOn.refused(accounts, trouble)) {
      return ExitCode.USAGE;
    }
    if (taken()) {
      return trouble.tell(
          Phrase.of(Say.PORT_TAKEN, Integer.toString(port)),
          Phrase.of(Say.PORT_TAKEN_HELP, Integer.toString(another())));
    }
    try {
      tell(server.start(serving()));
    } catch (LocalServer.RefusedException e) {
      return trouble.tell(e.what(), e.help());
    }
    server.waitUntilStopped();
    return ExitCode.DONE;
  }

  private LocalServer.Serving serving() {
    return new LocalServer.Serving(
        new LocalServer.Place(address, port, Set.copyOf(names), Set.copyOf(proxies)),
        new LocalServer.Keeping(data, Optional.ofNullable(database)),
        new LocalServer.Entry(accounts, Optional.ofNullable(newPassword), signOn.named()),
        run.library(),
        run.words(),
        run.clock());
  }

  private void tell(LocalServer.Started started) {
    String kept =
        database == null ? data.toAbsolutePath().normalize().toString() : String.valueOf(database);
    run.print(accounts ? Say.SERVING_ACCOUNTS : Say.SERVING, started.address(), kept);
    started.given().ifPresent(given -> run.print(Say.ONE_TIME, given.account(), given.password()));
    run.out().flush();
  }

  private int another() {
    return port == Converters.Port.LAST ? USUAL : port + 1;
  }

  /** Looked at beforehand: the server itself would say so with pages of its own. */
  private boolean taken() {
    try (ServerSocket probe = new ServerSocket(port, 1, address)) {
      return probe.getLocalPort() < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
