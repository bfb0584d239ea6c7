// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.phrase.Key;

/** What readers are told of something dated. */
enum DatedWord implements Key {
  NOT_YET("title", "from"),
  /** The first day is not from an official text. */
  NOT_YET_UNCONFIRMED("title", "from"),
  ENDED("title", "until"),
  /** The last day is not from an official text. */
  ENDED_UNCONFIRMED("title", "until"),
  REPLACED("title", "until", "successor"),
  /** It still binds though a successor is out. */
  SUCCESSOR("title", "successor"),
  /** The source was read too long ago. */
  STALE("title", "read-on", "days");

  private final List<String> arguments;

  DatedWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("dated", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
