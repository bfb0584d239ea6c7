// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Set;
import org.plumbline.capability.SystemClass;

/**
 * A system the organization lists.
 *
 * @param id its name
 * @param type its class
 * @param data what it does with regulated data
 * @param tags words of the organization by which papers may name it
 * @param cares others who look after it
 * @param exempt whether a documented reason takes it out of the test
 */
public record ListedSystem(
    String id,
    SystemClass type,
    Data data,
    Set<String> tags,
    List<Care> cares,
    boolean exempt) {

  public ListedSystem {
    tags = Set.copyOf(tags);
    cares = List.copyOf(cares);
  }

  /** What a system does with regulated data. */
  public enum Data {
    STORED,
    COPIES,
    PASSED,
    SHOWN,
    NO
  }

  /**
   * Somebody else who looks after a system.
   *
   * @param who name
   * @param own whether it is the organization's own staff
   * @param all whether in every duty
   * @param duties ids of acts where not in all
   */
  public record Care(String who, boolean own, boolean all, Set<String> duties) {
    public Care {
      duties = Set.copyOf(duties);
    }
  }

  /** True where a word of a paper means this system: its class, a tag or its id. */
  public boolean named(String word) {
    return word.equals(type.spelling()) || word.equals(id) || tags.contains(word);
  }
}
