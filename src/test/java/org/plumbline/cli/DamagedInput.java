// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A file the program reads, and what it is asked to do with it.
 *
 * @param file what is damaged
 * @param original its bytes as they should be
 * @param commands any of these reads it
 * @param verified true when the file is a report that is held against its inputs
 */
record DamagedInput(Path file, byte[] original, List<List<String>> commands, boolean verified) {

  static DamagedInput of(Path file, boolean verified, String... commands) throws IOException {
    return new DamagedInput(
        file,
        Files.readAllBytes(file),
        List.of(commands).stream().map(c -> List.of(c.split(" "))).toList(),
        verified);
  }

  /** The bytes damaged in a way that fits the kind of file. */
  byte[] damaged(Random random) throws IOException {
    String name = file.toString();
    Damage damage = new Damage(random);
    if (name.endsWith(".xlsx")) {
      return random.nextInt(4) == 0 ? damage.binary(original) : DamagedZip.of(original, random);
    }
    return name.endsWith(".pdf") && random.nextInt(3) > 0
        ? damage.binary(original)
        : damage.text(original);
  }

  String[] command(Random random) {
    return commands.get(random.nextInt(commands.size())).toArray(String[]::new);
  }
}
