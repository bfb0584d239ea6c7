// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/**
 * Packs the many small objects of a tagged file together, which otherwise make it more than twice
 * as long. The library could do so itself, but hides the names of fonts in the packets before
 * chance can be taken out of them.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 7.5.7 and 7.5.8</a>
 */
final class Packed {
  private static final int TOGETHER = 200;
  private static final int COLUMNS = 7;

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
  private static final Pattern ENTRY = Pattern.compile("(\\d{10}) \\d{5} ([nf])");
  private static final Pattern KEPT = Pattern.compile("/(?:Root|Info) \\d+ 0 R|/ID ?\\[[^\\]]*\\]");

  private final String file;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
  private final TreeMap<Integer, int[]> places = new TreeMap<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int next;

  private Packed(byte[] pdf) {
    this.file = new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /** The same file, shorter. */
  static byte[] of(byte[] pdf) {
    return new Packed(pdf).pack();
  }

  private byte[] pack() {
    Matcher start = START.matcher(file);
    if (!start.find()) {
      throw new IllegalStateException("a PDF without a table of its objects");
    }
    int table = Integer.parseInt(start.group(1));
    TreeMap<Integer, Integer> objects = objects(table);
    write(file.substring(0, objects.firstKey()));
    next = objects.values().stream().mapToInt(i -> i).max().orElseThrow() + 1;
    for (var object : objects.entrySet()) {
      Integer end = objects.higherKey(object.getKey());
      object(object.getValue(), file.substring(object.getKey(), end == null ? table : end));
    }
    packet();
    index(file.substring(table));
    return out.toByteArray();
  }

  /** The number of each object by its place in the file. */
  private TreeMap<Integer, Integer> objects(int table) {
    TreeMap<Integer, Integer> objects = new TreeMap<>();
    Matcher entry = ENTRY.matcher(file);
    for (int at = table; entry.find(at); at = entry.end()) {
      if (entry.group(2).equals("n")) {
        int place = Integer.parseInt(entry.group(1));
        objects.put(place, Integer.parseInt(file.substring(place, file.indexOf(' ', place))));
      }
    }
    return objects;
  }

  private void object(int number, String text) {
    if (text.contains("stream")) {
      places.put(number, new int[] {1, out.size(), 0});
      write(text);
      return;
    }
    places.put(number, new int[] {2, next, numbers.size()});
    numbers.add(number);
    bodies.add(text.substring(text.indexOf("obj") + 3, text.lastIndexOf("endobj")).strip());
    if (numbers.size() == TOGETHER) {
      packet();
    }
  }

  private void packet() {
    if (numbers.isEmpty()) {
      return;
    }
    StringBuilder index = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      index.append(numbers.get(i)).append(' ').append(text.length()).append(' ');
      text.append(bodies.get(i)).append('\n');
    }
    places.put(next, new int[] {1, out.size(), 0});
    String keys = "/Type/ObjStm/N " + numbers.size() + "/First " + index.length();
    stream(next, keys, (index.toString() + text).getBytes(StandardCharsets.ISO_8859_1));
    next++;
    numbers.clear();
    bodies.clear();
  }

  /** Each row holds kind, place and rank of an object, less those of the object before. */
  private void index(String trailer) {
    int start = out.size();
    places.put(next, new int[] {1, start, 0});
    places.put(0, new int[] {0, 0, 0xffff});
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    byte[] before = new byte[COLUMNS];
    for (int number = 0; number <= next; number++) {
      byte[] row = row(places.getOrDefault(number, new int[] {0, 0, 0}));
      rows.write(2);
      for (int i = 0; i < COLUMNS; i++) {
        rows.write(row[i] - before[i]);
      }
      before = row;
    }
    StringBuilder keys = new StringBuilder("/Type/XRef/W[1 4 2]/Size ").append(next + 1);
    keys.append("/DecodeParms<</Predictor 12/Columns ").append(COLUMNS).append(">>");
    Matcher kept = KEPT.matcher(trailer);
    while (kept.find()) {
      keys.append(kept.group());
    }
    stream(next, keys.toString(), rows.toByteArray());
    write("startxref\n" + start + "\n%%EOF\n");
  }

  private static byte[] row(int[] place) {
    int at = place[1];
    return new byte[] {
      (byte) place[0],
      (byte) (at >> 24),
      (byte) (at >> 16),
      (byte) (at >> 8),
      (byte) at,
      (byte) (place[2] >> 8),
      (byte) place[2]
    };
  }

  private void stream(int number, String keys, byte[] bytes) {
    byte[] packed = deflated(bytes);
    write(number + " 0 obj\n<<" + keys + "/Filter/FlateDecode/Length " + packed.length + ">>\n");
    write("stream\n");
    out.writeBytes(packed);
    write("\nendstream\nendobj\n");
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
