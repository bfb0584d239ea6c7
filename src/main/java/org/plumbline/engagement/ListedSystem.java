// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.CmmcScope;
import org.plumbline.capability.SystemClass;
import org.plumbline.papers.ListedSystem.Data;

/**
 * A system in scope.
 *
 * @param id name on the organisation's list
 * @param systemClass its class
 * @param data what it does with regulated data
 * @param tags words of the organization by which papers may name it
 * @param description what it is, or empty
 * @param care another performer who looks after it
 * @param exempt reason why it needs no cover, such as a documented Specialized Asset
 * @param category its asset category under CMMC; empty where none is said
 */
public record ListedSystem(
    String id,
    SystemClass systemClass,
    Data data,
    Set<String> tags,
    String description,
    Optional<Care> care,
    Optional<String> exempt,
    String category) {

  /** The level that leaves no system out for being special. */
  private static final String STRICTEST = "3";

  public ListedSystem {
    tags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(tags));
  }

  /** True where regulated data live, copies included. */
  public boolean regulated() {
    return data == Data.STORED || data == Data.COPIES;
  }

  /** Whether a level of CMMC leaves such a system out, where a reason is written down. */
  boolean exemptAt(String level, CmmcScope scope) {
    if (category.isEmpty()) {
      return !level.equals(STRICTEST);
    }
    return scope.category(category, level).stream()
        .noneMatch(c -> c.exempt() == CmmcScope.Exempt.NEVER);
  }

  ListedSystem withoutExemption() {
    return new ListedSystem(
        id, systemClass, data, tags, description, care, Optional.empty(), category);
  }

  /** The same as papers are read for it. */
  public org.plumbline.papers.ListedSystem read() {
    return new org.plumbline.papers.ListedSystem(
        id,
        systemClass,
        data,
        tags,
        care.map(
                c ->
                    List.of(
                        new org.plumbline.papers.ListedSystem.Care(
                            c.by(), c.own(), c.all(), c.capabilities())))
            .orElse(List.of()),
        exempt.isPresent());
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
}
