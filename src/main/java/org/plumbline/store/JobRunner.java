// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does long work, together with the runners of all other instances on the same database. What an
 * instance had begun when it died goes to another, or to itself when it starts again.
 */
public final class JobRunner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  /** Who ends the program so often ends it always. */
  private static final int MOST_TRIES = 3;

  private static final double HALF = 0.5;
  private static final int MISSED_BEATS = 4;
  private static final Duration AT_THE_END = Duration.ofSeconds(10);
  private static final long TELL_EVERY = 300_000_000L;

  private final Database database;
  private final Jobs jobs;
  private final JobRows rows;
  private final Map<String, JobWork> works = new LinkedHashMap<>();
  private final String name;
  private final Pace pace;
  private volatile boolean closing;
  private @Nullable Scheduler scheduler;

  JobRunner(Database database, Jobs jobs, List<JobWork> works, Pace pace) {
    this.database = database;
    this.jobs = jobs;
    this.rows = jobs.rows();
    this.pace = pace;
    works.forEach(w -> this.works.put(w.kind(), w));
    this.name = "instance-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /**
   * How fast it works.
   *
   * @param threads items that are done at once
   * @param look how often the database is asked for work of other instances
   * @param beat how often it says that it is alive; after four that are missed it counts as dead
   */
  public record Pace(int threads, Duration look, Duration beat) {
    /** As many threads as processors. */
    public static Pace usual() {
      return new Pace(
          Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(2), Duration.ofSeconds(5));
    }
  }

  /** Under which name items say who began them. */
  public String name() {
    return name;
  }

  /** Begins to look for work. */
  public synchronized void start() {
    if (scheduler != null) {
      return;
    }
    if (database.alone()) {
      // nobody else can be at work: whatever is marked as begun was begun by a program that ended
      database
          .sql()
          .sql("update scheduled_tasks set picked = false, picked_by = null where picked = true")
          .update();
    }
    SchedulerBuilder builder =
        Scheduler.create(database.source(), Portions.task((portion, c) -> portion(portion.getId())))
            .threads(pace.threads())
            .pollingInterval(pace.look())
            .heartbeatInterval(pace.beat())
            .missedHeartbeatsLimit(MISSED_BEATS)
            .schedulerName(new SchedulerName.Fixed(name))
            .shutdownMaxWait(AT_THE_END)
            .failureLogging(LogLevel.OFF, false);
    if (database.alone()) {
      builder.jdbcCustomization(Portions.H2);
    } else {
      // several instances take what nobody has, in place of running after the same portions
      builder.pollUsingLockAndFetch(HALF, 1);
    }
    Scheduler made = builder.build();
    made.start();
    jobs.wake(made::triggerCheckForDueExecutions);
    scheduler = made;
  }

  private void portion(String id) {
    Portions.Portion portion = Portions.Portion.of(id);
    Optional<Job> job = jobs.find(portion.job());
    if (job.isEmpty() || !rows.runs(portion)) {
      return;
    }
    try {
      boolean first = true;
      long looked = System.nanoTime();
      for (JobItem item : rows.begun(portion, name)) {
        if (closing || System.nanoTime() - looked > TELL_EVERY) {
          looked = System.nanoTime();
          wanted(portion);
        }
        // those behind it were never reached
        if (first && item.tries() > MOST_TRIES) {
          jobs.keep(job.get().id(), item, JobItem.State.INTERRUPTED, "");
        } else {
          item(job.get(), item, portion);
        }
        first = false;
      }
      jobs.settle(portion.job());
    } catch (JobWork.StoppedException e) {
      if (closing) {
        throw e; // tried again, by whoever runs then
      }
    }
  }

  /** Goes on only where somebody still wants it. */
  private void wanted(Portions.Portion portion) {
    if (closing || !rows.runs(portion)) {
      throw new JobWork.StoppedException(portion.name());
    }
  }

  private void item(Job job, JobItem item, Portions.Portion portion) {
    try {
      jobs.keep(job.id(), item, outcome(job, item, portion));
    } catch (JobWork.StoppedException e) {
      throw e;
    } catch (JobWork.RefusedException e) {
      jobs.keep(job.id(), item, JobItem.State.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      if (closing) {
        throw new JobWork.StoppedException(job.id());
      }
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("{} job {}, {}", number, job.id(), item.what().subject(), e);
      jobs.keep(job.id(), item, JobItem.State.BROKEN, number);
    }
  }

  private JobWork.Outcome outcome(Job job, JobItem item, Portions.Portion portion) {
    JobWork work = works.get(job.asked().kind());
    if (work == null) {
      throw new IllegalStateException("nobody does " + job.asked().kind());
    }
    Optional<String> known =
        work.keepsResults()
            ? rows.resultOf(job.asked().kind(), item.what().input())
            : Optional.empty();
    if (known.isPresent()) {
      byte[] bytes = jobs.bytes(known.get());
      return new JobWork.Outcome(Optional.of(bytes), Optional.empty(), true, () -> {});
    }
    AtomicLong told = new AtomicLong(System.nanoTime() - TELL_EVERY);
    return work.item(
        job,
        item,
        (step, of) -> {
          long now = System.nanoTime();
          if (now - told.get() >= TELL_EVERY) {
            told.set(now);
            rows.step(job.id(), item.number(), step, of);
            wanted(portion);
          }
        });
  }

  /** Ends; what is under way is left to others, or to the next start. */
  @Override
  public synchronized void close() {
    closing = true;
    jobs.wake(() -> {});
    if (scheduler != null) {
      scheduler.stop();
    }
  }
}
