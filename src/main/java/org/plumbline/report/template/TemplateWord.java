// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.List;
import org.plumbline.phrase.Key;

/** Where the words of a template are declared. */
enum TemplateWord implements Key {
  COLOURS,
  SECTIONS("files");

  private final List<String> arguments;

  TemplateWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("template-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
