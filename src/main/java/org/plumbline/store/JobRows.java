// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.plumbline.store.Job.State;

/** The rows of jobs and of their items. */
final class JobRows {
  private static final int LONGEST_MESSAGE = 2000;

  private static final String SELECT =
      "select j.id, j.kind, j.slug, j.subject, j.input, j.who, j.asked, j.state, j.run, j.finished,"
          + " count(i.item),"
          + " sum(case when i.state in ('done', 'kept') then 1 else 0 end),"
          + " sum(case when i.state = 'kept' then 1 else 0 end),"
          + " sum(case when i.state in ('failed', 'broken', 'interrupted') then 1 else 0 end),"
          + " sum(i.step), sum(i.steps)"
          + " from jobs j join job_items i on i.job = j.id";
  private static final String GROUP =
      " group by j.id, j.kind, j.slug, j.subject, j.input, j.who, j.asked, j.state, j.run,"
          + " j.finished";
  private static final String ITEMS =
      "select item, subject, input, steps, state, step, message, result, tries, worker"
          + " from job_items where job = :id";

  private final Database database;

  JobRows(Database database) {
    this.database = database;
  }

  /** What became of an item. */
  record Answer(JobItem.State state, String message, String input, Optional<String> result) {}

  Optional<Job> find(String id) {
    return database
        .sql()
        .sql(SELECT + " where j.id = :id" + GROUP)
        .param("id", id)
        .query(JobRows::job)
        .optional();
  }

  List<Job> newest(int most) {
    return database
        .sql()
        .sql(
            SELECT
                + " where j.id in (select id from jobs order by asked desc, id limit :most)"
                + GROUP
                + " order by j.asked desc, j.id")
        .param("most", most)
        .query(JobRows::job)
        .list();
  }

