// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.files.FixedZip;
import org.plumbline.hash.Sha256;

/** The set holds what an assessor needs and nothing of other offers, and proves itself. */
class HandOverCommandTest {
  @TempDir static Path shared;
  private static CommandLineRun made = new CommandLineRun(-1, "", "");

  @TempDir Path folder;

  @BeforeAll
  static void hand_over() {
    made = handOver(set());
    assertEquals(0, made.code(), made.err());
  }

  @Test
  void the_set_holds_reports_letters_calendars_and_its_own_inputs() throws IOException {
    Map<String, byte[]> files = files(set());
    assertEquals(
        List.of(
            "contents.docx",
            "gap-report.xlsx",
            "gap-report.pdf",
            "decision.pdf",
            "gap-report.json",
            "letters/questions-summit.docx",
            "letters/rider-summit.docx",
            "letters/request-for-offers.docx",
            "letters/evidence-summit.docx",
            "letters/evidence-other.docx",
            "letters/evidence-own.docx",
            "letters/board-report.docx",
            "letters/duties-own.ics",
            "letters/duties-summit.ics",
            "forms/responsibility-matrix-summit.xlsx",
            "forms/responsibility-matrix-summit.docx",
            "signatures.docx",
            "inputs/harbor-consumer-credit/organisation.yaml",
            "inputs/harbor-consumer-credit/offers/summit.yaml",
            "checksums.txt"),
        List.copyOf(files.keySet()));
    assertTrue(made.out().contains(files.size() + " files, report "), made.out());
    String json = new String(bytes(files, "gap-report.json"), StandardCharsets.UTF_8);
    assertFalse(json.contains("Ridgeline") || json.contains("Lakeside"), "another offer is in it");
  }

  @Test
  void every_file_has_its_checksum() throws IOException {
    Map<String, byte[]> files = files(set());
    List<String> sums =
        new String(bytes(files, "checksums.txt"), StandardCharsets.UTF_8).lines().toList();
    assertEquals(files.size() - 1, sums.size());
    for (String line : sums) {
      String[] parts = line.split("  ", 2);
      assertEquals(Sha256.hex(bytes(files, parts[1])), parts[0], parts[1]);
    }
  }

  @Test
  void the_same_inputs_give_the_same_set_and_it_is_verified() throws IOException {
    Path again = folder.resolve("again.zip");
    CommandLineRun run = handOver(again);
    assertEquals(0, run.code(), run.err());
    assertArrayEquals(Files.readAllBytes(set()), Files.readAllBytes(again));
    CommandLineRun verified = CommandLineRun.of("verify", again.toString());
    assertEquals(0, verified.code(), verified.err());
    assertTrue(verified.out().contains("byte for byte"), verified.out());
  }

  @Test
  void what_was_changed_added_or_taken_out_is_named_all_at_once() throws IOException {
    Map<String, byte[]> files = files(set());
    files.put("letters/rider-summit.docx", new byte[] {1});
    files.put("letters/more.docx", new byte[] {2});
    files.remove("letters/duties-own.ics");
    CommandLineRun run = CommandLineRun.of("verify", zip(files).toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("`letters/rider-summit.docx` is not as it was"), run.err());
    assertTrue(run.err().contains("`letters/more.docx` is in the set and not in"), run.err());
    assertTrue(run.err().contains("`letters/duties-own.ics` is in checksums.txt"), run.err());
  }

  @Test
  void inputs_that_give_another_report_are_found_under_new_checksums() throws IOException {
    Map<String, byte[]> files = files(set());
    String name = "inputs/harbor-consumer-credit/organisation.yaml";
    String text = new String(bytes(files, name), StandardCharsets.UTF_8);
    files.put(name, text.replace("people: 120", "people: 121").getBytes(StandardCharsets.UTF_8));
    files.remove("checksums.txt");
    StringBuilder sums = new StringBuilder();
    files.forEach((n, b) -> sums.append(Sha256.hex(b)).append("  ").append(n).append('\n'));
    files.put("checksums.txt", sums.toString().getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("verify", zip(files).toString());
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("organisation.yaml"), run.out());
  }

  @Test
  void a_zip_of_somebody_else_is_no_set() throws IOException {
    Path escaping = zip(Map.of("../outside.txt", new byte[] {1}, "checksums.txt", new byte[0]));
    refused(escaping);
    refused(Files.write(folder.resolve("empty.zip"), new byte[0]));
    refused(Files.writeString(folder.resolve("text.zip"), "not a zip at all"));
    byte[] whole = Files.readAllBytes(set());
    refused(
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2)));
    assertFalse(Files.exists(folder.resolveSibling("outside.txt")));
  }

  private static void refused(Path file) {
    CommandLineRun run = CommandLineRun.of("verify", file.toString());
    assertEquals(3, run.code(), file + ": " + run.err());
    assertTrue(run.err().contains("VER-002"), run.err());
  }

  @Test
  void a_kind_of_support_is_no_offer_and_nothing_is_left_behind() throws IOException {
    Path out = folder.resolve("set.zip");
    CommandLineRun kind =
        CommandLineRun.of(
            "hand-over",
            "examples/harbor-consumer-credit",
            "--under",
            "managed",
            "--out",
            out.toString());
    assertEquals(2, kind.code(), kind.err());
    assertTrue(kind.err().contains("summit"), kind.err());
    CommandLineRun none = CommandLineRun.of("hand-over", "--under", "x", "--out", out.toString());
    assertEquals(2, none.code(), none.err());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  private static Path set() {
    return shared.resolve("set.zip");
  }

  private static CommandLineRun handOver(Path out) {
    return CommandLineRun.of(
        "hand-over",
        "examples/harbor-consumer-credit",
        "--under",
        "summit",
        "--date",
        "2026-11-27",
        "--out",
        out.toString());
  }

  private Path zip(Map<String, byte[]> files) throws IOException {
    Path out = folder.resolve("changed.zip");
    try (OutputStream to = Files.newOutputStream(out)) {
      FixedZip.write(files, to);
    }
    return out;
  }

  private static byte[] bytes(Map<String, byte[]> files, String name) {
    byte[] found = files.get(name);
    assertTrue(found != null, name);
    return found == null ? new byte[0] : found;
  }

  private static Map<String, byte[]> files(Path set) throws IOException {
    Map<String, byte[]> out = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(set);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.put(entry.getName(), zip.readAllBytes());
      }
    }
    return out;
  }
}
