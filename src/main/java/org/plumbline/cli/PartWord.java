// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.judgement.Objectives.Responsibility;
import org.plumbline.phrase.Key;

/** Whose part an objective is, in words. */
enum PartWord implements Key {
  NOT_POSSIBLE,
  NOBODY,
  OPEN,
  ORGANISATION,
  SHARED,
  PROVIDER;

  static PartWord of(Responsibility part) {
    return valueOf(part.name());
  }

  @Override
  public String key() {
    return Key.spelled("objective-part", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
