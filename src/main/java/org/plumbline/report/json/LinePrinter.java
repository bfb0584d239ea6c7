// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Breaks lines down to the items of top-level lists and no further: one cell is one line. */
final class LinePrinter implements PrettyPrinter {
  private static final int BROKEN_LEVELS = 2;
  private int depth;

  /**
   * Prepares to print one document.
   *
   * @param inOneLine true for a value that stands inside a line
   */
  LinePrinter(boolean inOneLine) {
    this.depth = inOneLine ? BROKEN_LEVELS : 0;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    close(out, '}', entries);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    close(out, ']', values);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    breakLine(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    breakLine(out);
  }

  private void separate(JsonGenerator out) {
    out.writeRaw(depth <= BROKEN_LEVELS ? "," : ", ");
    breakLine(out);
  }

  private void close(JsonGenerator out, char bracket, int items) {
    boolean broken = depth <= BROKEN_LEVELS && items > 0;
    depth--;
    if (broken) {
      out.writeRaw("\n" + "  ".repeat(depth));
    }
    out.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator out) {
    if (depth <= BROKEN_LEVELS) {
      out.writeRaw("\n" + "  ".repeat(depth));
    }
  }
}
