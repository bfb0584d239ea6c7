// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.OtherLanguage;
import org.plumbline.ProjectData;
import org.plumbline.assessment.Assessment;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.report.Report;

class OrganizationViewTest {
  @Test
  void who_answers_for_security_is_named_in_the_language_of_the_words(@TempDir Path folder)
      throws IOException {
    Organisation who = ProjectData.example("harbor-consumer-credit");
    Assessment assessment =
        ProjectData.assess(
            who,
            Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who),
            "glba-safeguards-rule");
    Report report =
        new Report(
            "id",
            "1.0",
            LocalDate.of(2026, 11, 24),
            List.of(),
            assessment,
            OtherLanguage.words(folder));
    assertEquals(
        List.of("«Qualified Individual»", "«Overseer»"),
        ReportView.of(report).organization().officials().stream().map(NamedText::name).toList());
  }
}
