// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Key;

/** Kinds of things people name. */
public enum Named implements Key {
  FRAMEWORK("frameworks"),
  CONTROL("controls"),
  OBJECTIVE(""),
  ACT("capabilities"),
  SYSTEM(""),
  BASELINE(""),
  ARRANGEMENT(""),
  TEMPLATE("templates"),
  LAYOUT("layouts"),
  FORMAT(""),
  LIST(""),
  LANGUAGE(""),
  STEP(""),
  LEVEL(""),
  PRESET("presets"),
  CHANGES(""),
  PROVIDER("");

  private final String list;

  Named(String list) {
    this.list = list;
  }

  /** What {@code plumbline list} calls all of them; empty where there is no such list. */
  public String list() {
    return list;
  }

  @Override
  public String key() {
    return Key.spelled("named", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
