// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long work is done once, tells how far it is, can be stopped, and says what went wrong. */
abstract class LongWorkCases extends StoreCases {
  static final JobRunner.Pace QUICK =
      new JobRunner.Pace(2, Duration.ofMillis(50), Duration.ofMillis(500));

  private final Upper upper = new Upper();
  private JobRunner runner;

  /**
   * Writes words in capitals; stumbles over "wrong" and "bug" as long as nobody has mended them.
   */
  private static final class Upper implements JobWork {
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final CountDownLatch slowBegun = new CountDownLatch(1);
    private volatile boolean mended;

    @Override
    public String kind() {
      return "upper";
    }

    @Override
    public Outcome item(Job job, JobItem item, Steps steps) {
      String word = item.what().subject();
      done.computeIfAbsent(word, w -> new AtomicInteger()).incrementAndGet();
      if (word.equals("wrong") && !mended) {
        throw new RefusedException("wrong.yaml:3: not a word");
      }
      if (word.equals("bug") && !mended) {
        throw new IllegalStateException("a mistake of ours");
      }
      for (int page = 1; word.equals("slow") && !mended; page++) {
        slowBegun.countDown();
        steps.taken(page, 1_000_000_000);
      }
      return Outcome.of(bytes(word.toUpperCase(java.util.Locale.ROOT)));
    }

    int times(String word) {
      return done.get(word).get();
    }
  }

  @BeforeEach
  void working() {
    runner = store.runner(List.of(upper), QUICK);
    runner.start();
  }

  @AfterEach
  void ended() {
    runner.close();
  }

  private Job begin(String input, String... words) {
    List<JobItem.New> items = new ArrayList<>();
    for (String each : words) {
      items.add(new JobItem.New(each, hash(each), 1));
    }
    return store.jobs().begin(new Job.Asked("upper", "", "", hash(input)), items, OFFICER);
  }

  private static String hash(String text) {
    return org.plumbline.hash.Sha256.hex(bytes(text));
  }

  static Job ended(Store store, Job job) throws InterruptedException {
    for (int i = 0; i < 3_000; i++) {
      Job now = store.jobs().find(job.id()).orElseThrow();
      if (!now.open()) {
        return now;
      }
      Thread.sleep(10);
    }
    throw new AssertionError(store.jobs().find(job.id()) + " " + store.jobs().items(job.id()));
  }

  @Test
  void each_item_is_done_once_and_kept_and_not_done_again_for_the_same_input() throws Exception {
    Job job = ended(store, begin("1", "one", "two", "three"));
    assertEquals(Job.State.DONE, job.state());
    assertEquals(new Job.Counts(3, 3, 0, 0, 3, 3), job.counts());
    assertEquals(Optional.of(NOON), job.finished());
    List<JobItem> items = store.jobs().items(job.id());
    assertEquals("TWO", new String(store.jobs().result(items.get(1))));
    Job again = ended(store, begin("2", "one", "four", "three"));
    assertEquals(new Job.Counts(3, 3, 2, 0, 3, 3), again.counts());
    assertEquals(
        List.of(JobItem.State.KEPT, JobItem.State.DONE, JobItem.State.KEPT),
        store.jobs().items(again.id()).stream().map(JobItem::state).toList());
    assertEquals(1, upper.times("one"));
    assertEquals(List.of(again, job), store.jobs().newest(9).stream().sorted(newestRun()).toList());
  }

  /** Both were asked for at the same moment of the clock of tests. */
  private static java.util.Comparator<Job> newestRun() {
    return java.util.Comparator.comparing((Job j) -> -j.counts().kept());
  }

  @Test
  void what_cannot_be_done_says_why_and_the_rest_is_done() throws Exception {
    Job job = ended(store, begin("1", "one", "wrong", "bug"));
    assertEquals(Job.State.FAILED, job.state());
    assertEquals(2, job.counts().failed());
    List<JobItem> items = store.jobs().items(job.id());
    assertEquals(JobItem.State.FAILED, items.get(1).state());
    assertEquals("wrong.yaml:3: not a word", items.get(1).message());
    assertEquals(JobItem.State.BROKEN, items.get(2).state());
    assertTrue(items.get(2).message().matches("[0-9a-f]{8}"), items.get(2).message());
    upper.mended = true;
    Job mended = ended(store, store.jobs().goOn(job.id()));
    assertEquals(Job.State.DONE, mended.state());
    assertEquals(
        List.of(1, 2, 2), List.of(upper.times("one"), upper.times("wrong"), upper.times("bug")));
  }

  @Test
  void a_job_is_stopped_in_the_middle_of_an_item_and_goes_on() throws Exception {
    Job job = begin("1", "one", "slow", "two");
    upper.slowBegun.await();
    assertEquals(job.id(), begin("1", "one", "slow", "two").id(), "the same asked again");
    while (store.jobs().find(job.id()).orElseThrow().counts().step() < 3) {
      Thread.sleep(10); // two items, and a page of the third
    }
    Job stopped = store.jobs().stop(job.id());
    assertEquals(Job.State.STOPPED, stopped.state());
    assertEquals(2, stopped.counts().done());
    assertEquals(1_000_000_002, stopped.counts().steps());
    upper.mended = true;
    Job done = ended(store, store.jobs().goOn(job.id()));
    assertEquals(Job.State.DONE, done.state());
    assertEquals(2, done.run());
    assertEquals(1, upper.times("one"));
  }

  @Test
  void what_was_begun_when_the_program_ended_is_done_at_the_next_start() throws Exception {
    Job job = begin("1", "slow");
    upper.slowBegun.await();
    runner.close();
    assertEquals(Job.State.RUNNING, store.jobs().find(job.id()).orElseThrow().state());
    upper.mended = true;
    runner = store.runner(List.of(upper), QUICK);
    runner.start();
    assertEquals(Job.State.DONE, ended(store, job).state());
  }

  @Test
  void a_job_is_forgotten_after_a_month_and_its_results_with_it() throws Exception {
    Job job = ended(store, begin("1", "one"));
    String result = store.jobs().items(job.id()).get(0).result().orElseThrow();
    JobRows rows = store.jobs().rows();
    rows.forget(NOON);
    assertEquals("ONE", new String(store.jobs().bytes(result)));
    rows.forget(NOON.plusSeconds(1));
    assertEquals(Optional.empty(), store.jobs().find(job.id()));
    Blobs blobs = new Blobs(store.database());
    org.junit.jupiter.api.Assertions.assertThrows(
        IllegalStateException.class, () -> blobs.get(result));
  }
}
