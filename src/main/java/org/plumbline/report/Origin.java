// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.hash.Sha256;

/**
 * What a report rests on, as every report file carries it.
 *
 * @param id the identification printed on the report
 * @param toolVersion version of the tool
 * @param date date the report speaks of
 * @param baseline the baseline looked at, if any
 * @param look how its PDF was made; empty where there are no templates
 * @param catalogues frameworks looked at, in order
 * @param inputs every other file read
 */
public record Origin(
    String id,
    String toolVersion,
    LocalDate date,
    Optional<String> baseline,
    Optional<Look> look,
    List<Catalogue> catalogues,
    List<Report.Input> inputs) {
  private static final int ID_LENGTH = 16;

  public Origin {
    catalogues = List.copyOf(catalogues);
    inputs = List.copyOf(inputs);
  }

  /** The template of the PDF and the paper it was laid out for. */
  public record Look(String template, String pageSize) {
    /** The report with every duty, and the owner's document that goes with it. */
    public static final List<String> SET = List.of("gap-report", "decision");

    /** The first of the set it belongs to: all papers of a set have one number. */
    String set() {
      return SET.contains(template) ? SET.get(0) : template;
    }
  }

  /** A framework as it was read. */
  public record Catalogue(String id, String edition, String sha256) {}

  /** The identification these parts give: 16 hexadecimal digits. */
  public String expectedId() {
    StringBuilder all = new StringBuilder(toolVersion).append('\n').append(date).append('\n');
    baseline.ifPresent(b -> all.append(b).append('\n'));
    look.ifPresent(l -> all.append(l.set()).append(' ').append(l.pageSize()).append('\n'));
    inputs.forEach(i -> all.append(i.name()).append(' ').append(i.sha256()).append('\n'));
    catalogues.forEach(c -> all.append(c.id()).append(' ').append(c.sha256()).append('\n'));
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
  }

  /** One line a part, tabs between its words. */
  public String text() {
    StringBuilder out = new StringBuilder();
    line(out, "report", id);
    line(out, "version", toolVersion);
    line(out, "date", date.toString());
    baseline.ifPresent(b -> line(out, "baseline", b));
    look.ifPresent(l -> line(out, "template", l.template(), l.pageSize()));
    catalogues.forEach(c -> line(out, "catalogue", c.id(), c.edition(), c.sha256()));
    inputs.forEach(i -> line(out, "input", i.name(), i.sha256()));
    return out.toString();
  }

  private static void line(StringBuilder out, String... words) {
    out.append(String.join("\t", words)).append('\n');
  }

  /** Reads {@link #text()} back; empty when it is not of that form. */
  public static Optional<Origin> of(String text) {
    Builder builder = new Builder();
    for (String line : text.split("\n")) {
      String[] words = line.split("\t", -1);
      switch (words[0] + words.length) {
        case "report2" -> builder.id = words[1];
        case "version2" -> builder.version = words[1];
        case "date2" -> builder.date = words[1];
        case "baseline2" -> builder.baseline = Optional.of(words[1]);
        case "template3" -> builder.look = Optional.of(new Look(words[1], words[2]));
        case "catalogue4" -> builder.catalogues.add(new Catalogue(words[1], words[2], words[3]));
        case "input3" -> builder.inputs.add(new Report.Input(words[1], words[2]));
        default -> {
          return Optional.empty();
        }
      }
    }
    return builder.build();
  }

  /** Parts met so far. */
  private static final class Builder {
    private String id = "";
    private String version = "";
    private String date = "";
    private Optional<String> baseline = Optional.empty();
    private Optional<Look> look = Optional.empty();
    private final List<Catalogue> catalogues = new ArrayList<>();
    private final List<Report.Input> inputs = new ArrayList<>();

    Optional<Origin> build() {
      try {
        return Optional.of(
            new Origin(id, version, LocalDate.parse(date), baseline, look, catalogues, inputs));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
