// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one value, with all that is in it. */
final class Values {
  private static final Tag[] TAGS = Tag.values();

  private final Cursor at;
  private final String[] texts;
  private final Type[] types;
  private final List<Object> read = new ArrayList<>();

  Values(Cursor at, String[] texts, Type[] types) {
    this.at = at;
    this.texts = texts;
    this.types = types;
  }

  Object next() {
    return switch (TAGS[at.octet()]) {
      case TEXT -> texts[at.number()];
      case NUMBER -> at.number();
      case LONG -> bits();
      case SOME_NUMBER -> OptionalInt.of(at.number());
      case NO_NUMBER -> OptionalInt.empty();
      case YES -> true;
      case NO -> false;
      case NOTHING -> Optional.empty();
      case PRESENT -> Optional.of(next());
      case LIST -> list();
      case SET -> set();
      case MAP -> map();
      case DATE -> LocalDate.ofEpochDay(at.number());
      case PATH -> Path.of(texts[at.number()]);
      case CONSTANT -> types[at.number()].constant(at.number());
      case RECORD -> fields();
      case AGAIN -> read.get(at.number());
    };
  }

  private long bits() {
    long out = 0;
    for (int part = 0; part < 4; part++) {
      out = out << 16 | at.number();
    }
    return out;
  }

  private Object[] several(int count) {
    Object[] out = new Object[count];
    for (int i = 0; i < count; i++) {
      out[i] = next();
    }
    return out;
  }

  private List<Object> list() {
    return List.of(several(at.number()));
  }

  private Set<Object> set() {
    Set<Object> out = new LinkedHashSet<>();
    Collections.addAll(out, several(at.number()));
    return Collections.unmodifiableSet(out);
  }

  private Map<Object, Object> map() {
    int count = at.number();
    Map<Object, Object> out = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Object name = next();
      out.put(name, next());
    }
    return Collections.unmodifiableMap(out);
  }

  private Object fields() {
    Constructor<?> constructor = types[at.number()].constructor();
    try {
      Object made = constructor.newInstance(several(constructor.getParameterCount()));
      read.add(made);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }
}
