// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import org.plumbline.capability.SystemClass;
import org.plumbline.papers.ListedSystem;

/**
 * A system in scope.
 *
 * @param id its name on the organization's list
 * @param name the name, with what it is
 * @param kind its class
 * @param regulated whether it holds regulated data
 * @param care who else looks after it, or why it needs no cover; or empty
 */
public record SystemView(
    String id, String name, Titled<SystemClass> kind, boolean regulated, String care) {
  private static final int NAMED = 4;

  static SystemView of(ListedSystem system, Scene scene) {
    return new SystemView(
        system.id(),
        system.description().isBlank()
            ? system.id()
            : scene.say(SystemWord.NAMED, system.id(), system.description()),
        new Titled<>(system.systemClass(), scene.titles().of(system.systemClass())),
        system.regulated(),
        care(system, scene));
  }

  private static String care(ListedSystem system, Scene scene) {
    String cared = system.care().map(c -> cared(c, scene)).orElse("");
    String exempt = system.exempt().map(why -> scene.say(SystemWord.EXEMPT, why)).orElse("");
    return cared.isEmpty() || exempt.isEmpty()
        ? cared + exempt
        : scene.say(SystemWord.CARED_AND_EXEMPT, cared, exempt);
  }

  /** Few duties are named; a long list is counted, the organization's file has it in full. */
  private static String cared(ListedSystem.Care care, Scene scene) {
    if (care.all()) {
      return scene.say(SystemWord.ALL_DUTIES, care.by());
    }
    int count = care.capabilities().size();
    return count > NAMED
        ? scene.say(SystemWord.MANY_DUTIES, care.by(), count)
        : scene.say(
            SystemWord.SOME_DUTIES, care.by(), scene.titles().capabilities(care.capabilities()));
  }
}
