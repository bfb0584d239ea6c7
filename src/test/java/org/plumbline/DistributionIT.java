// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip people install from: what is in it, and that it runs where it was unpacked. */
class DistributionIT {
  private static final Path ZIP = Path.of(System.getProperty("plumbline.zip"));

  /** Sign-in by a provider and the protocol of assistants took five megabytes. */
  private static final long LARGEST = 84_000_000;

  private static final List<String> EVALUATE = List.of("evaluate", "--date", "2026-11-27", "--out");

  @TempDir static Path temp;

  private static Path installed = Path.of("");

  /** As a read-only folder under a path with spaces. */
  @BeforeAll
  static void unpack() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("with a space/and ünicode"));
    try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path place = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(place);
          continue;
        }
        Files.createDirectories(place.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, place);
        }
        if ((entry.getUnixMode() & 0100) != 0) {
          assertTrue(place.toFile().setExecutable(true));
        }
      }
    }
    try (Stream<Path> found = Files.list(folder)) {
      installed = found.findFirst().orElseThrow();
    }
    setWritable(false);
  }

  @AfterAll
  static void letTheFoldersBeRemoved() throws IOException {
    setWritable(true);
    Files.deleteIfExists(runtime().resolve("bin/java"));
  }

  @Test
  void the_zip_holds_the_program_its_data_and_the_rights_of_others() throws IOException {
    for (String name :
        List.of(
            "bin/plumbline",
            "bin/plumbline.cmd",
            "completion/plumbline.bash",
            "controls/frameworks/hipaa-security-rule/framework.yaml",
            "examples/cedar-ridge-dental/offers/summit.yaml",
            "lib/plumbline.jar",
            "licenses/EPL-2.0.txt",
            "licenses/LGPL-2.1.txt",
            "licenses/MPL-2.0.txt",
            "models/traits.yaml",
            "sbom/application.cdx.json",
            "templates/reports/gap-report/template.yaml",
            "CHANGELOG.md",
            "LICENSE",
            "NOTICE",
            "README.md",
            "THIRD-PARTY.txt")) {
      assertTrue(Files.isRegularFile(installed.resolve(name)), name + " is missing");
    }
    try (Stream<Path> all = Files.walk(installed)) {
      assertEquals(
          List.of("plumbline.jar"),
          all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".jar")).toList());
    }
    assertTrue(Files.size(ZIP) < LARGEST, "the zip has grown to " + Files.size(ZIP) + " bytes");
  }

  @Test
  void every_part_is_listed_for_people_and_for_tools() throws IOException {
    String people = Files.readString(installed.resolve("THIRD-PARTY.txt"));
    String tools = Files.readString(installed.resolve("sbom/application.cdx.json"));
    List<String> parts = new ArrayList<>();
    try (ZipFile jar = ZipFile.builder().setPath(installed.resolve("lib/plumbline.jar")).get()) {
      for (ZipArchiveEntry entry : Collections.list(jar.getEntries())) {
        if (entry.getName().matches("BOOT-INF/lib/.+\\.jar")) {
          parts.add(entry.getName().replaceAll(".*/|\\.jar$", ""));
        }
      }
      for (String name : List.of("LICENSE", "NOTICE", "THIRD-PARTY.txt")) {
        assertTrue(jar.getEntry("META-INF/" + name) != null, name);
      }
    }
    assertFalse(parts.isEmpty());
    for (String part : parts) {
      // the tools of the jar itself are put there by the plugin that makes it
      if (!part.startsWith("spring-boot-jarmode")) {
        String named = part.replaceFirst("-([0-9])", ":$1");
        assertTrue(people.contains(":" + named + " "), named + " is not in THIRD-PARTY.txt");
        assertTrue(tools.contains("/" + named.replace(':', '@') + "?"), named + " is not in sbom/");
      }
    }
    String notice = Files.readString(installed.resolve("NOTICE"));
    for (String owed : List.of("flying-saucer-core", "OpenPDF", "logback-classic", "H2 Database")) {
      assertTrue(notice.contains(owed), owed + " has conditions and is not in NOTICE");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void it_runs_with_a_java_runtime_alone_and_leaves_its_folder_as_it_was() throws Exception {
    Set<String> before = listing();
    Path link =
        Files.createSymbolicLink(temp.resolve("plumbline"), installed.resolve("bin/plumbline"));

    Ran first = run(link.toString(), "list", "frameworks");
    assertEquals(0, first.code(), first.said());
    assertTrue(first.said().contains("preparing quick starts"), first.said());
    assertTrue(first.said().contains("hipaa-security-rule"), first.said());
    try (Stream<Path> prepared = Files.walk(temp.resolve("home of somebody"))) {
      assertEquals(
          1,
          prepared.filter(p -> p.endsWith("classes") && p.toFile().length() > 0).count(),
          "the rehearsal did not end well");
    }

    Ran evaluated = run(evaluate(List.of(link.toString()), "by-launcher"));
    assertEquals(0, evaluated.code(), evaluated.said());
    assertFalse(evaluated.said().contains("preparing"), evaluated.said());

    Ran alone =
        run(
            evaluate(
                List.of(
                    "env",
                    "LC_ALL=C.UTF-8",
                    java(),
                    "-jar",
                    installed.resolve("lib/plumbline.jar").toString()),
                "by-jar"));
    assertEquals(0, alone.code(), alone.said());
    for (String file : List.of("gap-report.json", "gap-report.pdf", "gap-report.xlsx")) {
      assertArrayEquals(
          Files.readAllBytes(temp.resolve("by-launcher").resolve(file)),
          Files.readAllBytes(temp.resolve("by-jar").resolve(file)),
          file + " differs between the data in the folder and the data in the jar");
    }
    assertEquals(before, listing());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void without_a_cache_folder_it_runs_from_the_jar_and_prepares_nothing() throws Exception {
    ProcessBuilder start = start(installed.resolve("bin/plumbline").toString(), "--version");
    start.environment().put("PLUMBLINE_CACHE", "none");
    Ran ran = finished(start);
    assertEquals(0, ran.code(), ran.said());
    assertTrue(ran.said().matches("plumbline [0-9].*\\R"), ran.said());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_shell_completion_knows_commands_and_options() throws Exception {
    Path script = installed.resolve("completion/plumbline.bash");
    assertEquals(0, run("bash", "-n", script.toString()).code());
    Ran completed =
        run(
            "bash",
            "-c",
            "source \"$1\"; COMP_WORDS=(plumbline eval); COMP_CWORD=1; COMP_LINE='plumbline eval';"
                + " COMP_POINT=14; _complete_plumbline 2>/dev/null; echo \"${COMPREPLY[@]}\"",
            "bash",
            script.toString());
    assertEquals("evaluate", completed.said().strip());
    assertTrue(Files.readString(script).contains("--carry-over"));
  }

  private static String[] evaluate(List<String> program, String out) {
    List<String> words = new ArrayList<>(program);
    words.addAll(EVALUATE);
    words.add(temp.resolve(out).toString());
    words.add(installed.resolve("examples/cedar-ridge-dental").toString());
    return words.toArray(String[]::new);
  }

  private static Ran run(String... words) throws IOException, InterruptedException {
    return finished(start(words));
  }

  /** In an empty folder, with the usual tools on the PATH and a Java that has no compiler. */
  private static ProcessBuilder start(String... words) throws IOException {
    ProcessBuilder start = new ProcessBuilder(words).redirectErrorStream(true);
    start.directory(Files.createDirectories(temp.resolve("elsewhere")).toFile());
    start.environment().clear();
    start.environment().put("PATH", "/usr/bin:/bin");
    start.environment().put("HOME", temp.resolve("home of somebody").toString());
    start.environment().put("JAVA_HOME", runtime().toString());
    return start;
  }

  private static Path runtime() throws IOException {
    Path bin = temp.resolve("runtime/bin");
    if (Files.notExists(bin)) {
      Files.createDirectories(bin);
      Files.createSymbolicLink(bin.resolve("java"), Path.of(java()));
    }
    return bin.getParent();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Ran finished(ProcessBuilder start) throws IOException, InterruptedException {
    Process process = start.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8");
    return new Ran(process.waitFor(), said);
  }

  private static Set<String> listing() throws IOException {
    Set<String> out = new TreeSet<>();
    try (Stream<Path> all = Files.walk(installed)) {
      for (Path path : all.toList()) {
        out.add(installed.relativize(path) + " " + Files.getLastModifiedTime(path));
      }
    }
    return out;
  }

  private static void setWritable(boolean writable) throws IOException {
    try (Stream<Path> all = Files.walk(installed)) {
      for (Path path : all.toList()) {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Set<PosixFilePermission> allowed = EnumSet.copyOf(Files.getPosixFilePermissions(path));
          if (writable) {
            allowed.add(PosixFilePermission.OWNER_WRITE);
          } else {
            allowed.remove(PosixFilePermission.OWNER_WRITE);
          }
          Files.setPosixFilePermissions(path, allowed);
        }
      }
    }
  }

  /**
   * A program that ended.
   *
   * @param code its exit code
   * @param said what it printed on both streams
   */
  private record Ran(int code, String said) {}
}
