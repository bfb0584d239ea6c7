// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.hash.Sha256;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with a password, for as long as it is the one he signed in with. */
final class SignedIn implements UserDetails, CredentialsContainer {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String mark;
  private @Nullable String password;

  /**
   * Somebody who signs in.
   *
   * @param password its hash
   */
  SignedIn(String name, String password) {
    this.name = name;
    this.password = password;
    this.mark = mark(password);
  }

  /** Whether this is still the password. */
  boolean still(String hash) {
    return mark.equals(mark(hash));
  }

  private static String mark(String hash) {
    return Sha256.hex(hash.getBytes(StandardCharsets.UTF_8));
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
