// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

/** There is nothing at this address, or nothing any more. */
final class UnknownPageException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
