// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written is read back equal. */
class CompiledFileTest {
  enum Colour {
    RED,
    /** A constant with a body has a class of its own. */
    GREEN {
      @Override
      boolean warm() {
        return false;
      }
    };

    boolean warm() {
      return true;
    }
  }

  record Point(int x, int y) {}

  record Everything(
      String text,
      int number,
      boolean yes,
      Optional<Point> maybe,
      List<Point> list,
      Set<Colour> set,
      Map<String, List<Integer>> map,
      LocalDate date,
      Path path,
      Colour colour) {}

  private static final Everything ALL =
      new Everything(
          "naïve – \"text\"\n",
          Integer.MIN_VALUE,
          true,
          Optional.of(new Point(-1, 64)),
          List.of(new Point(0, 1), new Point(1_000_000, Integer.MAX_VALUE)),
          Set.of(Colour.RED, Colour.GREEN),
          ordered(),
          LocalDate.of(1969, 12, 31),
          Path.of("a", "b"),
          Colour.GREEN);

  private static Map<String, List<Integer>> ordered() {
    Map<String, List<Integer>> out = new LinkedHashMap<>();
    for (String name : List.of("z", "a", "m", "")) {
      out.put(name, List.of(name.length(), -name.length()));
    }
    return out;
  }

  @Test
  void a_value_of_every_kind_comes_back_equal_and_in_its_order() {
    Everything read = reader("key", ALL).value("all", Everything.class);
    assertEquals(ALL, read);
    assertEquals(new ArrayList<>(ALL.map().keySet()), new ArrayList<>(read.map().keySet()));
  }

  @Test
  void nothing_and_empty_come_back_as_such() {
    Everything bare =
        new Everything(
            "",
            0,
            false,
            Optional.empty(),
            List.of(),
            Set.of(),
            Map.of(),
            LocalDate.EPOCH,
            Path.of(""),
            Colour.RED);
    assertEquals(bare, reader("key", bare).value("all", Everything.class));
  }

  @Test
  void equal_records_are_one_record_afterwards() {
    List<?> read =
        reader("key", List.of(new Point(1, 2), new Point(3, 4), new Point(1, 2)))
            .value("all", List.class);
    assertSame(read.get(0), read.get(2));
    assertEquals(new Point(3, 4), read.get(1));
  }

  @Test
  void several_values_are_read_in_any_order_and_more_than_once() {
    CompiledReader reader =
        CompiledReader.open(
            bytes(new CompiledWriter("k").add("one", new Point(1, 1)).add("two", new Point(2, 2))));
    assertEquals(new Point(2, 2), reader.value("two", Point.class));
    assertEquals(new Point(1, 1), reader.value("one", Point.class));
    assertEquals(new Point(2, 2), reader.value("two", Point.class));
  }

  @Test
  void the_key_is_kept_and_the_same_values_give_the_same_bytes() {
    assertEquals("0123abcd", reader("0123abcd", ALL).key());
    assertArrayEquals(
        bytes(new CompiledWriter("k").add("all", ALL)),
        bytes(new CompiledWriter("k").add("all", ALL)));
  }

  @Test
  void a_kind_that_is_not_written_is_refused_by_name() {
    CompiledWriter writer = new CompiledWriter("k");
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> writer.add("all", List.of(2.5)));
    assertEquals("cannot compile a java.lang.Double", refused.getMessage());
  }

  @Test
  void a_record_whose_shape_has_changed_since_is_refused() {
    byte[] file = bytes(new CompiledWriter("k").add("all", new Point(1, 2)));
    String text = new String(file, StandardCharsets.ISO_8859_1);
    byte[] changed =
        text.replace("Point int int", "Point int set").getBytes(StandardCharsets.ISO_8859_1);
    CompiledReader reader = CompiledReader.open(changed);
    String message =
        assertThrows(IllegalStateException.class, () -> reader.value("all", Point.class))
            .getMessage();
    assertTrue(message.startsWith("compiled for another program"), message);
  }

  @Test
  void a_file_of_another_form_and_a_value_that_is_not_there_are_refused() {
    byte[] file = bytes(new CompiledWriter("k"));
    assertThrows(
        IllegalStateException.class, () -> CompiledReader.open(file).value("all", Point.class));
    file[6]++;
    assertThrows(IllegalStateException.class, () -> CompiledReader.open(file));
  }

  private static CompiledReader reader(String key, Object value) {
    return CompiledReader.open(bytes(new CompiledWriter(key).add("all", value)));
  }

  private static byte[] bytes(CompiledWriter writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeTo(out);
    return out.toByteArray();
  }
}
