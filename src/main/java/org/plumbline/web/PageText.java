// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the start page says; the page names these keys. */
enum PageText implements Key {
  TITLE,
  ABOUT,
  FOR_WHOM,
  FOR_WHOM_TEXT,
  HOW,
  HOW_MODELS,
  HOW_ORGANIZATION,
  HOW_EXPLAIN,
  HOW_FILES,
  LIMITS,
  LIMITS_TEXT;

  @Override
  public String key() {
    return Key.spelled("web", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
