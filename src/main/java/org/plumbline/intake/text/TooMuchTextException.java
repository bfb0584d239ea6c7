// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.io.IOException;

/** A file that holds, or unpacks to, far more than the papers of a provider. */
final class TooMuchTextException extends IOException {
  private static final long serialVersionUID = 1L;
}
