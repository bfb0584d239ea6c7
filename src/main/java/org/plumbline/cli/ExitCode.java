// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

/** What a run tells the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int BELOW_FAIL_ON = 1;
  static final int USAGE = 2;
  static final int BAD_DATA = 3;
  static final int FILE_TROUBLE = 4;
  static final int OUR_BUG = 70;

  private ExitCode() {}
}
