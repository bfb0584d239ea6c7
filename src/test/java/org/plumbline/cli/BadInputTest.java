// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem code has a folder under {@code src/test/resources/bad-input}. Its files are laid
 * over {@code small-project}; {@code removed.txt} names what is taken away, {@code repeated.txt} a
 * file made of one text many times, {@code edited.txt} a shipped file with one text replaced: then
 * all shipped data is laid over, and of the answer only what has the code counts. The command of
 * {@code command.txt} must answer {@code expected.txt}, which {@code -Dgolden=write} rewrites.
 */
class BadInputTest {
  private static final Path FOLDERS = Path.of("src/test/resources/bad-input");

  /** Codes of the numbers and prices of papers are shown by BadPapersTest. */
  private static final Path PAPERS = Path.of("src/test/resources/bad-papers");

  /** Codes of the files of papers are shown by BadOffersTest. */
  private static final Path OFFERS = Path.of("src/test/resources/bad-offers");

  private static final Path SMALL = Path.of("src/test/resources/small-project");
  private static final Path SOURCES = Path.of("src/main/java");

  /**
   * Codes of a workbook, TRK and FRM, are shown by CarryOverTest and FormMistakesTest: no text file
   * holds its cells. Codes of what is kept between visits, STO, are shown by the tests of the
   * store.
   */
  private static final Pattern CODE =
      Pattern.compile("\"((?!SHA-|TRK-|FRM-|STO-)[A-Z]{2,5}-[0-9]{3})\"");

  private static final List<String> OWN =
      List.of("command.txt", "expected.txt", "removed.txt", "repeated.txt", "edited.txt");

  @TempDir Path project;

  @BeforeEach
  void a_good_project() throws IOException {
    overlay(SMALL);
  }

  @Test
  void the_project_the_bad_input_is_laid_over_is_good() {
    assertEquals(
        "exit 0\n\nread 2 frameworks, 4 controls, 2 capabilities, 1 support model, 1 crosswalk:"
            + " 0 errors, 0 warnings, 0 notes\n",
        answer("plumbline check"));
    assertEquals(
        "exit 0\n\nread Test Practice, 1 system, 1 offer: 0 errors, 0 warnings, 0 notes\n",
        answer("plumbline check practice"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bad_input_gets_its_whole_expected_message(String name) throws IOException {
    Path folder = FOLDERS.resolve(name);
    overlay(folder);
    remove(folder);
    repeat(folder);
    boolean edited = edit(folder);
    String code = name.substring(0, "AAA-000".length() + (name.startsWith("YAML") ? 1 : 0));
    String whole = answer(Files.readString(folder.resolve("command.txt")).strip());
    String answer = edited ? about(code, whole) : whole;
    Path expected = folder.resolve("expected.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, answer);
    }
    assertEquals(Files.readString(expected), answer);
    assertAll(
        () -> assertTrue(answer.contains(" " + code + ": "), "the message has another code"),
        () -> assertFalse(answer.contains("Exception"), "a Java name in the message"),
        () ->
            assertEquals(
                code.startsWith("PDF"), Files.exists(project.resolve("out")), "a report is there"));
  }

  @Test
  void every_code_of_the_sources_has_a_folder_and_every_folder_a_code() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher found = CODE.matcher(Files.readString(file));
        while (found.find()) {
          codes.add(found.group(1));
        }
      }
    }
    Set<String> folders = new TreeSet<>();
    cases().forEach(name -> folders.add(name.split("/")[0]));
    for (Path shown : List.of(PAPERS, OFFERS)) {
      try (Stream<Path> papers = Files.list(shown)) {
        papers.forEach(folder -> folders.add(folder.getFileName().toString()));
      }
    }
    Set<String> unshown = new TreeSet<>(codes);
    unshown.removeAll(folders);
    Set<String> unknown = new TreeSet<>(folders);
    unknown.removeAll(codes);
    assertAll(
        () -> assertEquals(Set.of(), unshown, "codes without a folder in " + FOLDERS),
        () -> assertEquals(Set.of(), unknown, "folders whose code is not in " + SOURCES));
  }

