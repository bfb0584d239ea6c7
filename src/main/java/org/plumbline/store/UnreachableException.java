// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

/** The database named cannot be reached, or lets nobody in with this name and password. */
public final class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreachableException(Connection to, Throwable cause) {
    super(to.toString(), cause);
  }
}
