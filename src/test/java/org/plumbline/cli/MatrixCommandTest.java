// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.matrix.Books;

/** A matrix goes from the file the provider sent to confirmed rows, and its faults are named. */
class MatrixCommandTest {
  private static final Path EXAMPLE = Path.of("examples/tri-valley-machining");

  @TempDir Path temp;
  private Path folder = Path.of("");
  private Path matrix = Path.of("");

  @BeforeEach
  void an_organization_and_a_matrix() throws IOException {
    folder = temp.resolve("machining");
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    String text = Files.readString(Path.of("src/test/resources/planted/crm.book"));
    matrix = Books.write(text, temp.resolve("crm-v2.xlsx"));
  }

  private CommandLineRun read(String... more) {
    String[] first = {
      "matrix", "read", matrix.toString(), "--for", "summit", "--in", folder.toString()
    };
    return CommandLineRun.of(
        Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
  }

  private String offer() throws IOException {
    return Files.readString(folder.resolve("offers/summit.yaml"));
  }

  @Test
  void planted_faults_are_named() {
    CommandLineRun run = read("--yes");
    assertEquals(0, run.code(), run.err());
    String out = run.out();
    assertAll(
        () -> said(out, "Not read, because it is hidden: old v1"),
        () -> said(out, "Hidden in the file and not read: column J"),
        () -> said(out, "The file says that its letters count"),
        () -> said(out, "  CRM!A8  3.1.12: the cell shows 2012-03-01"),
        () -> said(out, "CRM!A18  3.4.09: the cell shows 2009-03-04"),
        () ->
            said(
                out,
                "AC.L2-3.1.20: the letters say “- | A/R | -”, the word says “Shared”; read as:"
                    + " you"),
        () ->
            said(
                out,
                "3.4.5: the letters say “I | A/R | -”, the word says “Inherited”; read as: you"),
        () ->
            said(
                out,
                "3.8.9: the letters say “I | R/A | -”, the word says “Inherited”; read as: you"),
        () -> said(out, "3.8.3: leaves open who acts"),
        () -> said(out, "3.7.3: leaves open who acts"),
        () -> said(out, "3.99.9: both of you"),
        () ->
            said(
                out,
                "PS.L2-3.9.1  Screen Individuals (CRM!A23)\n"
                    + "      Screening and supervision of staff. It cannot be handed over"),
        () -> said(out, "      System security plan kept current. It is yours by its nature"),
        () -> said(out, "      Security training. It is yours by its nature"),
        () -> said(out, "2 rows leave open who acts. Ask the provider: MA.L2-3.7.3, MP.L2-3.8.3"),
        () -> said(out, "controls of the same rules that no row names: AC.L2-3.1.2, "),
        () -> said(out, "no promise beyond the statement of work"),
        () -> said(out, "have counsel review it".replace("have", "Have")));
  }

  @Test
  void a_row_that_does_not_hold_says_what_is_in_the_way() throws IOException {
    change("organisation.yaml", "internal_it_staff: one-person", "internal_it_staff: none");
    change("offers/summit.yaml", "covers: [endpoint, server,", "covers: [endpoint,");
    change("offers/summit.yaml", "elements: {screened:", "on_quote: yes, elements: {screened:");
    table("3.1.10,MSP", "3.3.5,Shared", "3.4.3,MSP", "3.9.1,Customer");
    CommandLineRun run = read("--yes");
    assertEquals(0, run.code(), run.err());
    String out = run.out();
    assertAll(
        () ->
            said(out, "3.1.10  Session Lock (line 2): nobody looks after file server: Secure set"),
        () -> said(out, "both of you have to act, and you have no staff for it: Review of logs"),
        () -> said(out, "says more than the rest of the papers: Approval and record of changes"),
        () -> said(out, "1 row is left to you, and a part of it only the provider or both of you"),
        () -> said(out, "still missing: Control of the provider's own access"),
        () -> assertFalse(out.contains("cannot carry"), out),
        () -> assertFalse(out.contains("nobody on your side"), out));
  }

  @Test
  void providers_to_choose_from_claim_nothing_twice_and_one_that_has_signed_does()
      throws IOException {
    table("3.1.10,MSP", "3.3.5,MSP", "3.4.3,MSP", "3.11.2,MSP", "3.13.12,N/A");
    String[] other = {
      "matrix", "read", matrix.toString(), "--for", "ridgeline", "--in", folder.toString(), "--yes"
    };
    assertEquals(0, CommandLineRun.of(other).code());
    String out = read("--yes").out();
    assertFalse(out.contains("another provider"), out);
    said(out, "the table says not applicable; the other papers promise it: Secure settings");
    change("offers/ridgeline.yaml", "kind: matrix,", "kind: matrix, signed: yes,");
    said(read("--yes").out(), "4 controls are claimed by another provider too");
  }

  @Test
  void a_column_that_could_say_who_acts_as_well_is_named_where_it_says_something_else()
      throws IOException {
    String shared =
        "Control,Owner,How it is done\n3.1.1,MSP,MSP configures; client approves\n"
            + "3.1.5,MSP,MSP sets administrator roles\n3.2.1,Client,Client trains its staff\n"
            + "3.8.3,Client,Client destroys media\n3.13.1,MSP,MSP configures; client approves\n";
    Path file = Files.writeString(temp.resolve("two.csv"), shared);
    Path alike = temp.resolve("alike.csv");
    Files.writeString(alike, shared.replace("MSP configures; client approves", "MSP configures"));
    String says = "The column C “How it is done” could also say who acts";
    said(CommandLineRun.of("matrix", "read", file.toString()).out(), says);
    assertFalse(CommandLineRun.of("matrix", "read", alike.toString()).out().contains(says));
  }

  private void table(String... rows) throws IOException {
    matrix = temp.resolve("who.csv");
    Files.writeString(matrix, "Practice,Responsible party\n" + String.join("\n", rows) + "\n");
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), () -> from + " is not in " + file);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void every_row_and_every_control_stands_in_the_json_once() throws IOException {
    CommandLineRun run = read("--yes", "--json");
    assertEquals(0, run.code(), run.err());
    String out = run.out();
    said(out, "{\"at\":\"CRM!A22\",\"written\":[\"3.8.9\"],\"controls\":[\"MP.L2-3.8.9\"],");
    said(out, "\"doubts\":[\"letters-and-type\"]");
    said(out, "\"shown_as\":\"2012-03-01\"");
    said(out, "{\"control\":\"PS.L2-3.9.1\",\"at\":\"CRM!A23\",\"standing\":\"over\",\"acts\":[");
    assertEquals(110, out.split("\"standing\":", -1).length - 1, "each control of the rules");
    assertEquals(17, out.split("\"written\":", -1).length - 1);
  }

