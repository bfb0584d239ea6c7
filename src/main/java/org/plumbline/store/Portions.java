// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items of a job that one worker takes at once. Each portion is an execution of db-scheduler, which
 * gives it to one instance, and to another when that one has died.
 */
final class Portions {
  /** H2 keeps a time with its zone. */
  static final JdbcCustomization H2 = new DefaultJdbcCustomization(false);

  private static final String TASK = "job";

  /** More at once would keep other instances idle at the end of a job. */
  private static final int LARGEST = 16;

  /** So many portions or more, where there are as many items. */
  private static final int FEWEST = 64;

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Database database;
  private @Nullable SchedulerClient client;

  Portions(Database database) {
    this.database = database;
  }

  /**
   * Some items of one run.
   *
   * @param from number of the first
   * @param to number of the last
   */
  record Portion(String job, int run, int from, int to) {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]+)\\.(\\d+)\\.(\\d+)-(\\d+)");

    String name() {
      return job + "." + run + "." + from + "-" + to;
    }

    static Portion of(String name) {
      Matcher parts = NAME.matcher(name);
      if (!parts.matches()) {
        throw new IllegalArgumentException(name);
      }
      return new Portion(
          parts.group(1),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(4)));
    }
  }

  /** The task of all portions; one that ends by an exception is tried again. */
  static OneTimeTask<Void> task(VoidExecutionHandler<Void> work) {
    return Tasks.oneTime(TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .onDeadExecutionRevive()
        .execute(work);
  }

  /** Gives items to whoever has time; part of the transaction that is open. */
  void schedule(String job, int run, List<Integer> items) {
    int size = Math.max(1, Math.min(LARGEST, items.size() / FEWEST));
    List<TaskInstance<?>> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i += size) {
      int last = Math.min(items.size(), i + size) - 1;
      Portion portion = new Portion(job, run, items.get(i), items.get(last));
      all.add(new TaskInstance<>(TASK, portion.name()));
    }
    if (!all.isEmpty()) {
      client().scheduleBatch(all, database.now());
    }
  }

  private synchronized SchedulerClient client() {
    if (client == null) {
      SchedulerClient.Builder builder =
          SchedulerClient.Builder.create(database.joining(), task((i, c) -> {}));
      if (database.alone()) {
        builder.jdbcCustomization(H2);
      }
      client = builder.build();
    }
    return client;
  }
}
