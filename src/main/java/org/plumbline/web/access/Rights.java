// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.util.List;
import java.util.Optional;
import org.plumbline.store.Account;
import org.plumbline.store.Accounts;
import org.plumbline.store.Organization;
import org.plumbline.store.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What whoever asks may do. Looked up each time, so that what an administrator takes away is gone
 * at once.
 */
@Component
public class Rights {
  private final Reach reach;
  private final Accounts accounts;

  Rights(Reach reach, Accounts accounts) {
    this.reach = reach;
    this.accounts = accounts;
  }

  /** Whether he may do everything. */
  public boolean administrator() {
    return !reach.accounts() || account().filter(Account::administrator).isPresent();
  }

  /** Whether he may read and download what an organization has. */
  public boolean mayRead(String slug) {
    return administrator() || role(slug).isPresent();
  }

  /** Whether he may change it. */
  public boolean mayChange(String slug) {
    return administrator() || role(slug).filter(Role.OFFICER::equals).isPresent();
  }

  /** Those of these organizations that he may read; he must not learn of the others. */
  public List<Organization> seen(List<Organization> all) {
    if (administrator()) {
      return all;
    }
    return account()
        .map(a -> accounts.roles(a.name()).keySet())
        .map(slugs -> all.stream().filter(o -> slugs.contains(o.slug())).toList())
        .orElse(List.of());
  }

  private Optional<Role> role(String slug) {
    return account().map(a -> accounts.roles(a.name()).get(slug));
  }

  /** His account, while it is as it was when he signed in and its password is his own. */
  private Optional<Account> account() {
    return standing().filter(a -> !a.oneTime());
  }

  /** Whether he has to set a password of his own before anything else. */
  boolean oneTime() {
    return standing().filter(Account::oneTime).isPresent();
  }

  /** Whether he has signed in and may do something. */
  boolean signedIn() {
    return account().isPresent();
  }

  /** Whether his account is there and as it was when he signed in. */
  boolean known() {
    return standing().isPresent();
  }

  private Optional<Account> standing() {
    Authentication given = SecurityContextHolder.getContext().getAuthentication();
    if (given == null || given instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    Optional<Account> account = accounts.find(given.getName());
    return given.getPrincipal() instanceof PasswordBound.Carrier then
        ? account.filter(a -> !then.ended() && unchanged(a, then.bound()))
        : account;
  }

  private boolean unchanged(Account account, PasswordBound then) {
    return accounts.password(account.name()).filter(then::still).isPresent();
  }
}
