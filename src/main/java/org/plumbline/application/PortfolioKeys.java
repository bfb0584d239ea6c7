// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.hash.Sha256;
import org.plumbline.wording.Words;

/**
 * Names what an answer about a client rests on by one hash: its files, its tracking, the rules and
 * words of the home, the version, the day and what was asked. The same hash, the same answer.
 */
final class PortfolioKeys {
  private static final List<String> DATA = List.of("controls", "models", "templates");
  private static final int DEEPEST = 8;

  private final String ground;

  /**
   * Hashes what all clients share.
   *
   * @param documents whether the full sets are written too
   */
  PortfolioKeys(Path home, Request request, Words words, boolean documents) {
    MessageDigest all = Sha256.digest();
    for (String folder : DATA) {
      files(home.resolve(folder)).forEach(f -> add(all, home, f));
    }
    add(all, Fingerprint.toolVersion());
    add(all, words.language());
    add(all, request.date().toString());
    add(all, String.valueOf(request.frameworks()));
    add(all, String.valueOf(request.baseline()));
    add(all, String.valueOf(documents));
    this.ground = hex(all);
  }

  /** SHA-256 of what all clients share. */
  String ground() {
    return ground;
  }

  /**
   * The key of a client as its files are now.
   *
   * @param name the client's below the folder of all
   */
  String of(String name, Path client, List<Path> workbooks) {
    MessageDigest all = Sha256.digest();
    add(all, ground);
    add(all, name);
    if (Files.isDirectory(client)) {
      new OrganisationFolder(client).read().forEach(f -> add(all, client, f));
    } else {
      add(all, client.resolveSibling(""), client);
    }
    workbooks.forEach(w -> add(all, w.resolveSibling(""), w));
    return hex(all);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static void add(MessageDigest all, Path from, Path file) {
    try {
      add(all, from.relativize(file).toString().replace('\\', '/'));
      add(all, Sha256.hex(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void add(MessageDigest all, String text) {
    all.update(text.getBytes(StandardCharsets.UTF_8));
    all.update((byte) 0);
  }

  private static String hex(MessageDigest all) {
    return HexFormat.of().formatHex(all.digest());
  }
}
