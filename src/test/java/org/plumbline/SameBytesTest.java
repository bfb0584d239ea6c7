// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input and day give the same bytes, wherever the computer is and whatever it speaks. */
class SameBytesTest {
  private static final List<String> FILES =
      List.of("gap-report.json", "gap-report.xlsx", "gap-report.pdf");

  @TempDir Path folder;

  /** A language and a time zone of a computer. */
  private record Computer(String zone, String... locale) {}

  @Test
  void every_format_is_the_same_under_four_locales_and_two_zones() throws Exception {
    List<Computer> computers =
        List.of(
            new Computer("UTC", "-Duser.language=en", "-Duser.country=US"),
            new Computer("America/Los_Angeles", "-Duser.language=de", "-Duser.country=DE"),
            new Computer("UTC", "-Duser.language=ar", "-Duser.country=SA"),
            new Computer(
                "America/Los_Angeles",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-nu-thai"),
            new Computer("America/Los_Angeles", "-Duser.language=tr", "-Duser.country=TR"));
    Path first = write(computers.get(0), folder.resolve("0"));
    for (int i = 1; i < computers.size(); i++) {
      Path other = write(computers.get(i), folder.resolve(Integer.toString(i)));
      for (String file : FILES) {
        assertArrayEquals(
            Files.readAllBytes(first.resolve(file)),
            Files.readAllBytes(other.resolve(file)),
            file + " on " + computers.get(i));
      }
    }
  }

  @Test
  void a_set_to_hand_over_is_the_same_on_two_computers() throws Exception {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    List<String> set = List.of("hand-over", "examples/harbor-consumer-credit", "--under", "summit");
    run(new Computer("UTC", "-Duser.language=en", "-Duser.country=US"), set, first);
    run(
        new Computer("America/Los_Angeles", "-Duser.language=tr", "-Duser.country=TR"),
        set,
        second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  private static Path write(Computer computer, Path out) throws Exception {
    return run(computer, List.of("evaluate", "examples/harbor-consumer-credit"), out);
  }

  private static Path run(Computer computer, List<String> what, Path out) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(computer.locale()));
    command.addAll(
        List.of(
            "-Duser.timezone=" + computer.zone(),
            "-Djava.awt.headless=true",
            "-XX:TieredStopAtLevel=1",
            "-Dplumbline.home=" + Path.of("").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            Plumbline.class.getName()));
    command.addAll(what);
    command.addAll(
        List.of(
            "--frameworks",
            "glba-safeguards-rule",
            "--date",
            "2026-11-27",
            "--out",
            out.toString()));
    File said = File.createTempFile("said", ".txt", out.getParent().toFile());
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    boolean ended = run.waitFor(5, TimeUnit.MINUTES);
    assertEquals(0, ended ? run.exitValue() : -1, Files.readString(said.toPath()));
    return out;
  }
}
