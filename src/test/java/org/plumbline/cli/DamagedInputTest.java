// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;

/**
 * Every file the program reads, damaged in a thousand ways: the answer is always a message or a
 * report that names the damaged file by its hash. {@code -Dfuzz.inputs=N} tries more, {@code
 * -Dfuzz.seed=S} others; what fails is kept in {@code target/damaged}.
 */
class DamagedInputTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261127L);
  private static final int SECONDS = 20;
  private static final int YOUNG = 100;
  private static final int LONGEST = 200_000;
  private static final Path KEPT = Path.of("target/damaged");
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  /** A Java type. */
  private static final Pattern INNARDS =
      Pattern.compile(
          "\\b(?!ParseError)[A-Z]\\w*(Exception|Error)\\b|\\b(java|javax|org|com|tools)\\.[a-z]+\\.\\w");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

  @TempDir Path home;

  @Test
  void damaged_files_get_a_message_or_a_report_that_names_them_by_their_hash() throws Exception {
    FuzzedProject project = new FuzzedProject(home);
    // the first of each kind with how many there are
    Map<String, Integer> kinds = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    Set<String> before = temporary();
    Set<String> left = new TreeSet<>();
    FuzzedProject.remove(KEPT);
    for (int i = 0; i < INPUTS; i++) {
      // each input has a seed of its own, so that one can be tried again alone
      Random random = new Random(SEED * 1_000_003 + i);
      DamagedInput input = project.any(random);
      byte[] damaged = input.damaged(random);
      String[] command = input.command(random);
      String fault = fault(project, input, damaged, command);
      if (!fault.isEmpty()) {
        String kind = kind(fault);
        String name = String.format("%05d-%s", i, input.file().getFileName());
        if (kinds.merge(kind, 1, Integer::sum) == 1) {
          faults.add(name + ": " + fault + "\n    " + String.join(" ", command));
        }
        Files.write(Files.createDirectories(KEPT).resolve(name), damaged);
      }
      // what is younger may belong to another run on this machine that is still at work
      if (i == INPUTS - YOUNG) {
        left = temporary();
        left.removeAll(before);
      }
    }
    left.retainAll(temporary());
    left.forEach(name -> faults.add("left in " + TEMPORARY + ": " + name));
    assertEquals(
        "", String.join("\n", faults), "seed " + SEED + ", kept in " + KEPT + ": " + kinds);
  }

  /** What is wrong with the answer to a damaged file; empty when nothing is. */
  private String fault(FuzzedProject project, DamagedInput input, byte[] damaged, String[] command)
      throws Exception {
    FuzzedProject.remove(project.out());
    Files.write(input.file(), damaged);
    PrintStream screen = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      CommandLineRun run = within(() -> project.run(command));
      if (told.size() > 0) {
        return "a library says past us: " + shortened(told.toString(StandardCharsets.UTF_8));
      }
      return fault(project, input, damaged, run);
    } catch (TimeoutException e) {
      return "no answer within " + SECONDS + " s";
    } finally {
      System.setErr(screen);
      Files.write(input.file(), input.original());
    }
  }

  private static String fault(
      FuzzedProject project, DamagedInput input, byte[] damaged, CommandLineRun run)
      throws IOException {
    String said = run.out() + run.err();
    if (INNARDS.matcher(said).find()) {
      return "innards shown, exit " + run.code() + ": " + shortened(said);
    }
    if (CONTROL.matcher(said).find()) {
      return "control characters printed";
    }
    if (said.length() > LONGEST) {
      return said.length() + " characters printed";
    }
    if (input.verified() && run.code() == 0) {
      return "a changed report is called the same";
    }
    if (run.code() != 0 && said.isBlank()) {
      return "exit " + run.code() + " without a word";
    }
    if (!Set.of(0, 1, 3, 4).contains(run.code()) || input.verified() && run.code() == 4) {
      return "exit " + run.code() + ": " + shortened(said);
    }
    return written(project, input, damaged, run);
  }

  /** All reports or none, and each names what it rests on. */
  private static String written(
      FuzzedProject project, DamagedInput input, byte[] damaged, CommandLineRun run)
      throws IOException {
    if (!Files.exists(project.out())) {
      return "";
    }
    for (Path file : FuzzedProject.files(project.out())) {
      if (run.code() != 0 || file.toString().endsWith(".part")) {
        return "exit " + run.code() + " and left " + file.getFileName();
      }
    }
    Path json = project.out().resolve("gap-report.json");
    return Files.exists(json) && !rests(project.origin(json), project, input, damaged)
        ? "the report does not name the damaged file"
        : "";
  }

  /** A framework is named by the hash of all its files, every other input by its own. */
  private static boolean rests(
      Origin origin, FuzzedProject project, DamagedInput input, byte[] damaged) {
    return input.file().toString().contains("frameworks")
        ? !project.origin().catalogues().equals(origin.catalogues())
        : origin.inputs().stream().map(Report.Input::sha256).anyMatch(sha256(damaged)::equals);
  }

  /** What the program and its libraries put into the temporary folder. */
  private static Set<String> temporary() throws IOException {
    Set<String> out = new TreeSet<>();
    for (Path folder : List.of(TEMPORARY, TEMPORARY.resolve("poifiles"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .map(f -> folder.relativize(f).toString())
              .filter(n -> n.startsWith("plumbline") || n.startsWith("poi") || n.endsWith(".tmp"))
              .forEach(out::add);
        }
      }
    }
    out.remove("poifiles");
    return out;
  }

  private static CommandLineRun within(java.util.concurrent.Callable<CommandLineRun> work)
      throws Exception {
    FutureTask<CommandLineRun> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "damaged input");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return new CommandLineRun(70, "", String.valueOf(e.getCause()));
    }
  }

  /** The fault without its numbers and paths. */
  private static String kind(String fault) {
    String bare = fault.replaceAll("[0-9]+|/\\S+", "");
    return bare.substring(0, Math.min(bare.length(), 110));
  }

  private static String shortened(String said) {
    String line = said.replace('\n', ' ').strip();
    return line.substring(0, Math.min(line.length(), 300));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
