// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** Tokens of programs. Only the hash of a secret is kept; each has an end. */
public final class Tokens {
  private static final Pattern FORM = Pattern.compile("plumbline_([0-9a-f]{16})_[A-Za-z0-9_-]{43}");
  private static final int ID_BYTES = 8;
  private static final int SECRET_BYTES = 32;
  private static final int LONGEST_LABEL = 100;
  private static final String SELECT = "select id, account, label, created, expires from tokens";

  private final Database database;
  private final Trail trail;
  private final SecureRandom random = new SecureRandom();

  Tokens(Database database, Trail trail) {
    this.database = database;
    this.trail = trail;
  }

  /**
   * Makes a token for whoever asks.
   *
   * @throws org.plumbline.problem.BadInputException STO-006 when the label is too long
   */
  public Token.Made make(Who who, String label, Duration life) {
    String said = Invisible.line(label);
    Problems problems = new Problems();
    if (said.length() > LONGEST_LABEL) {
      problems.error(StoreProblem.TOO_LONG, Place.of("label"), said.length(), LONGEST_LABEL);
    }
    problems.throwIfAny();
    String id = HexFormat.of().formatHex(bytes(ID_BYTES));
    String secret =
        "plumbline_"
            + id
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
    Token token = new Token(id, who.name(), said, database.now(), database.now().plus(life));
    return database.together(
        () -> {
          database
              .sql()
              .sql(
                  "insert into tokens (id, account, secret, label, created, expires)"
                      + " values (:id, :account, :secret, :label, :created, :expires)")
              .param("id", id)
              .param("account", token.account())
              .param("secret", hash(secret))
              .param("label", said)
              .param("created", Database.time(token.created()))
              .param("expires", Database.time(token.expires()))
              .update();
          tell(who, TrailAction.TOKEN_MADE, id);
          return new Token.Made(token, secret);
        });
  }

  /** The token of a secret that holds today. */
  public Optional<Token> holding(String secret) {
    Matcher form = FORM.matcher(secret);
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<String> kept =
        database
            .sql()
            .sql("select secret from tokens where id = :id")
            .param("id", form.group(1))
            .query(String.class)
            .optional();
    return kept.filter(k -> same(k, hash(secret)))
        .flatMap(k -> find(form.group(1)))
        .filter(t -> t.expires().isAfter(database.now()));
  }

  /** The tokens of an account, those that have ended among them. */
  public List<Token> of(String account) {
    return database
        .sql()
        .sql(SELECT + " where account = :account order by created, id")
        .param("account", account)
        .query(Tokens::token)
        .list();
  }

  /** Ends a token of whoever asks; false when there is none of this id. */
  public boolean revoke(String id, Who who) {
    return database.together(
        () -> {
          int rows =
              database
                  .sql()
                  .sql("delete from tokens where id = :id and account = :account")
                  .param("id", id)
                  .param("account", who.name())
                  .update();
          if (rows > 0) {
            tell(who, TrailAction.TOKEN_REVOKED, id);
          }
          return rows > 0;
        });
  }

  private Optional<Token> find(String id) {
    return database
        .sql()
        .sql(SELECT + " where id = :id")
        .param("id", id)
        .query(Tokens::token)
        .optional();
  }

  private void tell(Who who, TrailAction action, String id) {
    trail.add(Trail.NO_ORGANIZATION, who, new Trail.Deed(action, id, "", ""));
  }

  private byte[] bytes(int count) {
    byte[] out = new byte[count];
    random.nextBytes(out);
    return out;
  }

  private static String hash(String secret) {
    return Sha256.hex(secret.getBytes(StandardCharsets.US_ASCII));
  }

  /** In the same time, however far they agree. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }
}
