// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.CommandLineRun;

/** Every part of a workbook is what the schemas of its form say. */
class WorkbookSchemaTest {
  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem);

  @TempDir Path folder;

  @Test
  void every_part_is_valid_and_the_usual_style_is_named() throws Exception {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            "examples/harbor-consumer-credit",
            "--frameworks",
            "glba-safeguards-rule",
            "--formats",
            "xlsx",
            "--out",
            folder.toString());
    assertEquals(0, run.code(), run.err());
    List<String> found = new ArrayList<>();
    int checked = 0;
    try (ZipFile zip = new ZipFile(folder.resolve("gap-report.xlsx").toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        // the package's own lists have schemas of their own
        if (part.getName().startsWith("xl/") && part.getName().endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(part)) {
            faults(part.getName(), in).forEach(found::add);
            checked++;
          }
        }
      }
      String styles = new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes());
      assertTrue(
          styles.contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"), styles);
    }
    assertTrue(checked > 20, "parts looked at: " + checked);
    assertEquals(List.of(), found);
  }

  @Test
  void every_part_of_a_form_is_valid() throws Exception {
    Path form = folder.resolve("intake.xlsx");
    Path ask = folder.resolve("ask.xlsx");
    assertEquals(0, CommandLineRun.of("new", form.toString()).code());
    assertEquals(
        0, CommandLineRun.of("questionnaire", "--to", "Acme", "--out", ask.toString()).code());
    List<String> found = new ArrayList<>();
    for (Path file : List.of(form, ask)) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry part : Collections.list(zip.entries())) {
          if (part.getName().startsWith("xl/") && part.getName().endsWith(".xml")) {
            try (InputStream in = zip.getInputStream(part)) {
              faults(part.getName(), in).forEach(found::add);
            }
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<String> faults(String part, InputStream in) throws Exception {
    XmlObject read = SCHEMAS.parse(in, null, new XmlOptions().setLoadLineNumbers());
    assertTrue(read.schemaType().isDocumentType(), part + " is of no known kind");
    List<XmlError> errors = new ArrayList<>();
    read.validate(new XmlOptions().setErrorListener(errors));
    // the schema forgets it; every program writes it, since edges of a text vanish without
    errors.removeIf(e -> part.equals("xl/sharedStrings.xml") && e.getMessage().contains("space@"));
    return errors.stream().limit(5).map(e -> part + ": " + e.getMessage()).toList();
  }
}
