// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.excel.PortfolioTyped;
import org.plumbline.report.excel.PortfolioWorkbook;
import org.plumbline.report.json.PortfolioJson;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Portfolio;
import org.plumbline.wording.Words;

/**
 * Writes the lists of a portfolio together or not at all, with what people typed in the old one.
 */
final class PortfolioFiles {
  static final String LINES = "portfolio.jsonl";
  static final String WORKBOOK = "portfolio.xlsx";

  private final Portfolios.Writing writing;
  private final Words words;
  private final List<WriteGuard.Aside> kept = new ArrayList<>();
  private final List<Problem> remarks = new ArrayList<>();

  PortfolioFiles(Portfolios.Writing writing, Words words) {
    this.writing = writing;
    this.words = words;
  }

  /**
   * Writes them; their places.
   *
   * @throws UncheckedIOException when the disk fails
   */
  List<Path> write(Portfolio portfolio) {
    Path workbook = writing.folder().resolve(WORKBOOK);
    try {
      PortfolioTyped typed = PortfolioTyped.NOTHING;
      Optional<CarryOver.Earlier> earlier = Optional.empty();
      if (!writing.discard() && CarryOver.lyingAt(workbook).isPresent()) {
        // before it is read: what somebody saves meanwhile must not pass for read
        String sha256 = Sha256.hex(workbook);
        Problems problems = new Problems();
        typed = PortfolioTyped.read(workbook, workbook.toString(), words, problems);
        remarks.addAll(problems.remarks());
        earlier = Optional.of(new CarryOver.Earlier(workbook, sha256, typed.whole()));
      }
      WriteGuard guard = new WriteGuard(writing.today(), writing.discard(), earlier);
      List<Path> written = write(portfolio, typed, guard);
      kept.addAll(guard.kept());
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(writing.folder().toString(), e);
    }
  }

  private List<Path> write(Portfolio portfolio, PortfolioTyped typed, WriteGuard guard)
      throws IOException {
    List<String> lines = lines(portfolio);
    try (WholeFiles files = new WholeFiles(writing.folder(), guard)) {
      Files.writeString(files.beside(LINES), String.join("\n", lines) + "\n");
      String id = Sha256.hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(files.beside(WORKBOOK)), 1 << 16)) {
        PortfolioWorkbook.write(portfolio, id.substring(0, 16), typed, words, out);
      }
      return files.moveIntoPlace();
    }
  }

  /** The clients in the order of the list, then those that could not be read. */
  private static List<String> lines(Portfolio portfolio) {
    Stream<Client> broken = portfolio.unread().stream().filter(c -> !c.judged());
    return Stream.concat(portfolio.clients().stream(), broken)
        .flatMap(c -> PortfolioJson.lines(c, portfolio.date()).stream())
        .toList();
  }

  /** Every old file that was kept. */
  List<WriteGuard.Aside> kept() {
    return List.copyOf(kept);
  }

  /** What does not come along from the old workbook. */
  List<Problem> remarks() {
    return List.copyOf(remarks);
  }
}
