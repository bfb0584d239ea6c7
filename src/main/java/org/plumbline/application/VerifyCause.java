// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Key;

/** Why a report file is not what its inputs give. */
public enum VerifyCause implements Key {
  VERSION("then", "now"),
  CATALOGUE_GONE("name"),
  EDITION("name", "then", "now"),
  CATALOGUE_CHANGED("name", "then", "now"),
  TEMPLATE_NEW("name"),
  TEMPLATE_MISSING("name"),
  TEMPLATE_CHANGED("name", "then", "now"),
  INPUT_NEW("name"),
  INPUT_MISSING("name"),
  INPUT_CHANGED("name", "then", "now"),
  FOLDER_RENAMED,
  IDENTIFICATION_CHANGED,
  REWRITTEN,
  ALTERED;

  private final List<String> arguments;

  VerifyCause(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("verify-cause", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
