// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;
import org.plumbline.phrase.Key;

/** How far an open item has come, as its owner marks it. */
public enum Status implements Key {
  OPEN,
  IN_PROGRESS,
  WAITING_ON_PROVIDER,
  CLOSED,
  ACCEPTED;

  @Override
  public String key() {
    return Key.spelled("status", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
