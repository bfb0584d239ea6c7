// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;

/** A PDF of sections that a test writes itself, in the frame and style of the gap report. */
final class OwnPages {
  private OwnPages() {}

  static Path write(Path folder, String... sections) throws IOException {
    Path own = folder.resolve("templates/reports/own");
    Files.createDirectories(own.resolve("sections"));
    for (String file : List.of("frame.xhtml", "style.css")) {
      Files.copy(Path.of("templates/reports/gap-report", file), own.resolve(file));
    }
    String yaml = Files.readString(Path.of("templates/reports/gap-report/template.yaml"));
    StringBuilder listed = new StringBuilder("sections:\n");
    for (int i = 0; i < sections.length; i++) {
      Files.writeString(own.resolve("sections/part-" + i + ".xhtml"), sections[i]);
      listed.append("  - section: part-").append(i).append('\n');
    }
    Files.writeString(
        own.resolve("template.yaml"), yaml.substring(0, yaml.indexOf("sections:")) + listed);
    Problems problems = new Problems();
    Template template =
        TemplateReader.read(folder.resolve("templates"), "own", problems).orElseThrow();
    problems.throwIfAny();
    Path pdf = folder.resolve("own.pdf");
    try (OutputStream out = Files.newOutputStream(pdf)) {
      PdfWriter.write(report(), template, out);
    }
    return pdf;
  }

  private static Report report() {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    return new Report(
        "0123456789abcdef",
        "test",
        LocalDate.of(2026, 11, 24),
        List.of(),
        Assessor.assess(
            who,
            List.of(Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who)),
            ProjectData.frameworks("hipaa-breach-notification"),
            ProjectData.VOCABULARY),
        Said.WORDS);
  }
}
