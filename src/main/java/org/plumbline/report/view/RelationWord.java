// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** How a requirement of one document relates to one of another. */
enum RelationWord implements Key {
  IDENTICAL,
  CORRESPONDS,
  SELECTED_FROM,
  MAPS_TO,
  INTERSECTS,
  MAPS_TO_DERIVED,
  INTERSECTS_DERIVED;

  @Override
  public String key() {
    return Key.spelled("relation", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
