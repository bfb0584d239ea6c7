// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.SystemClass;

/**
 * A system in scope.
 *
 * @param id name on the organisation's list
 * @param systemClass its class
 * @param regulated holds regulated data
 * @param description what it is, or empty
 * @param care another performer who looks after it
 * @param exempt reason why it needs no cover, such as a documented Specialized Asset
 */
public record ListedSystem(
    String id,
    SystemClass systemClass,
    boolean regulated,
    String description,
    Optional<Care> care,
    Optional<String> exempt) {

  ListedSystem withoutExemption() {
    return new ListedSystem(id, systemClass, regulated, description, care, Optional.empty());
  }

  /**
   * Another performer's duties on a system.
   *
   * @param by who
   * @param all every duty
   * @param capabilities the duties, when not all
   */
  public record Care(String by, boolean all, Set<String> capabilities) {
    public Care {
      capabilities = Set.copyOf(capabilities);
    }

    public boolean includes(String capability) {
      return all || capabilities.contains(capability);
    }
  }
}
