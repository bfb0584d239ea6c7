// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said of the best of all changes, on the command line and on the page. */
public enum BestWord implements Key {
  BEST_OF("most", "closes", "open", "write"),
  BEST_WITHIN("usd", "closes", "open", "write"),
  BEST_CLOSES("ids"),
  BEST_PROVEN,
  BEST_NOT_PROVEN,
  BEST_COST("usd", "unpriced"),
  FEWEST_CHANGES("count"),
  FEW_CHANGES("count");

  private final List<String> arguments;

  BestWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("cli", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
