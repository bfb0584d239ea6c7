// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.store.Job.State;

/**
 * Long work: who asked for it, how far it is, what came of it. It is done by the {@link JobRunner}
 * of any instance that shares the database.
 */
public final class Jobs {
  /** How long a job is kept after its end. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  private static final int ID_LENGTH = 16;

  private final Database database;
  private final Blobs blobs;
  private final JobRows rows;
  private final Portions portions;
  private volatile Runnable wake = () -> {};

  Jobs(Database database, Blobs blobs) {
    this.database = database;
    this.blobs = blobs;
    this.rows = new JobRows(database);
    this.portions = new Portions(database);
  }

  JobRows rows() {
    return rows;
  }

  Portions portions() {
    return portions;
  }

  /** Whom to tell of new work. */
  void wake(Runnable told) {
    this.wake = told;
  }

  /**
   * Begins a job; one that is under way for the same input is the answer where there is one.
   *
   * @param items one or more
   */
  public Job begin(Job.Asked asked, List<JobItem.New> items, Who who) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("nothing to do");
    }
    String id =
        database.together(
            () -> {
              Optional<String> same = rows.underWay(asked);
              if (same.isPresent()) {
                return same.get();
              }
              String made = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
              rows.forget(database.now().minus(REMEMBERED));
              rows.add(made, asked, who);
              rows.add(made, items);
              portions.schedule(made, 1, numbers(items.size()));
              return made;
            });
    wake.run();
    return find(id).orElseThrow();
  }

  private static List<Integer> numbers(int count) {
    List<Integer> out = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      out.add(i);
    }
    return out;
  }

  /** The job of an id. */
  public Optional<Job> find(String id) {
    return rows.find(id);
  }

  /** The newest jobs, the newest first. */
  public List<Job> newest(int most) {
    return rows.newest(most);
  }

  /** Its items in order. */
  public List<JobItem> items(String id) {
    return rows.items(id);
  }

  /**
   * What came of an item.
   *
   * @throws NoSuchElementException when there is nothing
   */
  public byte[] result(JobItem item) {
    return blobs.get(item.result().orElseThrow());
  }

  byte[] bytes(String hash) {
    return blobs.get(hash);
  }

  /** Stops a job that is under way; what is being done now is finished, or left as it was. */
  public Job stop(String id) {
    return database.together(
        () -> {
          if (rows.lock(id).open()) {
            rows.state(id, State.STOPPED);
          }
          return rows.find(id).orElseThrow();
        });
  }

  /** Lets a job go on that was stopped, or that could not do everything; what is done stays. */
  public Job goOn(String id) {
    Job job =
        database.together(
            () -> {
              Job before = rows.lock(id);
              if (before.canGoOn()) {
                int run = before.run() + 1;
                List<Integer> left = rows.left(id);
                rows.again(id, run);
                portions.schedule(id, run, left);
              }
              return rows.find(id).orElseThrow();
            });
    wake.run();
    settle(id);
    return job;
  }

  /** Ends a job of which nothing is left to do. */
  void settle(String id) {
    database.together(
        () -> {
          Job job = rows.lock(id);
          if (job.open() && job.counts().settled() == job.counts().items()) {
            rows.state(id, job.counts().failed() == 0 ? State.DONE : State.FAILED);
          }
          return job;
        });
  }

  /** Keeps what came of an item; only the first answer to it counts. */
  void keep(String id, JobItem item, JobWork.Outcome outcome) {
    database.together(
        () -> {
          JobItem.State state = outcome.unchanged() ? JobItem.State.KEPT : JobItem.State.DONE;
          Optional<String> result = outcome.result().map(blobs::put);
          String input = outcome.input().orElse(item.what().input());
          if (rows.done(id, item.number(), new JobRows.Answer(state, "", input, result))) {
            outcome.also().run();
          }
          return id;
        });
  }

  /** Keeps why an item could not be done. */
  void keep(String id, JobItem item, JobItem.State state, String why) {
    rows.done(
        id, item.number(), new JobRows.Answer(state, why, item.what().input(), Optional.empty()));
  }
}
