// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with a password, for as long as it is the one he signed in with. */
final class SignedIn implements UserDetails, CredentialsContainer {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final Instant changed;
  private @Nullable String password;

  SignedIn(String name, String password, Instant changed) {
    this.name = name;
    this.password = password;
    this.changed = changed;
  }

  /** When the password was set. */
  Instant changed() {
    return changed;
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
