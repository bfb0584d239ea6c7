// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

import java.util.HashMap;
import java.util.Map;

/** Reads a file of {@link CompiledWriter}; each value is read when it is asked for. */
public final class CompiledReader {
  private final Cursor at;
  private final String key;
  private final String[] texts;
  private final Type[] types;
  private final Map<String, Integer> parts = new HashMap<>();

  private CompiledReader(Cursor at, String key) {
    this.at = at;
    this.key = key;
    texts = new String[at.fixed()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = at.text(at.fixed());
    }
    types = new Type[at.fixed()];
    for (int i = 0; i < types.length; i++) {
      types[i] = new Type(at.text(at.fixed()));
    }
    int count = at.fixed();
    for (int i = 0; i < count; i++) {
      String name = at.text(at.fixed());
      int size = at.fixed();
      parts.put(name, at.position());
      at.moveTo(at.position() + size);
    }
  }

  /**
   * Opens a file.
   *
   * @throws IllegalStateException when it is none, or of another form
   */
  public static CompiledReader open(byte[] file) {
    Cursor at = new Cursor(file);
    if (!at.text(at.fixed()).equals(Tag.MAGIC)) {
      throw new IllegalStateException("not a compiled file");
    }
    return new CompiledReader(at, at.text(at.fixed()));
  }

  /** Hash of the texts the values were read from. */
  public String key() {
    return key;
  }

  /**
   * The value of that name.
   *
   * @throws IllegalStateException when the file has no such value, or holds records of another
   *     shape than the program
   */
  public <T> T value(String name, Class<T> type) {
    Integer part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("nothing compiled as " + name);
    }
    at.moveTo(part);
    return type.cast(new Values(at, texts, types).next());
  }
}
