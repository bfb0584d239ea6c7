// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Key;

/**
 * An item of an earlier report that has no row among the open items of this one, kept so that what
 * people wrote comes back with it.
 *
 * @param id stable id
 * @param verdict the verdict it had
 * @param kept what was written beside it
 * @param why what this report says of it
 */
public record SetAside(String id, Marked<Verdict> verdict, Kept kept, Reason why) {

  /** Why an item has no row among the open ones. */
  public enum Reason implements Key {
    NOT_LOOKED_AT,
    NO_LONGER_OPEN;

    @Override
    public String key() {
      return Key.spelled("aside", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }
}
