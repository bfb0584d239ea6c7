// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the provider knows, under the name of the account here. */
final class SignedOn extends DefaultOidcUser implements PasswordBound.Carrier {
  private static final long serialVersionUID = 1L;

  private final String account;
  private final PasswordBound bound;

  /** Whether the provider has said that he signed out there. */
  private volatile boolean ended;

  SignedOn(OidcUser there, String account, PasswordBound bound) {
    super(List.of(), there.getIdToken(), there.getUserInfo());
    this.account = account;
    this.bound = bound;
  }

  @Override
  public PasswordBound bound() {
    return bound;
  }

  void end() {
    ended = true;
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public String getName() {
    return account;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedOn one && account.equals(one.account) && bound.equals(one.bound);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
