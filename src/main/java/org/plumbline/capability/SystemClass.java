// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Key;

/** Classes of systems an organisation lists and an offer covers. */
public enum SystemClass implements Key {
  ENDPOINT,
  SERVER,
  NETWORK,
  CLOUD_TENANT,
  APPLICATION,
  MOBILE,
  SPECIALISED;

  /** Spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<SystemClass> of(String spelling) {
    return Arrays.stream(values()).filter(c -> c.spelling().equals(spelling)).findFirst();
  }

  public static List<String> spellings() {
    return Arrays.stream(values()).map(SystemClass::spelling).toList();
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("system-class", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
