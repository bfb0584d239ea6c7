// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;

/**
 * What a program shows in place of a name and a password.
 *
 * @param id by which it is revoked; no secret
 * @param account whose rights it has
 * @param label what it is for, in its owner's words
 */
public record Token(String id, String account, String label, Instant created, Instant expires) {

  /**
   * A new token.
   *
   * @param secret what the program shows; known here and nowhere else
   */
  public record Made(Token token, String secret) {}
}
