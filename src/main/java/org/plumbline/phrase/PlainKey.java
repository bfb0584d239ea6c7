// SPDX-License-Identifier: Apache-2.0
package org.plumbline.phrase;

import java.util.List;

/**
 * One of several things said of the constant of a key, without values.
 *
 * @param key where its words stand
 */
public record PlainKey(String key) implements Key {
  @Override
  public List<String> arguments() {
    return List.of();
  }
}
