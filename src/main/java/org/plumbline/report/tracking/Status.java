// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Key;

/** How far an open item has come, as its owner marks it. */
public enum Status implements Key {
  OPEN,
  IN_PROGRESS,
  WAITING_ON_PROVIDER,
  CLOSED,
  ACCEPTED;

  /** How it is kept and sent, such as {@code in-progress}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of a code; empty where it is none. */
  public static Optional<Status> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }

  @Override
  public String key() {
    return Key.spelled("status", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
