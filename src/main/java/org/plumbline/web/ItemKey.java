// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

/** What a person reads of the key of an item that is tracked. */
final class ItemKey {
  private ItemKey() {}

  /**
   * The part between rules and arrangement: a number of the rules; the key itself where it has
   * none.
   */
  static String number(String key) {
    int first = key.indexOf('/');
    int last = key.lastIndexOf('/');
    return first >= 0 && last > first ? key.substring(first + 1, last) : key;
  }
}
