// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.form.FormReader;

/**
 * The clients below a folder: each folder with an organization or with offers, and each workbook
 * beside them. What lies inside a client is its own.
 *
 * @param clients by their names below the folder, with slashes
 * @param passed folders that hold no client, however deep one looked
 */
record ClientFinder(Map<String, Path> clients, List<Path> passed) {
  ClientFinder {
    clients = Collections.unmodifiableMap(new TreeMap<>(clients));
    passed = List.copyOf(passed);
  }

  /**
   * Looks for them.
   *
   * @param depth how many levels down, 1 or more
   * @param out folder that is written to and holds no client of its own
   * @throws UncheckedIOException when the folder is not there or cannot be listed
   */
  static ClientFinder below(Path folder, int depth, Optional<Path> out) {
    Map<String, Path> clients = new TreeMap<>();
    List<Path> passed = new ArrayList<>();
    Optional<Path> apart = out.map(o -> o.toAbsolutePath().normalize());
    look(folder, folder, depth, apart, new ClientFinder.Found(clients, passed));
    return new ClientFinder(clients, passed);
  }

  /**
   * Where the documents of a client go below the folder that is written to: under its own name, a
   * workbook's without the ending where no other client has that name.
   */
  UnaryOperator<Path> place(String name) {
    String stem = name.replaceFirst("\\.[xX][lL][sS][xX]$", "");
    return out -> out.resolve(clients.containsKey(stem) ? name : stem);
  }

  private record Found(Map<String, Path> clients, List<Path> passed) {}

  private static void look(Path top, Path at, int depth, Optional<Path> apart, Found found) {
    for (Path each : listed(at)) {
      if (apart.filter(each.toAbsolutePath().normalize()::equals).isPresent()) {
        continue;
      }
      if (FormReader.names(each) || Files.isDirectory(each) && client(each)) {
        found.clients().put(top.relativize(each).toString().replace('\\', '/'), each);
      } else if (Files.isDirectory(each)) {
        if (depth > 1) {
          look(top, each, depth - 1, apart, found);
        } else {
          found.passed().add(each);
        }
      }
    }
  }

  private static boolean client(Path folder) {
    try {
      OrganisationFolder files = new OrganisationFolder(folder);
      return files.organisation().isPresent() || !files.offers().isEmpty();
    } catch (UncheckedIOException e) {
      return true; // one that may not be read is told when it is judged
    }
  }

  /**
   * What is in a folder, by name, without what programs keep there for themselves, and without the
   * lists of earlier runs.
   */
  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ClientFinder::visible).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static boolean visible(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean ours = Fingerprint.plainNameOf(path).equals(PortfolioFiles.WORKBOOK);
    return !name.startsWith(".") && !name.startsWith("~$") && !ours;
  }
}
