// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Said;
import org.plumbline.application.Library;
import org.plumbline.store.Connection;
import org.plumbline.store.FolderFiles;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.JobRunner;
import org.plumbline.store.JobWork;
import org.plumbline.store.Organization;
import org.plumbline.store.Postgres;
import org.plumbline.store.Standings;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.Sites;

/** Two instances, one of them a process of its own, on one PostgreSQL. */
class SharedWorkTest {
  private static final Library LIBRARY = Library.load(Path.of("").toAbsolutePath());
  private static final int CLIENTS = 32;
  private static final Who WHO = new Who("consultant");
  private static final JobRunner.Pace QUICK =
      new JobRunner.Pace(1, Duration.ofMillis(30), Duration.ofMillis(500));

  @TempDir Path data;
  private Store store;
  private Process other;
  private BufferedReader said;
  private JobRunner runner;

  @BeforeEach
  void two() throws IOException {
    Connection to = Postgres.empty(data);
    store = Store.open(data.resolve("one"), to, Sites.CLOCK);
    Map<String, byte[]> files = FolderFiles.read(Path.of("examples/cedar-ridge-dental"));
    for (int i = 0; i < CLIENTS; i++) {
      store.organizations().create("Client " + i, files, WHO);
    }
    other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                data.resolve("two").toString(),
                to.url(),
                to.user(),
                to.password())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
    runner = store.runner(works(store, false), QUICK);
    hear("ready");
  }

  @AfterEach
  void gone() {
    other.destroyForcibly();
    runner.close();
    store.close();
  }

  /** Waits until the other instance says something that begins so; the rest of it. */
  private String hear(String begin) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(begin)) {
        return line.substring(begin.length()).strip();
      }
    }
    throw new AssertionError("it ended before it said " + begin);
  }

  private static List<JobWork> works(Store store, boolean stays) {
    PortfolioWork portfolio =
        new PortfolioWork(store, LIBRARY, Said.WORDS, new Ground(LIBRARY, Said.WORDS, Sites.CLOCK));
    portfolio.now(store.organizations().all().get(0)); // reads the rules, so that both are quick
    return List.of(portfolio, new Slow(stays));
  }

  /** Takes until the end of the program where it is told to. */
  private record Slow(boolean stays) implements JobWork {
    @Override
    public String kind() {
      return "slow";
    }

    @Override
    public Outcome item(Job job, JobItem item, Steps steps) {
      if (stays) {
        System.out.println("begun " + item.what().subject());
        try {
          Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return Outcome.of(new byte[] {1});
    }
  }

  /** The other instance; it goes on until it is killed. */
  static final class Other {
    public static void main(String[] args) throws InterruptedException {
      Store store =
          Store.open(Path.of(args[0]), new Connection(args[1], args[2], args[3]), Sites.CLOCK);
      store.runner(works(store, true), QUICK).start();
      System.out.println("ready");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  private static JobItem.New item(String subject, String input) {
    return new JobItem.New(subject, Ground.hash(input), 1);
  }

  private Job ended(Job job) {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (store.jobs().find(job.id()).orElseThrow().open()) {
      if (System.nanoTime() > until) {
        throw new AssertionError(store.jobs().items(job.id()).toString());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return store.jobs().find(job.id()).orElseThrow();
  }

  @Test
  void both_take_part_each_client_is_judged_once_and_a_dead_instance_loses_nothing()
      throws IOException {
    List<Organization> all = store.organizations().all();
    runner.start();
    Job job =
        store
            .jobs()
            .begin(
                new Job.Asked(PortfolioWork.KIND, "", "", Ground.hash("all")),
                all.stream().map(o -> item(o.slug(), "all")).toList(),
                WHO);
    assertEquals(Job.State.DONE, ended(job).state());
    List<JobItem> items = store.jobs().items(job.id());
    assertEquals(
        List.of(), items.stream().filter(i -> i.tries() != 1).toList(), "begun more than once");
    Set<String> workers = items.stream().map(JobItem::worker).collect(Collectors.toSet());
    assertEquals(2, workers.size(), workers.toString());
    assertEquals(1, ended(job).counts().kept(), "the one that both had looked at");
    Set<Integer> open = new TreeSet<>();
    store.standings().all().forEach(l -> open.add(l.open()));
    assertEquals(CLIENTS, store.standings().all().size());
    assertEquals(1, open.size(), "the same files, the same answer");
    assertTrue(open.iterator().next() > Standings.Line.NO_OFFER);

    runner.close();
    List<JobItem.New> slow = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      slow.add(item("paper " + i, "paper " + i));
    }
    Job second = store.jobs().begin(new Job.Asked("slow", "", "", Ground.hash("slow")), slow, WHO);
    String begun = hear("begun");
    other.toHandle().destroyForcibly();
    runner = store.runner(works(store, false), QUICK);
    runner.start();
    assertEquals(Job.State.DONE, ended(second).state());
    for (JobItem each : store.jobs().items(second.id())) {
      assertEquals(each.what().subject().equals(begun) ? 2 : 1, each.tries(), each.toString());
      assertEquals(runner.name(), each.worker());
    }
  }
}
