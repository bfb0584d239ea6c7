// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * @param exceptFor ids of controls that reach it all the same: the reason does not hold at their
 *     level
 * @param label what is printed of it
 */
public record ListedSystem(
    String id,
    SystemClass type,
    Data data,
    Set<String> tags,
    List<Care> cares,
    boolean exempt,
    Set<String> exceptFor,
    Label label) {

  public ListedSystem {
    tags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(tags));
    cares = List.copyOf(cares);
    exceptFor = Set.copyOf(exceptFor);
  }

  /** A system whose reason, if it has one, holds for every control. */
  public ListedSystem(
      String id,
      SystemClass type,
      Data data,
      Set<String> tags,
      List<Care> cares,
      boolean exempt,
      Label label) {
    this(id, type, data, tags, cares, exempt, Set.of(), label);
  }

  /** Whether the reason takes it out of the test of a control. */
  public boolean exempt(String control) {
    return exempt && !exceptFor.contains(control);
  }

  /** The same where the reason does not hold for these controls. */
  public ListedSystem except(Set<String> controls) {
    return new ListedSystem(id, type, data, tags, cares, exempt, controls, label);
  }

  /** The same in the care of others. */
  public ListedSystem in(List<Care> care) {
    return new ListedSystem(id, type, data, tags, care, exempt, exceptFor, label);
  }

  /**
   * What is printed of a system and decides nothing.
   *
   * @param what what it is, in words; empty where none are said
   * @param category its asset category under CMMC; empty where none is said
   * @param reason the documented reason that takes it out of the test; empty where there is none
   */
  public record Label(String what, String category, String reason) {
    /** Nothing said. */
    public static final Label NONE = new Label("", "", "");
  }

  /** A system of which nothing else is said. */
  public ListedSystem(
      String id, SystemClass type, Data data, Set<String> tags, List<Care> cares, boolean exempt) {
    this(id, type, data, tags, cares, exempt, Label.NONE);
  }

  /** What a system does with regulated data. */
  public enum Data {
    /** The data live here. */
    STORED,
    /** Only copies of what lives elsewhere. */
    COPIES,
    /** They cross it readably. */
    PASSED,
    /** They are displayed and nothing is kept. */
    SHOWN,
    NO;

    /** Spelling in files. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> spellings() {
      return Arrays.stream(values()).map(Data::spelling).toList();
    }
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
      duties = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(duties));
    }
  }

  /** True where a word of a paper means this system: its class, a tag or its id. */
  public boolean named(String word) {
    return word.equals(type.spelling()) || word.equals(id) || tags.contains(word);
  }
}
