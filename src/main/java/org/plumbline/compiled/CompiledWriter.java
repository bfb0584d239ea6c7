// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes values under names into one file: records, constants of enums, texts, whole numbers, yes
 * and no, dates, paths, and lists, sets, maps and optionals of these. The same values give the same
 * bytes.
 */
public final class CompiledWriter {
  private final String key;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * An empty file.
   *
   * @param key hash of the texts the values were read from
   */
  public CompiledWriter(String key) {
    this.key = key;
  }

  /**
   * Adds a value.
   *
   * @throws IllegalStateException when something in it is none of the kinds written
   */
  public CompiledWriter add(String name, Object value) {
    Part part = new Part();
    part.value(value);
    parts.put(name, part.out.toByteArray());
    return this;
  }

  /** Writes the file; the caller closes the stream. */
  public void writeTo(OutputStream stream) {
    try {
      DataOutputStream out = new DataOutputStream(stream);
      text(out, Tag.MAGIC);
      text(out, key);
      all(out, texts.keySet());
      all(out, types.keySet());
      out.writeInt(parts.size());
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        text(out, part.getKey());
        out.writeInt(part.getValue().length);
        out.write(part.getValue());
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void all(DataOutputStream out, Set<String> entries) throws IOException {
    out.writeInt(entries.size());
    for (String entry : entries) {
      text(out, entry);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The name of a record with the types of its components, of an enum with its constants. */
  static String signature(Class<?> type) {
    return type.getName()
        + " "
        + (type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .map(c -> c.getType().getName())
                .collect(Collectors.joining(" "))
            : Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(" ")));
  }

  private static int number(Map<String, Integer> table, String entry) {
    Integer known = table.putIfAbsent(entry, table.size());
    return known == null ? table.size() - 1 : known;
  }

  /** The bytes of one value. */
  private final class Part {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Record, Integer> written = new HashMap<>();

    void value(Object value) {
      if (value instanceof String text) {
        tag(Tag.TEXT).number(CompiledWriter.number(texts, text));
      } else if (value instanceof Integer whole) {
        tag(Tag.NUMBER).number(whole);
      } else if (value instanceof Long bits) {
        bits(bits);
      } else if (value instanceof OptionalInt maybe) {
        tag(maybe.isPresent() ? Tag.SOME_NUMBER : Tag.NO_NUMBER);
        maybe.ifPresent(this::number);
      } else if (value instanceof Boolean yes) {
        tag(yes ? Tag.YES : Tag.NO);
      } else if (value instanceof LocalDate date) {
        tag(Tag.DATE).number(Math.toIntExact(date.toEpochDay()));
      } else if (value instanceof Path path) {
        tag(Tag.PATH).number(CompiledWriter.number(texts, path.toString()));
      } else if (value instanceof Enum<?> constant) {
        tag(Tag.CONSTANT).number(type(constant.getDeclaringClass())).number(constant.ordinal());
      } else if (value instanceof Record fields) {
        fields(fields);
      } else {
        several(value);
      }
    }

    /** Sixteen bits at a time, so that no part is below 0. */
    private void bits(long value) {
      tag(Tag.LONG);
      for (int shift = 48; shift >= 0; shift -= 16) {
        number((int) (value >>> shift) & 0xFFFF);
      }
    }

    private void several(Object value) {
      if (value instanceof Optional<?> maybe) {
        tag(maybe.isPresent() ? Tag.PRESENT : Tag.NOTHING);
        maybe.ifPresent(this::value);
      } else if (value instanceof List<?> list) {
        each(Tag.LIST, list);
      } else if (value instanceof Set<?> set) {
        // the order of an unordered set differs from run to run
        each(Tag.SET, set.stream().sorted().toList());
      } else if (value instanceof Map<?, ?> map) {
        tag(Tag.MAP).number(map.size());
        map.forEach(
            (name, held) -> {
              value(name);
              value(held);
            });
      } else {
        throw new IllegalStateException("cannot compile a " + value.getClass().getName());
      }
    }

    private void each(Tag tag, Collection<?> all) {
      tag(tag).number(all.size());
      all.forEach(this::value);
    }

    private void fields(Record value) {
      Integer before = written.get(value);
      if (before != null) {
        tag(Tag.AGAIN).number(before);
        return;
      }
      tag(Tag.RECORD).number(type(value.getClass()));
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        value(component(value, component));
      }
      written.put(value, written.size());
    }

    private static Object component(Record value, RecordComponent component) {
      try {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }

    private int type(Class<?> type) {
      return CompiledWriter.number(types, signature(type));
    }

    private Part tag(Tag tag) {
      out.write(tag.ordinal());
      return this;
    }

    /** Seven bits a byte, least first; the sign stands in the lowest bit. */
    private Part number(int number) {
      int rest = number << 1 ^ number >> 31;
      while ((rest & ~0x7F) != 0) {
        out.write(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
      return this;
    }
  }
}
