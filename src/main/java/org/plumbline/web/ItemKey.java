// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import org.plumbline.application.Noted;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Vocabulary;

/** What a person reads of the key of an item that is tracked. */
final class ItemKey {
  private ItemKey() {}

  /** A record or an act of the organization by its title, a gap by its number. */
  static String said(String key, Office office) {
    Vocabulary known = office.library().workspace().vocabulary();
    if (key.startsWith(Noted.OWN)) {
      Capability act = known.capabilities().get(key.substring(Noted.OWN.length()));
      return act == null ? number(key) : act.title();
    }
    EvidenceKind kind =
        key.startsWith(EvidenceShelf.KEY) ? known.evidence().get(number(key)) : null;
    return kind == null ? number(key) : kind.title();
  }

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
