// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Wording, order and look of a PDF.
 *
 * @param name its folder below templates/reports
 * @param title what the report is called
 * @param about for whom and what, in a line
 * @param pageSize paper it is laid out for
 * @param logo an SVG or PNG file
 * @param sections in the order they are printed
 * @param style the style sheet with its colours put in, without the page size
 * @param folder where its files lie
 */
public record Template(
    String name,
    String title,
    String about,
    PageSize pageSize,
    Optional<Path> logo,
    List<Section> sections,
    String style,
    Path folder) {
  /** The file around the sections: document properties, running head and foot. */
  public static final String FRAME = "frame.xhtml";

  public Template {
    sections = List.copyOf(sections);
  }

  /**
   * A part of the report.
   *
   * @param name its file below {@code sections}, without the ending
   * @param repeated printed once for each arrangement
   */
  public record Section(String name, boolean repeated) {
    /** The file, as seen from the template's folder. */
    public String file() {
      return "sections/" + name + ".xhtml";
    }
  }

  /** The same on other paper. */
  public Template on(PageSize size) {
    return new Template(name, title, about, size, logo, sections, style, folder);
  }

  /** A file of it as messages name it. */
  public String named(String file) {
    return TemplateReader.named(name, file);
  }

  /** The whole style sheet; a page named {@code wide} lies on its side. */
  public String css() {
    return style
        + "\n@page { size: "
        + pageSize.css()
        + "; }\n@page wide { size: "
        + pageSize.turned()
        + "; }\n.wide { width: "
        + pageSize.across()
        + "; }\n";
  }
}
