// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file that is whole outside, with one part damaged, exchanged, renamed or gone. */
final class DamagedZip {
  private DamagedZip() {}

  static byte[] of(byte[] zip, Random random) throws IOException {
    Map<String, byte[]> parts = parts(zip);
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] part = parts.getOrDefault(name, new byte[0]);
    switch (random.nextInt(8)) {
      case 0 -> parts.remove(name);
      case 1 -> {
        String other = names.get(random.nextInt(names.size()));
        parts.put(name, parts.getOrDefault(other, part));
        parts.put(other, part);
      }
      case 2 -> {
        parts.remove(name);
        parts.put(name.replaceFirst(".", "_"), part);
      }
      case 3 -> parts.put(name, new Damage(random).binary(part));
      default -> parts.put(name, new Damage(random).text(part));
    }
    return zipped(parts);
  }

  static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream to = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        // the same damage gives the same bytes at any time of day
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        to.putNextEntry(entry);
        to.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
