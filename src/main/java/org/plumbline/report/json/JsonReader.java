// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.Unreadable;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Reads gap-report.json back as fields, each under its JSON pointer. */
public final class JsonReader {
  private JsonReader() {}

  /**
   * Reads the file.
   *
   * @throws IOException when it cannot be read or is not JSON
   */
  public static ReportFile read(Path file) throws IOException {
    return ForeignFile.read(Unreadable.NO_JSON, () -> fields(file));
  }

  /**
   * Reads what such a file holds.
   *
   * @throws IOException when it is not JSON
   */
  public static ReportFile read(byte[] json) throws IOException {
    return ForeignFile.read(Unreadable.NO_JSON, () -> fields(new ByteArrayInputStream(json)));
  }

  private static ReportFile fields(Path file) throws IOException {
    // opened here, so that a file of the machine's trouble is told from a damaged one
    try (InputStream bytes = Files.newInputStream(file)) {
      return fields(bytes);
    }
  }

  private static ReportFile fields(InputStream bytes) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token.isScalarValue()) {
          fields.put(pointer(in.streamReadContext()), in.getString());
        }
      }
    }
    return new ReportFile(origin(fields), fields);
  }

  private static String pointer(TokenStreamContext context) {
    return context.pathAsPointer().toString();
  }

  private static Optional<Origin> origin(Map<String, String> fields) {
    try {
      return Optional.of(
          new Origin(
              text(fields, "/report/id"),
              text(fields, "/report/tool_version"),
              LocalDate.parse(text(fields, "/report/date")),
              Optional.ofNullable(fields.get("/organisation/baseline")),
              Optional.ofNullable(fields.get("/report/template"))
                  .map(t -> new Origin.Look(t, text(fields, "/report/page_size"))),
              catalogues(fields),
              inputs(fields)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Origin.Catalogue> catalogues(Map<String, String> fields) {
    List<Origin.Catalogue> out = new ArrayList<>();
    for (int i = 0; fields.containsKey("/report/catalogues/" + i + "/id"); i++) {
      String at = "/report/catalogues/" + i;
      out.add(
          new Origin.Catalogue(
              text(fields, at + "/id"),
              text(fields, at + "/edition"),
              text(fields, at + "/sha256")));
    }
    return out;
  }

  private static List<Report.Input> inputs(Map<String, String> fields) {
    List<Report.Input> out = new ArrayList<>();
    for (int i = 0; fields.containsKey("/report/inputs/" + i + "/name"); i++) {
      String at = "/report/inputs/" + i;
      out.add(new Report.Input(text(fields, at + "/name"), text(fields, at + "/sha256")));
    }
    return out;
  }

  private static String text(Map<String, String> fields, String pointer) {
    return fields.getOrDefault(pointer, "");
  }
}
