// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.phrase.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the local pages on this machine and goes on until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
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

  ServeCommand(Run run, LocalServer server) {
    this.run = run;
    this.server = server;
  }

  @Override
  public Integer call() {
    if (taken()) {
      return new Trouble(run.words(), run.err())
          .tell(
              Phrase.of(Say.PORT_TAKEN, Integer.toString(port)),
              Phrase.of(Say.PORT_TAKEN_HELP, Integer.toString(another())));
    }
    String address;
    try {
      address =
          server.start(
              new LocalServer.Serving(port, data, run.library(), run.words(), run.clock()));
    } catch (LocalServer.RefusedException e) {
      return new Trouble(run.words(), run.err()).tell(e.what(), e.help());
    }
    run.print(Say.SERVING, address, data.toAbsolutePath().normalize().toString());
    run.out().flush();
    server.waitUntilStopped();
    return ExitCode.DONE;
  }

  private int another() {
    return port == Converters.Port.LAST ? USUAL : port + 1;
  }

  /** Looked at beforehand: the server itself would say so with pages of its own. */
  private boolean taken() {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort() < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
