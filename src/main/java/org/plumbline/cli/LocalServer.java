// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import org.plumbline.wording.Words;

/** The local pages, as the command line starts them. */
public interface LocalServer {

  /**
   * Starts on this machine only.
   *
   * @param port 1 to 65535; 0 for any that is free
   * @param words what the pages say
   * @return the address to open in a browser
   */
  String start(int port, Words words);

  /** Comes back when the server has ended. */
  void waitUntilStopped();
}
