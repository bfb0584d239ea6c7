// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.phrase.Key;

/** How a source of a model's value is cited: the text, and what the statement is about. */
enum SourceName implements Key {
  OF_TEXT("text", "about");

  private final List<String> arguments;

  SourceName(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("source-name", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
