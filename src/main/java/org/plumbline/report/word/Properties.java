// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.report.letter.Letter;

/** Title, author, language and day of a Word file; all of them of the letter, none of the clock. */
final class Properties {
  private Properties() {}

  static void set(XWPFDocument document, Letter letter) {
    POIXMLProperties properties = document.getProperties();
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    Optional<Date> day =
        Optional.of(Date.from(letter.date().atStartOfDay().toInstant(ZoneOffset.UTC)));
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    core.setTitleProperty(letter.title());
    core.setCreatorProperty(letter.author());
    core.setLastModifiedByProperty(letter.author());
    core.setLanguageProperty(letter.language());
    core.setRevisionProperty("1");
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Plumbline");
  }
}
