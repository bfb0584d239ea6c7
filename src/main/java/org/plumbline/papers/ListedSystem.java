// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.CmmcScope;
import org.plumbline.capability.SystemClass;

/**
 * A system the organization lists.
 *
 * @param id its name on the list
 * @param systemClass its class
 * @param data what it does with regulated data
 * @param tags words of the organization by which papers may name it
 * @param description what it is, or empty
 * @param cares others who look after it
 * @param exempt documented reason why it needs no cover, such as that of a Specialized Asset
 * @param exceptFor ids of controls that reach it all the same: the reason does not hold at their
 *     level
 * @param category its asset category under CMMC; empty where none is said
 */
public record ListedSystem(
    String id,
    SystemClass systemClass,
    Data data,
    Set<String> tags,
    String description,
    List<Care> cares,
    Optional<String> exempt,
    Set<String> exceptFor,
    String category) {

  /** The level that leaves no system out for being special. */
  private static final String STRICTEST = "3";

  public ListedSystem {
    tags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(tags));
    cares = List.copyOf(cares);
    exceptFor = Set.copyOf(exceptFor);
  }

  /** Whether the reason takes it out of the test of a control. */
  public boolean exempt(String control) {
    return exempt.isPresent() && !exceptFor.contains(control);
  }

  /** The same where the reason does not hold for these controls. */
  public ListedSystem except(Set<String> controls) {
    return new ListedSystem(
        id, systemClass, data, tags, description, cares, exempt, controls, category);
  }

  /** A system of which nothing else is said. */
  public ListedSystem(
      String id,
      SystemClass systemClass,
      Data data,
      Set<String> tags,
      List<Care> cares,
      Optional<String> exempt) {
    this(id, systemClass, data, tags, "", cares, exempt, Set.of(), "");
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
   * Another performer's duties on a system.
   *
   * @param by who
   * @param own whether it is the organization's own staff
   * @param all every duty
   * @param capabilities the duties, when not all
   */
  public record Care(String by, boolean own, boolean all, Set<String> capabilities) {
    public Care {
      capabilities = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(capabilities));
    }

    public boolean includes(String capability) {
      return all || capabilities.contains(capability);
    }
  }

  /** The one other performer whom the organization's file names, if it names one. */
  public Optional<Care> care() {
    return cares.stream().findFirst();
  }

  /** True where regulated data live, copies included. */
  public boolean regulated() {
    return data == Data.STORED || data == Data.COPIES;
  }

  /** True where a word of a paper means this system: its class, a tag or its id. */
  public boolean named(String word) {
    return word.equals(systemClass.spelling()) || word.equals(id) || tags.contains(word);
  }

  /** Whether a level of CMMC leaves such a system out, where a reason is written down. */
  public boolean exemptAt(String level, CmmcScope scope) {
    if (category.isEmpty()) {
      return !level.equals(STRICTEST);
    }
    return scope.category(category, level).stream()
        .noneMatch(c -> c.exempt() == CmmcScope.Exempt.NEVER);
  }

  /** The same with its reason to need no cover struck. */
  public ListedSystem withoutExemption() {
    return new ListedSystem(
        id, systemClass, data, tags, description, cares, Optional.empty(), Set.of(), category);
  }

  /** The same looked after by others than these. */
  public ListedSystem caredForBy(List<Care> others) {
    return new ListedSystem(
        id, systemClass, data, tags, description, others, exempt, exceptFor, category);
  }
}
