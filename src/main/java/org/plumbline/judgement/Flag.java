// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import org.plumbline.catalogue.FlagKind;

/**
 * Something a reader must know beside a verdict, with the places in the papers that show it.
 *
 * @param kind what it is
 * @param detail the system, act, trait, element or paper it concerns; empty where it concerns the
 *     whole cell
 * @param systems systems on which two members act, of a double owner
 * @param places where it stands; of a contradiction every side, of a double owner every member
 */
public record Flag(FlagKind kind, String detail, List<String> systems, List<Source> places)
    implements Comparable<Flag> {
  public Flag {
    systems = List.copyOf(systems);
    places = List.copyOf(places);
  }

  static Flag of(FlagKind kind, String detail) {
    return new Flag(kind, detail, List.of(), List.of());
  }

  static Flag of(FlagKind kind, String detail, List<Source> places) {
    return new Flag(kind, detail, List.of(), places);
  }

  /** Kind with what it concerns, as tables of expected results have it. */
  public String spelling() {
    return detail.isEmpty() ? kind.spelling() : kind.spelling() + " " + detail;
  }

  @Override
  public int compareTo(Flag other) {
    int byKind = kind.compareTo(other.kind);
    int byDetail = byKind != 0 ? byKind : detail.compareTo(other.detail);
    return byDetail != 0 ? byDetail : places.toString().compareTo(other.places.toString());
  }
}