  @Test
  void a_row_of_one_objective_stands_beside_its_requirement() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/foreign-matrices/objective-shares.book"));
    Path book = Books.write(text, temp.resolve("shares.xlsx"));
    CommandLineRun run = CommandLineRun.of("read", book.toString(), "--json");
    assertEquals(0, run.code(), run.err());
    assertAll(
        () -> said(run.out(), "{\"control\":\"3.1.2\",\"party\":\"joint\"}"),
        () -> said(run.out(), "{\"control\":\"3.1.2[b]\",\"party\":\"client\"}"),
        () -> said(run.out(), "{\"control\":\"3.3.9[a]\",\"party\":\"provider\"}"));
  }

  private static void said(String out, String words) {
    assertTrue(out.contains(words), () -> words + "\nis not in\n" + out);
  }

  @Test
  void what_nobody_confirmed_counts_for_nobody_and_what_was_typed_is_kept() throws IOException {
    String before = offer();
    CommandLineRun first = read();
    assertEquals(0, first.code(), first.err());
    said(first.out(), "not confirmed: they count for nobody yet");
    assertTrue(offer().startsWith(before.substring(0, before.indexOf("documents:"))), offer());
    assertEquals(before, Files.readString(folder.resolve("offers-earlier/summit.yaml")));
    CommandLineRun check = CommandLineRun.of("check", folder.toString());
    said(check.out() + check.err(), "rows are not confirmed and count for nobody");
    assertEquals(verdicts(EXAMPLE), verdicts(folder), "rows that wait change no verdict");
    CommandLineRun second = read("--yes");
    said(second.out(), "An earlier reading of this file was kept");
    assertFalse(offer().contains("confirmed: no"), offer());
    assertEquals(1, offer().split("document: crm-v2\n", -1).length - 1, "the rows stand once");
    assertEquals(1, offer().split("id: crm-v2,", -1).length - 1, "the paper stands once");
    CommandLineRun checked = CommandLineRun.of("check", folder.toString());
    assertEquals(0, checked.code(), checked.out() + checked.err());
    assertTrue(
        Files.readString(folder.resolve("matrices/summit--crm-v2.yaml"))
            .contains("confirmed: yes"));
  }

  /** Every verdict with its causes, from the JSON. */
  private String verdicts(Path folder) throws IOException {
    Path out = temp.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            folder.toString(),
            "--frameworks",
            "cmmc-level-2",
            "--formats",
            "json",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    Path json = out.resolve("gap-report.json");
    String text = Files.readString(json);
    Files.delete(json);
    List<String> verdicts =
        java.util.regex.Pattern.compile("\"verdict\": \"([A-Z_]+)\"")
            .matcher(text)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertTrue(verdicts.size() > 100, text.substring(0, 300));
    return String.join("\n", verdicts);
  }

  @Test
  void a_corrected_mapping_is_followed_until_the_heads_change() throws IOException {
    read();
    Path mapping = folder.resolve("matrices/summit--crm-v2.yaml");
    String text = Files.readString(mapping);
    Files.writeString(mapping, text.replace("counts_first: letters", "counts_first: type"));
    said(
        read().out(),
        "AC.L2-3.1.20: the letters say “- | A/R | -”, the word says “Shared”; read as: both of"
            + " you");
    String other =
        Files.readString(Path.of("src/test/resources/planted/crm.book"))
            .replace("Practice,Short", "Requirement,Short");
    Books.write(other, matrix);
    said(read().out(), "A  Requirement: the id");
  }

  @Test
  void a_file_alone_is_shown_and_nothing_is_written() throws IOException {
    CommandLineRun run = CommandLineRun.of("matrix", "read", matrix.toString());
    assertEquals(0, run.code(), run.err());
    said(run.out(), "Nothing was written");
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(
          List.of("crm-v2.xlsx", "machining"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void what_cannot_be_done_is_told_and_nothing_is_written() throws IOException {
    String before = offer();
    CommandLineRun unknown =
        CommandLineRun.of(
            "matrix", "read", matrix.toString(), "--for", "sumit", "--in", folder.toString());
    assertEquals(2, unknown.code());
    said(unknown.err(), "did you mean `summit`?");
    CommandLineRun none = CommandLineRun.of("matrix", "read", temp.resolve("none.xlsx").toString());
    assertEquals(4, none.code());
    CommandLineRun column = read("--provider-column", "5");
    assertEquals(2, column.code());
    said(column.err(), "`5` is no column");
    for (String damaged :
        List.of(
            "verify-no-styles.xlsx",
            "verify-sheet-list.xlsx",
            "verify-no-pages.pdf",
            "carry-due-date.xlsx")) {
      CommandLineRun run =
          CommandLineRun.of("matrix", "read", "src/test/resources/foreign-files/" + damaged);
      assertEquals(3, run.code(), damaged + run.out() + run.err());
      said(run.err(), "nothing was written");
    }
    assertEquals(before, offer());
    assertFalse(Files.exists(folder.resolve("matrices")));
  }
}
