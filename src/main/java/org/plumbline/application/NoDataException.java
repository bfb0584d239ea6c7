// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;

/** A home holds no controls/ or models/. */
public final class NoDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final String home;

  NoDataException(String folder, Path home) {
    super(folder + " in " + home);
    this.folder = folder;
    this.home = home.toAbsolutePath().normalize().toString();
  }

  /** The folder that is missing. */
  public String folder() {
    return folder;
  }

  /** Where it was looked for. */
  public String home() {
    return home;
  }
}
