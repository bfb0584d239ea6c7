// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds in a file. */
final class Judged {
  private Judged() {}

  /** Each rule that is broken, once, with a place; none when the file is as the standard asks. */
  static List<String> failures(Path pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        var validator =
            Foundries.defaultInstance().createValidator(flavour, 10, false, false, false)) {
      var result = validator.validate(parser);
      TreeSet<String> failures = new TreeSet<>();
      result
          .getTestAssertions()
          .forEach(
              a ->
                  failures.add(
                      a.getRuleId().getClause()
                          + " "
                          + a.getMessage()
                          + " at "
                          + a.getLocation().getContext()));
      if (failures.isEmpty() && !result.isCompliant()) {
        failures.add("not as " + flavour + " asks");
      }
      return List.copyOf(failures);
    }
  }
}
