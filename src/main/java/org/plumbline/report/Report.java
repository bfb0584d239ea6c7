// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/**
 * An assessment with its identification, ready to be written.
 *
 * @param id hash over inputs, templates, catalogues, version and date
 * @param toolVersion version of the tool
 * @param date date the report speaks of
 * @param inputs files read, with their SHA-256
 * @param assessment what was found
 * @param crosswalks links between documents, beside the assessment and no part of it
 * @param monitoring how often monitoring asks for what, and what is in writing
 * @param look how its PDF is made; empty where there are no templates
 * @param tracking the open items, with what people wrote beside them in an earlier report
 * @param words the language it is written in
 * @param palette how the verdicts look
 * @param derived what stands behind the verdicts of each offer, or of each kind of support where
 *     there is no offer, by id; empty where nobody derived it
 */
public record Report(
    String id,
    String toolVersion,
    LocalDate date,
    List<Input> inputs,
    Assessment assessment,
    Crosswalks crosswalks,
    MonitoringCadence monitoring,
    Optional<Origin.Look> look,
    Tracking tracking,
    Words words,
    Palette palette,
    Map<String, Derived> derived) {
  public Report {
    inputs = List.copyOf(inputs);
    derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
  }

  /** A report of verdicts alone. */
  public Report(
      String id,
      String toolVersion,
      LocalDate date,
      List<Input> inputs,
      Assessment assessment,
      Crosswalks crosswalks,
      MonitoringCadence monitoring,
      Optional<Origin.Look> look,
      Tracking tracking,
      Words words,
      Palette palette) {
    this(
        id,
        toolVersion,
        date,
        inputs,
        assessment,
        crosswalks,
        monitoring,
        look,
        tracking,
        words,
        palette,
        Map.of());
  }

  /** A report without crosswalks or an earlier one, in the usual colors; nothing on monitoring. */
  public Report(
      String id,
      String toolVersion,
      LocalDate date,
      List<Input> inputs,
      Assessment assessment,
      Words words) {
    this(
        id,
        toolVersion,
        date,
        inputs,
        assessment,
        Crosswalks.NONE,
        MonitoringCadence.none(),
        Optional.empty(),
        Tracking.of(assessment),
        words,
        PaletteReader.builtIn());
  }

  /** The same report with its identification. */
  public Report withId(String given) {
    return new Report(
        given,
        toolVersion,
        date,
        inputs,
        assessment,
        crosswalks,
        monitoring,
        look,
        tracking,
        words,
        palette,
        derived);
  }

  /** The same report, with the same identification, made by another template of its set. */
  public Report by(Origin.Look other) {
    return new Report(
        id,
        toolVersion,
        date,
        inputs,
        assessment,
        crosswalks,
        monitoring,
        Optional.of(other),
        tracking,
        words,
        palette,
        derived);
  }

  /** What this report rests on. */
  public Origin origin() {
    return new Origin(
        id,
        toolVersion,
        date,
        assessment.organisation().baseline(),
        look,
        assessment.frameworks().stream()
            .map(f -> new Origin.Catalogue(f.id(), f.edition(), f.sha256()))
            .toList(),
        inputs);
  }

  /** A file that was read. */
  public record Input(String name, String sha256) {}
}
