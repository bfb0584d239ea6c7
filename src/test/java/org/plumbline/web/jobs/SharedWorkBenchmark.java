// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.GeneratedClients;
import org.plumbline.Said;
import org.plumbline.application.Library;
import org.plumbline.store.Connection;
import org.plumbline.store.FolderFiles;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.JobRunner;
import org.plumbline.store.Postgres;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.Sites;

/**
 * Two thousand clients with three offers each in one PostgreSQL, judged by one and by two instances
 * with 512 MB each. Run with {@code ./mvnw -Pbench verify}.
 */
class SharedWorkBenchmark {
  private static final int CLIENTS = Integer.getInteger("clients", 2_000);
  private static final long SEED = 7;
  private static final Who WHO = new Who("consultant");

  @TempDir Path data;

  @Test
  void two_thousand_clients() throws Exception {
    Connection to = Postgres.empty(data);
    Path clients = data.resolve("clients");
    GeneratedClients.write(clients, CLIENTS, SEED);
    try (Store store = Store.open(data.resolve("store"), to, Sites.CLOCK)) {
      for (int i = 1; i <= CLIENTS; i++) {
        Path folder = clients.resolve("client-%05d".formatted(i));
        store.organizations().create("Client " + i, FolderFiles.read(folder), WHO);
      }
      judged(store, to, 1, 1);
      judged(store, to, 2, 1);
      judged(store, to, 1, 2);
    }
  }

  /** Judges all anew with so many instances of so many threads. */
  private void judged(Store store, Connection to, int instances, int threads) throws Exception {
    forget(to);
    List<Process> running = new ArrayList<>();
    try {
      for (int i = 0; i < instances; i++) {
        running.add(started(to, threads, data.resolve("run-" + threads + instances + i)));
      }
      for (Process each : running) {
        new BufferedReader(new InputStreamReader(each.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
      }
      List<Duration> before = running.stream().map(SharedWorkBenchmark::processor).toList();
      long start = System.nanoTime();
      String input = Ground.hash("all", instances, threads);
      Job job =
          store
              .jobs()
              .begin(
                  new Job.Asked(PortfolioWork.KIND, "", "", input),
                  store.organizations().all().stream()
                      .map(o -> new JobItem.New(o.slug(), input, 1))
                      .toList(),
                  WHO);
      while (store.jobs().find(job.id()).orElseThrow().open()) {
        Thread.sleep(100);
      }
      double wall = (System.nanoTime() - start) / 1e9;
      assertEquals(CLIENTS, store.jobs().find(job.id()).orElseThrow().counts().done());
      for (int i = 0; i < instances; i++) {
        Process each = running.get(i);
        System.out.printf(
            "%d instances of %d threads: %.1f s; processor %.1f s, most memory %s%n",
            instances,
            threads,
            wall,
            processor(each).minus(before.get(i)).toMillis() / 1e3,
            memory(each));
      }
    } finally {
      running.forEach(Process::destroyForcibly);
    }
  }

  private static Process started(Connection to, int threads, Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Instance.class.getName(),
            folder.toString(),
            to.url(),
            to.user(),
            to.password(),
            Integer.toString(threads))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void forget(Connection to) throws SQLException {
    try (var connection = DriverManager.getConnection(to.url(), to.user(), to.password());
        Statement statement = connection.createStatement()) {
      statement.execute("delete from standings");
    }
  }

  private static Duration processor(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Of the whole process, where the system tells. */
  private static String memory(Process process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(l -> l.startsWith("VmHWM:"))
          .map(l -> l.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One instance; it goes on until it is killed. */
  static final class Instance {
    public static void main(String[] args) throws InterruptedException {
      Store store =
          Store.open(Path.of(args[0]), new Connection(args[1], args[2], args[3]), Sites.CLOCK);
      Library library = Library.load(Path.of("").toAbsolutePath());
      PortfolioWork work =
          new PortfolioWork(
              store, library, Said.WORDS, new Ground(library, Said.WORDS, Sites.CLOCK));
      JobRunner.Pace pace =
          new JobRunner.Pace(
              Integer.parseInt(args[4]), Duration.ofMillis(200), Duration.ofSeconds(5));
      store.runner(List.of(work), pace).start();
      System.out.println("ready");
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
