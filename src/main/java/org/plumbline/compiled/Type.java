// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/** A record or an enum of the program, looked up when the first value of it is read. */
final class Type {
  private final String signature;
  private @Nullable Constructor<?> constructor;
  private Object @Nullable [] constants;

  /**
   * A type not looked up yet.
   *
   * @param signature name, then types of components or names of constants
   */
  Type(String signature) {
    this.signature = signature;
  }

  Constructor<?> constructor() {
    Constructor<?> known = constructor;
    if (known == null) {
      known = canonical();
      constructor = known;
    }
    return known;
  }

  Object constant(int number) {
    Object[] known = constants;
    if (known == null) {
      known = named(word(0)).getEnumConstants();
      constants = known;
    }
    return known[number];
  }

  private String word(int number) {
    return signature.split(" ", -1)[number];
  }

  private Constructor<?> canonical() {
    String[] words = signature.split(" ", -1);
    Class<?>[] components = new Class<?>[words.length - 1];
    for (int i = 0; i < components.length; i++) {
      components[i] = named(words[i + 1]);
    }
    try {
      Constructor<?> found = named(words[0]).getDeclaredConstructor(components);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("compiled for another shape: " + signature, e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return switch (name) {
        case "int" -> int.class;
        case "long" -> long.class;
        case "boolean" -> boolean.class;
        default -> Class.forName(name);
      };
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("compiled for another program: " + name, e);
    }
  }
}
