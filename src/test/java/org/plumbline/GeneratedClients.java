// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders of clients, each an organization of the examples under another name with three offers of
 * the examples. Half of the papers are the provider's usual ones, byte for byte; in the others some
 * terms are left out. The same seed gives the same folders.
 */
public final class GeneratedClients {
  private static final int OFFERS = 3;
  private static final List<String> ORGANISATIONS =
      List.of(
          "cedar-ridge-dental",
          "harbor-consumer-credit",
          "tri-valley-machining",
          "cedar-ridge-dental");

  /** A term in one line of an offer: such a line can go without harm to the others. */
  private static final Pattern TERM = Pattern.compile("(?m)^  [a-z-]+: \\{.*}\\n");

  /** Terms without which a file is not understood, or the kind of support is another. */
  private static final Pattern STAYS = Pattern.compile("  contract-continuity: (?s:.*)");

  private static final double LEFT_OUT = 0.1;

  private final Path examples;
  private final Random random;

  private GeneratedClients(Path examples, long seed) {
    this.examples = examples;
    this.random = new Random(seed);
  }

  /** Arguments: folder to fill, number of clients, seed. */
  public static void main(String... arguments) {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
  }

  /** Fills a folder with so many clients. */
  public static void write(Path folder, int count, long seed) {
    try {
      GeneratedClients all = new GeneratedClients(Path.of("examples"), seed);
      for (int i = 1; i <= count; i++) {
        all.client(folder.resolve("client-%05d".formatted(i)), i);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void client(Path folder, int number) throws IOException {
    String like = ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()));
    Files.createDirectories(folder.resolve("offers"));
    String organisation = Files.readString(examples.resolve(like).resolve("organisation.yaml"));
    Files.writeString(
        folder.resolve("organization.yaml"),
        organisation.replaceFirst("(?m)^name: .*$", "name: Client " + number));
    boolean usual = random.nextBoolean();
    for (Path paper : papers(like).subList(0, OFFERS)) {
      String text = Files.readString(paper);
      Files.writeString(
          folder.resolve("offers").resolve(paper.getFileName().toString()),
          usual ? text : thinned(text));
    }
  }

  private List<Path> papers(String example) throws IOException {
    try (Stream<Path> files = Files.list(examples.resolve(example).resolve("offers"))) {
      return files.sorted().toList();
    }
  }

  private String thinned(String offer) {
    return TERM.matcher(offer)
        .replaceAll(
            term ->
                random.nextDouble() < LEFT_OUT && !STAYS.matcher(term.group()).matches()
                    ? ""
                    : Matcher.quoteReplacement(term.group()));
  }
}
