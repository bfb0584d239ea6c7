// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.util.Optional;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Account;
import org.plumbline.store.Accounts;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of whom the provider has let in; what it may do is settled here, not there. */
final class SignOnAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private static final String EMAIL = "email";

  private final SignOn settings;
  private final Accounts accounts;
  private final OidcUserService provider = new OidcUserService();

  SignOnAccounts(SignOn settings, Accounts accounts) {
    this.settings = settings;
    this.accounts = accounts;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser there = provider.loadUser(request);
    Account account = account(name(there));
    return new SignedOn(
        there,
        account.name(),
        PasswordBound.to(accounts.password(account.name()).orElseThrow(() -> no("no_account"))));
  }

  /** An e-mail address that the provider says it has not checked could be anybody's. */
  private String name(OidcUser there) {
    if (settings.claim().equals(EMAIL) && Boolean.FALSE.equals(there.getEmailVerified())) {
      throw no("email_not_verified");
    }
    Object name = there.getClaim(settings.claim());
    if (!(name instanceof String said) || said.isBlank()) {
      throw no("claim_missing");
    }
    return said;
  }

  private Account account(String name) {
    try {
      Account account =
          accounts
              .find(name)
              .or(() -> settings.newcomers() ? newcomer(name) : Optional.empty())
              .orElseThrow(() -> no("no_account"));
      if (account.oneTime()) {
        Passwords.end(accounts, account.name());
      }
      return account;
    } catch (BadInputException e) {
      throw no("no_name_for_an_account");
    }
  }

  private Optional<Account> newcomer(String name) {
    return Optional.of(Passwords.addWithout(accounts, name));
  }

  private static OAuth2AuthenticationException no(String code) {
    return new OAuth2AuthenticationException(new OAuth2Error(code));
  }
}
