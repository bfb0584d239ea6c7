// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with a password, for as long as it is the one he signed in with. */
final class SignedIn implements UserDetails, CredentialsContainer, PasswordBound.Carrier {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final PasswordBound bound;
  private @Nullable String password;

  /**
   * Somebody who signs in.
   *
   * @param password its hash
   */
  SignedIn(String name, String password) {
    this.name = name;
    this.password = password;
    this.bound = PasswordBound.to(password);
  }

  @Override
  public PasswordBound bound() {
    return bound;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(); // rights are looked up when they are asked for
  }

  @Override
  public @Nullable String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public void eraseCredentials() {
    password = null;
  }
}
