// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.files.Temporaries;
import org.plumbline.hash.Sha256;
import org.plumbline.report.portfolio.Client;

/**
 * What was found of each client, kept beside the reports so that the next run judges only what has
 * changed. A line is added as soon as a client is judged, so a run that is killed loses no more
 * than the line it was writing; that one no longer fits its own hash and counts for nothing.
 */
final class PortfolioJournal implements AutoCloseable {
  static final String NAME = ".plumbline-portfolio";

  /** Key, hash and text of a client; the text may have more of these. */
  private static final String BETWEEN = "\t";

  private static final int PARTS = 3;

  private final Path file;
  private final LocalDate date;
  private final Map<String, String> known = new HashMap<>();
  private final Writer out;

  /**
   * Reads what earlier runs found, and goes on behind it.
   *
   * @param folder of the reports; made when it is missing
   */
  PortfolioJournal(Path folder, LocalDate date) {
    this.file = folder.resolve(NAME);
    this.date = date;
    try {
      Files.createDirectories(folder);
      boolean torn = read();
      out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      if (torn) {
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Whether the last line has no end. */
  private boolean read() throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    // a line that was cut inside a letter must not spoil the others
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : all.split("\n")) {
      String[] parts = line.split(BETWEEN, PARTS);
      if (parts.length == PARTS && hash(parts[2]).equals(parts[1])) {
        known.put(parts[0], parts[2]);
      }
    }
    return !all.isEmpty() && !all.endsWith("\n");
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What was found of a client from the same inputs; empty where that is not known. */
  Optional<Client> known(String key) {
    return Optional.ofNullable(known.get(key)).flatMap(Clients::of);
  }

  /** Keeps what was found of a client. */
  synchronized void add(String key, Client client) {
    try {
      out.write(line(key, client));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private String line(String key, Client client) {
    String lines = Clients.text(client, date);
    return String.join(BETWEEN, key, hash(lines), lines) + "\n";
  }

  /** Keeps these clients and forgets all others. */
  void settle(Map<String, Client> byKey) {
    List<String> lines = new ArrayList<>();
    byKey.forEach((key, client) -> lines.add(line(key, client)));
    try {
      out.close();
      Path part = Temporaries.in(file.resolveSibling(""));
      Files.writeString(part, String.join("", lines));
      WholeFiles.openToReaders(part, file);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
