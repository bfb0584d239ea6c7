// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.phrase.Key;

/** What people call a kind of support when no model of it is meant. */
enum KindName implements Key {
  JOBS,
  SERVICE,
  DIVIDED;

  static KindName of(SupportModel.Kind kind) {
    return switch (kind) {
      case JOBS -> JOBS;
      case SERVICE -> SERVICE;
      case DIVIDED -> DIVIDED;
    };
  }

  @Override
  public String key() {
    return Key.spelled("kind-name", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