  /** The job that does this already. */
  Optional<String> underWay(Job.Asked asked) {
    return database
        .sql()
        .sql(
            "select id from jobs where kind = :kind and slug = :slug and input = :input"
                + " and state in ('waiting', 'running')")
        .param("kind", asked.kind())
        .param("slug", asked.slug())
        .param("input", asked.input())
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  /**
   * Keeps others from changing the state of a job until the end of the transaction.
   *
   * @throws NoSuchElementException when there is none
   */
  Job lock(String id) {
    database
        .sql()
        .sql("select id from jobs where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NoSuchElementException(id));
    return find(id).orElseThrow();
  }

  void add(String id, Job.Asked asked, Who who) {
    database
        .sql()
        .sql(
            "insert into jobs (id, kind, slug, subject, input, who, asked, state, run)"
                + " values (:id, :kind, :slug, :subject, :input, :who, :now, 'waiting', 1)")
        .param("id", id)
        .param("kind", asked.kind())
        .param("slug", asked.slug())
        .param("subject", asked.subject())
        .param("input", asked.input())
        .param("who", who.name())
        .param("now", Database.time(database.now()))
        .update();
  }

  void add(String id, List<JobItem.New> items) {
    int[] number = {0};
    database
        .template()
        .batchUpdate(
            "insert into job_items (job, item, subject, input, state, step, steps, message, tries,"
                + " worker) values (?, ?, ?, ?, 'waiting', 0, ?, '', 0, '')",
            items,
            items.size(),
            (row, item) -> {
              row.setString(1, id);
              row.setInt(2, ++number[0]);
              row.setString(3, item.subject());
              row.setString(4, item.input());
              row.setInt(5, item.steps());
            });
  }

  /** Forgets jobs that ended before a moment, with what came of them and nobody else needs. */
  void forget(Instant before) {
    List<String> results =
        database
            .sql()
            .sql(
                "select i.result from job_items i join jobs j on i.job = j.id"
                    + " where j.finished < :before and i.result is not null")
            .param("before", Database.time(before))
            .query(String.class)
            .list();
    database
        .sql()
        .sql("delete from jobs where finished < :before")
        .param("before", Database.time(before))
        .update();
    for (String each : results) {
      database
          .sql()
          .sql(
              "delete from blobs where sha256 = :hash"
                  + " and not exists (select 1 from job_items where result = :hash)"
                  + " and not exists (select 1 from edition_files f where f.sha256 = :hash)"
                  + " and not exists (select 1 from assessments where result = :hash)")
          .param("hash", each)
          .update();
    }
  }

  void state(String id, State state) {
    boolean ends = state == State.DONE || state == State.FAILED;
    database
        .sql()
        .sql("update jobs set state = :state, finished = :finished where id = :id")
        .param("id", id)
        .param("state", state.code())
        .param(
            "finished", ends ? Database.time(database.now()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /** Numbers of the items that are not done. */
  List<Integer> left(String id) {
    return database
        .sql()
        .sql(
            "select item from job_items where job = :id and state not in ('done', 'kept')"
                + " order by item")
        .param("id", id)
        .query(Integer.class)
        .list();
  }

  /** What is not done waits once more. */
  void again(String id, int run) {
    database
        .sql()
        .sql(
            "update job_items set state = 'waiting', step = 0, tries = 0, message = ''"
                + " where job = :id and state not in ('done', 'kept')")
        .param("id", id)
        .update();
    database
        .sql()
        .sql("update jobs set state = 'waiting', run = :run, finished = null where id = :id")
        .param("id", id)
        .param("run", run)
        .update();
  }

  List<JobItem> items(String id) {
    return database.sql().sql(ITEMS + " order by item").param("id", id).query(JobRows::item).list();
  }

  /** The items of a portion that wait, marked as begun by a worker. */
  List<JobItem> begun(Portions.Portion portion, String worker) {
    return database.together(
        () -> {
          database
              .sql()
              .sql("update jobs set state = 'running' where id = :id and state = 'waiting'")
              .param("id", portion.job())
              .update();
          String here = " and item between :from and :to and state = 'waiting'";
          database
              .sql()
              .sql(
                  "update job_items set tries = tries + 1, worker = :worker where job = :id" + here)
              .param("worker", worker)
              .param("id", portion.job())
              .param("from", portion.from())
              .param("to", portion.to())
              .update();
          return database
              .sql()
              .sql(ITEMS + here + " order by item")
              .param("id", portion.job())
              .param("from", portion.from())
              .param("to", portion.to())
              .query(JobRows::item)
              .list();
        });
  }

  /** Whether a run is still wanted. */
  boolean runs(Portions.Portion portion) {
    return database
            .sql()
            .sql(
                "select count(*) from jobs where id = :id and run = :run"
                    + " and state in ('waiting', 'running')")
            .param("id", portion.job())
            .param("run", portion.run())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** What came of the same input before. */
  Optional<String> resultOf(String kind, String input) {
    return database
        .sql()
        .sql(
            "select i.result from job_items i join jobs j on j.id = i.job"
                + " where i.input = :input and j.kind = :kind and i.result is not null")
        .param("input", input)
        .param("kind", kind)
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  void step(String id, int item, int step, int of) {
    database
        .sql()
        .sql(
            "update job_items set step = :step, steps = :of"
                + " where job = :id and item = :item and state = 'waiting'")
        .param("step", step)
        .param("of", of)
        .param("id", id)
        .param("item", item)
        .update();
  }

  /** Writes what became of an item; false when that is known already. */
  boolean done(String id, int item, Answer answer) {
    String message = answer.message();
    return database
            .sql()
            .sql(
                "update job_items set state = :state, message = :message, input = :input,"
                    + " result = :result, step = steps"
                    + " where job = :id and item = :item and state = 'waiting'")
            .param("state", answer.state().code())
            .param("message", message.substring(0, Math.min(LONGEST_MESSAGE, message.length())))
            .param("input", answer.input())
            .param("result", answer.result().orElse(null), Types.VARCHAR)
            .param("id", id)
            .param("item", item)
            .update()
        == 1;
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    return new Job(
        row.getString(1),
        new Job.Asked(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
        new Who(row.getString(6)),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        State.of(row.getString(8)),
        row.getInt(9),
        Optional.ofNullable(row.getObject(10, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        new Job.Counts(
            row.getInt(11),
            row.getInt(12),
            row.getInt(13),
            row.getInt(14),
            row.getInt(15),
            row.getInt(16)));
  }

  private static JobItem item(ResultSet row, int number) throws SQLException {
    return new JobItem(
        row.getInt(1),
        new JobItem.New(row.getString(2), row.getString(3), row.getInt(4)),
        JobItem.State.of(row.getString(5)),
        row.getInt(6),
        row.getString(7),
        Optional.ofNullable(row.getString(8)),
        row.getInt(9),
        row.getString(10));
  }
}
