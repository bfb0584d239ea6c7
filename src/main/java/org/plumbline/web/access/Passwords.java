// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.security.SecureRandom;
import org.plumbline.store.Account;
import org.plumbline.store.Accounts;
import org.plumbline.store.Who;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Passwords that are made for people, to be changed by them at once. */
public final class Passwords {
  /** Of the first account. */
  public static final String FIRST = "administrator";

  /** Without letters and digits that look alike. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private Passwords() {}

  /** An account with the password that opens it once; told to nobody else. */
  public record Given(String account, String password) {}

  /** Adds an account with a password for one time. */
  public static Given add(Accounts accounts, String name, boolean administrator, Who who) {
    String password = fresh();
    Account made = accounts.create(name, hash(password), administrator, who);
    return new Given(made.name(), password);
  }

  /**
   * Gives an account a new password for one time.
   *
   * @throws java.util.NoSuchElementException when there is no such account
   */
  public static Given renew(Accounts accounts, String name, Who who) {
    String password = fresh();
    accounts.setPassword(name, hash(password), true, who);
    return new Given(name, password);
  }

  /** Adds an account for somebody whom the provider lets in: its password is told to nobody. */
  static Account addWithout(Accounts accounts, String name) {
    Who self = new Who(name.strip());
    Account made = accounts.create(name, hash(fresh()), false, self);
    end(accounts, made.name());
    return accounts.find(made.name()).orElseThrow();
  }

  /** Ends a password for one time that is not needed, so that nobody who finds it gets in. */
  static void end(Accounts accounts, String name) {
    accounts.setPassword(name, hash(fresh()), false, new Who(name));
  }

  /** Ninety-nine bits. */
  private static String fresh() {
    SecureRandom random = new SecureRandom();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      out.append(i > 0 && i % GROUP == 0 ? "-" : "");
      out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return out.toString();
  }

  private static String hash(String password) {
    return String.valueOf(
        PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
  }
}
