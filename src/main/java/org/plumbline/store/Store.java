// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

/**
 * Everything that is kept between two visits: a database, and a folder of what it was asked for.
 */
public final class Store implements AutoCloseable {
  private static final String CACHE = "cache";

  private final Database database;
  private final Organizations organizations;
  private final Trail trail;
  private final Tracking tracking;
  private final Assessments assessments;
  private final Archives archives;
  private final Accounts accounts;
  private final Tokens tokens;
  private final Jobs jobs;
  private final Standings standings;

  private Store(Path data, Database database) {
    this.database = database;
    Blobs blobs = new Blobs(database);
    this.trail = new Trail(database);
    Editions editions = new Editions(database);
    this.organizations =
        new Organizations(
            database, blobs, editions, new EditionFolders(data.resolve(CACHE), blobs), trail);
    this.tracking = new Tracking(database, trail);
    this.assessments = new Assessments(database, blobs, trail);
    this.accounts = new Accounts(database, trail);
    this.tokens = new Tokens(database, trail);
    this.jobs = new Jobs(database, blobs);
    this.standings = new Standings(database);
    this.archives =
        new Archives(
            database,
            blobs,
            new ArchivedRows(organizations, editions, tracking, assessments, trail));
  }

  /**
   * Opens the store of a data folder, with its database in it; makes both when they are missing.
   *
   * @throws UncheckedIOException when the folder cannot be made
   * @throws InUseException when another Plumbline has it open
   */
  public static Store open(Path data, Clock clock) {
    folder(data);
    try {
      return new Store(data, Database.open(Connection.inside(data), clock));
    } catch (RuntimeException e) {
      throw InUseException.isMeant(e) ? new InUseException(data, e) : e;
    }
  }

  /**
   * Opens a store whose database is elsewhere; the folder holds only what can be made again.
   *
   * @throws UnreachableException when it does not let us in
   */
  public static Store open(Path data, Connection to, Clock clock) {
    folder(data);
    try {
      return new Store(data, Database.open(to, clock));
    } catch (HikariPool.PoolInitializationException e) {
      throw new UnreachableException(to, e);
    }
  }

  public Organizations organizations() {
    return organizations;
  }

  public Trail trail() {
    return trail;
  }

  public Tracking tracking() {
    return tracking;
  }

  public Assessments assessments() {
    return assessments;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Archives archives() {
    return archives;
  }

  public Jobs jobs() {
    return jobs;
  }

  public Standings standings() {
    return standings;
  }

  /** Who does long work of these kinds here, once it is started; to be closed before the store. */
  public JobRunner runner(List<JobWork> works, JobRunner.Pace pace) {
    return new JobRunner(database, jobs, works, pace);
  }

  Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }

  /** Readable by its owner alone, where the disk knows owners. */
  private static void folder(Path data) {
    try {
      if (Files.notExists(data)) {
        Files.createDirectories(data);
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(data.toString(), e);
    }
  }
}
