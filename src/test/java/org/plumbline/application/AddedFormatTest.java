// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Said;
import org.plumbline.problem.Problem;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.DecisionView;
import org.plumbline.report.view.ReportView;

/** A format is one class: written and verified like the others, without a change to them. */
class AddedFormatTest {
  private static final String ANSWERS = "answers:\n";

  @TempDir Path folder;

  /** The answers, one a line. */
  private static final class Plain implements Format {
    @Override
    public String name() {
      return "txt";
    }

    @Override
    public List<Problem> write(
        Report report, ReportView view, Optional<Template> template, OutputStream out)
        throws IOException {
      StringBuilder text = new StringBuilder(report.origin().text()).append(ANSWERS);
      for (DecisionView.AnswerView answer : view.decision().answers()) {
        text.append(answer.counts().frameworkTitle())
            .append(", ")
            .append(answer.counts().name())
            .append(": ")
            .append(answer.counts().verdicts().line())
            .append('\n');
      }
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      return List.of();
    }

    @Override
    public Optional<ReportFile.Reader> reader() {
      return Optional.of(
          file -> {
            String[] halves = Files.readString(file).split(ANSWERS, 2);
            Map<String, String> lines = new LinkedHashMap<>();
            halves[1].lines().forEach(l -> lines.put("line " + (lines.size() + 1), l));
            return new ReportFile(Origin.of(halves[0]), lines);
          });
    }
  }

  @Test
  void a_format_of_ones_own_is_written_and_verified() throws IOException {
    Library library = Library.load(Path.of(""));
    Path practice = Path.of("examples/cedar-ridge-dental");
    Request request =
        new Request(
                Optional.of(practice),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 27))
            .besideKinds();
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation = evaluator.evaluate(request);
    Report report =
        evaluator.report(
            evaluation,
            CarryOver.read(Optional.empty(), evaluation.assessment(), Said.WORDS),
            Optional.empty(),
            false,
            Said.WORDS);
    List<Format> formats = new ArrayList<>(Formats.shipped().all());
    formats.add(new Plain());
    Path written =
        new ReportFiles(report, List.of(), stage -> {})
            .write(
                folder,
                List.of(new Plain()),
                new WriteGuard(request.date(), false, Optional.empty()))
            .get(0);
    assertEquals("gap-report.txt", written.getFileName().toString());
    assertTrue(Files.readString(written).contains("HIPAA, Managed: 0 10 24 0 0 15 2\n"));

    Verifier verifier = new Verifier(library, Said.WORDS, new Formats(formats));
    assertInstanceOf(
        Verification.Same.class, verifier.verify(written, Optional.of(practice), Optional.empty()));
    Files.writeString(
        written, Files.readString(written).replace("HIPAA, Managed: 0", "HIPAA, Managed: 9"));
    Verification.Differs differs =
        assertInstanceOf(
            Verification.Differs.class,
            verifier.verify(written, Optional.of(practice), Optional.empty()));
    assertEquals("HIPAA, Managed: 9 10 24 0 0 15 2", differs.places().get(0).here());
    assertThrows(
        UnknownWordException.class,
        () ->
            new Verifier(library, Said.WORDS, Formats.shipped())
                .verify(written, Optional.of(practice), Optional.empty()));
  }
}
