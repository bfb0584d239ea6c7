// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.plumbline.report.Origin;
import org.plumbline.report.json.JsonReader;

/** A small project with everything the program reads, and reports made from it. */
final class FuzzedProject {
  private static final List<Path> PARTS =
      List.of(
          Path.of("src/test/resources/small-project"), Path.of("src/test/resources/fuzz-project"));

  private final Path home;
  private final Path out;
  private final List<List<DamagedInput>> kinds = new ArrayList<>();
  private final Origin origin;

  /** Lays the project down and makes its reports; every kind of file has its readers. */
  FuzzedProject(Path home) throws IOException {
    this.home = home;
    this.out = home.resolve("out");
    for (Path part : PARTS) {
      overlay(part);
    }
    String practice = home.resolve("practice").toString();
    String made = home.resolve("made").toString();
    good("check");
    good("check", practice);
    good("evaluate", practice, "--template", "mine", "--out", made);
    this.origin = origin(home.resolve("made/gap-report.json"));
    Path earlier = filledIn(home.resolve("made/gap-report.xlsx"), home.resolve("earlier.xlsx"));
    String evaluate = "evaluate " + practice + " --template mine --formats json --out " + out;
    Set<List<String>> tried = new HashSet<>();
    List<DamagedInput> data = new ArrayList<>();
    for (String folder : List.of("controls", "models")) {
      for (Path file : files(home.resolve(folder))) {
        data.add(DamagedInput.of(file, false, "check", "check", evaluate));
      }
    }
    List<DamagedInput> papers = new ArrayList<>();
    for (Path file : files(home.resolve("practice"))) {
      papers.add(DamagedInput.of(file, false, evaluate, evaluate, "check " + practice));
    }
    List<DamagedInput> templates = new ArrayList<>();
    String printed = "evaluate " + practice + " --template mine --formats pdf --out " + out;
    for (Path file : files(home.resolve("templates/reports/mine"))) {
      templates.add(DamagedInput.of(file, false, "check", printed));
    }
    String export = "export " + practice + " --layout mine --out " + out;
    Path layout = home.resolve("templates/layouts/mine.yaml");
    kinds.addAll(twelfths(4, data));
    kinds.addAll(twelfths(3, papers));
    kinds.addAll(twelfths(1, templates));
    kinds.add(List.of(DamagedInput.of(layout, false, export, export, "check")));
    List<DamagedInput> reports = reports(practice);
    kinds.add(reports);
    kinds.add(reports.subList(0, 4));
    // writing a workbook costs fifty times what a refusal costs, so few inputs come to that
    String carried = evaluate + " --carry-over " + earlier;
    kinds.add(
        List.of(
            DamagedInput.of(
                earlier, false, carried, carried, carried, export + " --carry-over " + earlier)));
    for (DamagedInput input : kinds.stream().flatMap(List::stream).toList()) {
      for (List<String> command : input.commands()) {
        if (tried.add(command)) {
          good(command.toArray(String[]::new));
        }
      }
    }
  }

  private List<DamagedInput> reports(String practice) throws IOException {
    List<DamagedInput> out = new ArrayList<>();
    for (String name :
        List.of("gap-report.json", "mine.pdf", "gap-report.json", "mine.pdf", "gap-report.xlsx")) {
      Path file = home.resolve("made").resolve(name);
      out.add(DamagedInput.of(file, true, "verify " + file + " --against " + practice));
    }
    return out;
  }

  private static List<List<DamagedInput>> twelfths(int count, List<DamagedInput> inputs) {
    return Stream.generate(() -> inputs).limit(count).toList();
  }

  /** One file, seldom-read kinds less often than those people write. */
  DamagedInput any(Random random) {
    List<DamagedInput> kind = kinds.get(random.nextInt(kinds.size()));
    return kind.get(random.nextInt(kind.size()));
  }

  /** Where a command of this project writes. */
  Path out() {
    return out;
  }

  /** What the reports of the undamaged project rest on. */
  Origin origin() {
    return origin;
  }

  Origin origin(Path json) throws IOException {
    return JsonReader.read(json).origin().orElseThrow();
  }

  CommandLineRun run(String... command) {
    return CommandLineRun.in(home, command);
  }

  private void good(String... command) {
    CommandLineRun run = run(command);
    assertEquals(0, run.code(), String.join(" ", command) + "\n" + run.out() + run.err());
  }

  private void overlay(Path from) throws IOException {
    for (Path file : files(from)) {
      Path to = home.resolve(from.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(file));
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The workbook with words, numbers and dates in every empty cell of its open items. */
  private static Path filledIn(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from);
        Workbook book = WorkbookFactory.create(in);
        OutputStream written = Files.newOutputStream(to)) {
      Sheet sheet = book.getSheet("Tracking");
      for (int row = 1; row <= sheet.getLastRowNum(); row++) {
        Row items = sheet.getRow(row);
        for (int column = 0; items != null && column < items.getLastCellNum(); column++) {
          if (items.getCell(column) != null && items.getCell(column).toString().isEmpty()) {
            items.getCell(column).setCellValue(column % 2 == 0 ? "2027-01-31" : "noted " + row);
          }
        }
      }
      book.write(written);
    }
    return to;
  }
}