  @Test
  void a_failed_run_leaves_the_old_report_as_it_was() throws IOException {
    Path old = Files.createDirectories(project.resolve("out")).resolve("gap-report.json");
    Files.writeString(old, "the old one");
    Files.writeString(project.resolve("practice/offers/one.yaml"), "id: one\n");
    assertTrue(answer("plumbline evaluate practice --out out").startsWith("exit 3\n"));
    assertEquals("the old one", Files.readString(old));
    try (Stream<Path> files = Files.list(old.resolveSibling(""))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_missing_folder_a_date_that_is_none_and_unknown_words_are_named() {
    assertAll(
        () -> named(4, "evaluate practise --out out", "practise"),
        () -> named(2, "evaluate practice --date 2026-13-45", "`2026-13-45` is not a date"),
        () -> named(2, "evaluate practice --date +10000-01-01", "write it as YYYY-MM-DD"),
        () -> named(2, "evaluate --formats docx", "`docx` is not a choice here"),
        () -> named(2, "evaluate --page-size a5", "`a5` is not a choice here"),
        () -> named(2, "evaluate --template brief", "there is no template named `brief`"),
        () -> named(2, "evaluate --frameworks small", "did you mean `small-rule`?"),
        () -> named(2, "list layots", "did you mean `layouts`?"),
        () ->
            named(
                2,
                "evaluate --frameworks zzz",
                "`small-rule`; `plumbline list frameworks` prints all"),
        () -> named(2, "evalate", "did you mean `evaluate`?"));
  }

  private void named(int code, String command, String part) {
    String answer = answer("plumbline " + command);
    assertNotEquals(-1, answer.indexOf(part), answer);
    assertTrue(answer.startsWith("exit " + code + "\n"), answer);
    assertFalse(Files.exists(project.resolve("out")));
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDERS)) {
      return files
          .filter(file -> file.endsWith("command.txt"))
          .map(file -> FOLDERS.relativize(file.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Exit code, then all that was printed, with paths as if run in the project. */
  private String answer(String command) {
    String[] words = command.split(" ");
    String[] args = new String[words.length - 1];
    for (int i = 1; i < words.length; i++) {
      boolean path = words[i].equals("out") || words[i].startsWith("practi");
      args[i - 1] = path ? project.resolve(words[i]).toString() : words[i];
    }
    CommandLineRun run = CommandLineRun.in(project, args);
    String printed = (run.out() + run.err()).replace(project + "/", "").replace("\r\n", "\n");
    return "exit " + run.code() + "\n\n" + printed;
  }

  private void overlay(Path from) throws IOException {
    overlay(from, "");
  }

  private void overlay(Path from, String into) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = into + from.relativize(file);
        if (!OWN.contains(name)) {
          Path to = project.resolve(name);
          Files.createDirectories(to.getParent());
          Files.write(to, Files.readAllBytes(file));
        }
      }
    }
  }

  private void remove(Path folder) throws IOException {
    if (Files.exists(folder.resolve("removed.txt"))) {
      for (String name : Files.readAllLines(folder.resolve("removed.txt"))) {
        try (Stream<Path> gone = Files.walk(project.resolve(name))) {
          for (Path path : gone.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
  }

  /** Each line: a file, how many times, and what. */
  private void repeat(Path folder) throws IOException {
    if (Files.exists(folder.resolve("repeated.txt"))) {
      for (String line : Files.readAllLines(folder.resolve("repeated.txt"))) {
        String[] parts = line.split(" ", 3);
        byte[] text = parts[2].repeat(Integer.parseInt(parts[1])).getBytes(StandardCharsets.UTF_8);
        Files.write(project.resolve(parts[0]), text);
      }
    }
  }

  /**
   * Three lines: a shipped file, a text in it, and what replaces it; {@code \n} in it ends a line.
   * All shipped data replaces the small project's, since the words are for all of it.
   */
  private boolean edit(Path folder) throws IOException {
    boolean edited = Files.exists(folder.resolve("edited.txt"));
    if (edited) {
      for (String shipped : List.of("controls", "models", "templates")) {
        overlay(Path.of(shipped), shipped + "/");
      }
      List<String> lines = Files.readAllLines(folder.resolve("edited.txt"));
      String shipped = Files.readString(Path.of(lines.get(0)));
      String before = lines.get(1).replace("\\n", "\n");
      assertTrue(shipped.contains(before), "not in " + lines.get(0) + ": " + before);
      String after = lines.get(2).replace("\\n", "\n");
      Path to = project.resolve(lines.get(0));
      Files.createDirectories(to.getParent());
      Files.writeString(to, shipped.replace(before, after));
    }
    return edited;
  }

  /** Of an answer on all shipped data, the exit code and what has this code. */
  private static String about(String code, String answer) {
    return java.util.Arrays.stream(answer.split("\n\n"))
        .filter(part -> part.startsWith("exit ") || part.contains(" " + code + ": "))
        .collect(java.util.stream.Collectors.joining("\n\n", "", "\n"));
  }
}
