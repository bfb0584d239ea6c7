// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.form.FormInHand;

/** Forms are written, filled in and read back as the files they stand for. */
class FormsTest {
  @TempDir Path folder;

  @Test
  void answers_in_a_form_are_judged_as_the_same_answers_in_files() throws IOException {
    Path form = made("dental-practice");
    try (FormInHand hand = FormInHand.open(form)) {
      FilledForms.cedarRidge(hand);
      hand.save(form);
    }
    Path files = FilledForms.cedarRidgeFolder(folder.resolve("files"));
    assertEquals(verdicts(files, "by-files"), verdicts(form, "by-form"));
  }

  private Path made(String preset) {
    Path form = folder.resolve("intake.xlsx");
    CommandLineRun run = CommandLineRun.of("new", form.toString(), "--preset", preset);
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(form));
    return form;
  }

  /** Verdicts of every offer by control, from the JSON report. */
  private Map<String, List<String>> verdicts(Path source, String out) throws IOException {
    Path reports = folder.resolve(out);
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", source.toString(), "--formats", "json", "--out", reports.toString());
    assertEquals(0, run.code(), run.err());
    var top =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .readTree(Files.readAllBytes(reports.resolve("gap-report.json")));
    Map<String, List<String>> found = new LinkedHashMap<>();
    top.findValues("cells")
        .forEach(
            cells ->
                cells.forEach(
                    cell ->
                        found
                            .computeIfAbsent(
                                cell.path("engagement").asText()
                                    + " "
                                    + cell.path("control").asText(),
                                k -> new ArrayList<>())
                            .add(cell.path("verdict").asText())));
    assertTrue(found.size() > 100, "cells: " + found.size());
    return found;
  }
}
