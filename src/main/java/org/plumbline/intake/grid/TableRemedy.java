// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.util.List;
import org.plumbline.foreign.Unreadable;
import org.plumbline.phrase.Key;

/** What a person does with a foreign table that cannot be read. */
public enum TableRemedy implements Key {
  ORIGINAL,
  SAVE_AGAIN,
  SAVE_TRANSITIONAL,
  REMOVE_PASSWORD;

  /** The same for a table as for a report; one sheet saved as text is a table as it is. */
  public static TableRemedy of(Unreadable.Remedy remedy) {
    return remedy == Unreadable.Remedy.SAVE_WHOLE ? SAVE_AGAIN : valueOf(remedy.name());
  }

  @Override
  public String key() {
    return Key.spelled("table-remedy", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
