// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Key;

/** What hinders the reading of one client's files, beside mistakes in them. */
enum ClientTrouble implements Key {
  NOT_READABLE,
  NOT_READABLE_HELP;

  @Override
  public String key() {
    return Key.spelled("client-trouble", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
