// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of every example passes an independent validator of PDF/A-1b. */
class ArchivalPdfTest {
  @TempDir Path out;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void the_pdf_passes_pdf_a_1b(String example) throws Exception {
    Path pdf = ExamplePdf.write(example, out);
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_1_B);
        var validator =
            Foundries.defaultInstance()
                .createValidator(PDFAFlavour.PDFA_1_B, 10, false, false, true)) {
      TreeSet<String> failures = new TreeSet<>();
      validator
          .validate(parser)
          .getTestAssertions()
          .forEach(
              a ->
                  failures.add(
                      a.getRuleId().getClause()
                          + " "
                          + a.getMessage()
                          + " at "
                          + a.getLocation().getContext()));
      assertEquals(List.of(), List.copyOf(failures));
    }
  }

  @Test
  void the_colour_profile_is_the_same_under_every_java() throws Exception {
    assertEquals(
        "6d91df9c7a13fef7ec9ed42644e804d7fdc6d8d6585fa690f67c83273ee00e15",
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Srgb.profile())));
  }
}
