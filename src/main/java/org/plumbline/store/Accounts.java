// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** People who may sign in, and what they may do. Passwords come hashed and stay so. */
public final class Accounts {
  private static final String SELECT = "select name, administrator, one_time from accounts";

  private final Database database;
  private final Trail trail;

  Accounts(Database database, Trail trail) {
    this.database = database;
    this.trail = trail;
  }

  /** Everybody, by name. */
  public List<Account> all() {
    return database.sql().sql(SELECT + " order by name").query(Accounts::account).list();
  }

  /** The account of a name, in whatever case. */
  public Optional<Account> find(String name) {
    return database
        .sql()
        .sql(SELECT + " where name = :name")
        .param("name", spelled(name))
        .query(Accounts::account)
        .optional();
  }

  /** The hash of the password of an account. */
  public Optional<String> password(String name) {
    return database
        .sql()
        .sql("select password from accounts where name = :name")
        .param("name", spelled(name))
        .query(String.class)
        .optional();
  }

  /**
   * Adds somebody, with a password that has to be changed first.
   *
   * @param password its hash
   * @throws org.plumbline.problem.BadInputException STO-009 when the name cannot be used, STO-010
   *     when it is taken
   */
  public Account create(String name, String password, boolean administrator, Who who) {
    String spelled = spelled(name);
    Problems problems = new Problems();
    if (!spelled.matches("[a-z0-9][a-z0-9._@-]{0,99}")) {
      problems.error(StoreProblem.ACCOUNT_NAME, Place.of("name"), name);
      problems.throwIfAny();
    }
    return database.together(
        () -> {
          int rows =
              database
                  .sql()
                  .sql(
                      "insert into accounts (name, password, one_time, administrator, changed)"
                          + " values (:name, :password, true, :administrator, :now)"
                          + " on conflict do nothing")
                  .param("name", spelled)
                  .param("password", password)
                  .param("administrator", administrator)
                  .param("now", Database.time(database.now()))
                  .update();
          if (rows == 0) {
            problems.error(StoreProblem.ACCOUNT_TAKEN, Place.of("name"), spelled);
            problems.throwIfAny();
          }
          tell(who, TrailAction.ACCOUNT_ADDED, spelled, "", administrator ? "administrator" : "");
          return find(spelled).orElseThrow();
        });
  }

  /**
   * Sets a password.
   *
   * @param password its hash
   * @param oneTime whether it has to be changed first
   * @throws NoSuchElementException when there is no such account
   */
  public void setPassword(String name, String password, boolean oneTime, Who who) {
    database.together(
        () -> {
          int rows =
              database
                  .sql()
                  .sql(
                      "update accounts set password = :password, one_time = :once, changed = :now"
                          + " where name = :name")
                  .param("name", spelled(name))
                  .param("password", password)
                  .param("once", oneTime)
                  .param("now", Database.time(database.now()))
                  .update();
          if (rows == 0) {
            throw new NoSuchElementException(name);
          }
          tell(who, TrailAction.PASSWORD_CHANGED, spelled(name), "", "");
          return rows;
        });
  }

  /**
   * Takes somebody out, with roles and tokens.
   *
   * @throws NoSuchElementException when there is no such account
   * @throws org.plumbline.problem.BadInputException STO-011 for the last administrator
   */
  public void remove(String name, Who who) {
    database.together(
        () -> {
          Account account = find(name).orElseThrow(() -> new NoSuchElementException(name));
          if (account.administrator()
              && all().stream().filter(Account::administrator).count() < 2) {
            Problems problems = new Problems();
            problems.error(StoreProblem.LAST_ADMINISTRATOR, Place.of("name"), account.name());
            problems.throwIfAny();
          }
          int rows =
              database
                  .sql()
                  .sql("delete from accounts where name = :name")
                  .param("name", account.name())
                  .update();
          tell(who, TrailAction.ACCOUNT_REMOVED, account.name(), "", "");
          return rows;
        });
  }

  /** Roles of an account by organization. */
  public Map<String, Role> roles(String name) {
    Map<String, Role> out = new TreeMap<>();
    database
        .sql()
        .sql("select slug, role from roles where account = :name")
        .param("name", spelled(name))
        .query(
            row -> {
              String slug = row.getString(1);
              Role.of(row.getString(2)).ifPresent(role -> out.put(slug, role));
            });
    return out;
  }

  /**
   * Gives a role in one organization, or takes it.
   *
   * @param role empty: none any more
   * @throws NoSuchElementException when there is no such account or organization
   */
  public void setRole(String name, String slug, Optional<Role> role, Who who) {
    database.together(
        () -> {
          Account account = find(name).orElseThrow(() -> new NoSuchElementException(name));
          database.lock(slug);
          Optional<Role> before = Optional.ofNullable(roles(name).get(slug));
          database
              .sql()
              .sql("delete from roles where account = :name and slug = :slug")
              .param("name", account.name())
              .param("slug", slug)
              .update();
          role.ifPresent(given -> give(account, slug, given));
          trail.add(
              slug,
              who,
              new Trail.Deed(
                  TrailAction.ROLE_CHANGED,
                  account.name(),
                  before.map(Role::code).orElse(""),
                  role.map(Role::code).orElse("")));
          return account;
        });
  }

  private void give(Account account, String slug, Role role) {
    database
        .sql()
        .sql("insert into roles (account, slug, role) values (:name, :slug, :role)")
        .param("name", account.name())
        .param("slug", slug)
        .param("role", role.code())
        .update();
  }

  private void tell(Who who, TrailAction action, String name, String before, String after) {
    trail.add(Trail.NO_ORGANIZATION, who, new Trail.Deed(action, name, before, after));
  }

  private static String spelled(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(row.getString(1), row.getBoolean(2), row.getBoolean(3));
  }
}
