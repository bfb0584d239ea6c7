// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** What the service areas are called where a person reads. */
public enum AreaWord implements Key {
  USER_SUPPORT,
  IDENTITY_ADMINISTRATION,
  SYSTEM_MANAGEMENT,
  NETWORK_MANAGEMENT,
  ENDPOINT_PROTECTION,
  BACKUP_AND_RECOVERY,
  SECURITY_MONITORING,
  INCIDENT_RESPONSE,
  VULNERABILITY_MANAGEMENT,
  PENETRATION_TESTING,
  SECURITY_PROGRAMME,
  AWARENESS_TRAINING,
  /** Work that belongs to no area. */
  NONE;

  /** The words of an area of the data, or of a function that belongs to none. */
  public static Phrase of(String id) {
    String name = id.replace('-', '_').toUpperCase(Locale.ROOT);
    for (AreaWord word : values()) {
      if (word.name().equals(name)) {
        return Phrase.of(word);
      }
    }
    return id.isEmpty() ? Phrase.of(NONE) : Phrase.literal(id.replace('-', ' '));
  }

  @Override
  public String key() {
    return Key.spelled("area", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
