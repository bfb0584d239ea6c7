// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.cli.PracticeReports.cell;
import static org.plumbline.cli.PracticeReports.edit;
import static org.plumbline.cli.PracticeReports.shown;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends in the middle, as a process of its own: what people wrote is still there. */
class KilledRunTest {
  private static final int KILLS = 5;

  @TempDir Path folder;
  private PracticeReports reports;
  private Path temporary;

  @BeforeEach
  void an_edited_report() throws IOException {
    reports = PracticeReports.in(folder.resolve("home"));
    temporary = Files.createDirectory(folder.resolve("temporary"));
    CommandLineRun run = reports.evaluate();
    assertEquals(0, run.code(), run.err());
    edit(
        reports.workbook(),
        book -> {
          cell(book, 1, "Owner").setCellValue("Dr. Osei");
          book.createSheet("Meetings").createRow(0).createCell(0).setCellValue("May 4");
        });
  }

  @Test
  void killed_runs_lose_nothing_and_the_next_one_sweeps_what_they_left() throws Exception {
    byte[] edited = Files.readAllBytes(reports.workbook());
    long start = System.nanoTime();
    CommandLineRun whole = reports.evaluate("--carry-over", reports.workbook().toString());
    assertEquals(0, whole.code(), whole.err());
    long longest = 4_000 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Files.write(reports.workbook(), edited);
    Random random = new Random(5);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(command());
      process.waitFor(random.nextLong(longest / 8, longest), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertEquals("Dr. Osei", shown(reports.workbook(), 1, "Owner"), "kill " + kill);
    }
    assertEquals(0, start(command()).waitFor());

    assertEquals("Dr. Osei", shown(reports.workbook(), 1, "Owner"));
    List<byte[]> kept = new ArrayList<>();
    for (String name : reports.files()) {
      assertFalse(name.endsWith(".part"), name);
      if (name.endsWith(".xlsx")) {
        kept.add(Files.readAllBytes(reports.out().resolve(name)));
      }
    }
    assertTrue(kept.stream().anyMatch(file -> Arrays.equals(file, edited)), "" + reports.files());
    assertEquals(List.of(), ours(temporary));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_disk_that_takes_no_more_leaves_the_old_reports_as_they_were() throws Exception {
    byte[] edited = Files.readAllBytes(reports.workbook());
    List<String> before = reports.files();
    // files may have four blocks only, so that the reports do not fit
    String limited =
        "ulimit -f 4; exec "
            + command().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" "));
    assertEquals(ExitCode.FILE_TROUBLE, start(List.of("sh", "-c", limited)).waitFor());
    assertTrue(Arrays.equals(edited, Files.readAllBytes(reports.workbook())));
    assertEquals(before, reports.files());
    assertEquals(List.of(), ours(temporary));
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Djava.io.tmpdir=" + temporary,
        "-Dplumbline.home=" + reports.home(),
        "-cp",
        classPath(),
        "org.plumbline.Plumbline",
        "evaluate",
        reports.practice().toString(),
        "--with-kinds",
        "--date",
        "2026-11-24",
        "--formats",
        "xlsx,json",
        "--out",
        reports.out().toString());
  }

  /** What this test runs from, however it was started. */
  static String classPath() {
    String given = System.getProperty("java.class.path");
    return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
        ? Stream.concat(Arrays.stream(loader.getURLs()).map(URL::getPath), Stream.of(given))
            .collect(Collectors.joining(File.pathSeparator))
        : given;
  }

  private static List<String> ours(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".part")).toList();
    }
  }
}
