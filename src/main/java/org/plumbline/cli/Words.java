// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.application.ReportFiles;
import org.plumbline.assessment.Severity;
import org.plumbline.problem.Spelling;
import org.plumbline.report.template.PageSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values, with a message a person understands. */
final class Words {
  private Words() {}

  /** A calendar date. */
  static final class Date implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "`" + word + "` is no date; write it as YYYY-MM-DD, such as 2026-11-24");
      }
    }
  }

  /** A form of report. */
  static final class Format implements ITypeConverter<ReportFiles.Format> {
    @Override
    public ReportFiles.Format convert(String word) {
      return oneOf(word, List.of(ReportFiles.Format.values()));
    }
  }

  /** Paper. */
  static final class Paper implements ITypeConverter<PageSize> {
    @Override
    public PageSize convert(String word) {
      return oneOf(word, List.of(PageSize.values()));
    }
  }

  /** The least severity that makes a run fail. */
  static final class Least implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String word) {
      return oneOf(word, Arrays.stream(Severity.values()).filter(s -> s != Severity.INFO).toList());
    }
  }

  private static <E extends Enum<E>> E oneOf(String word, List<E> values) {
    List<String> known = values.stream().map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    int at = known.indexOf(word.toLowerCase(Locale.ROOT));
    if (at < 0) {
      throw new TypeConversionException(
          "`" + word + "` is unknown; " + Spelling.help(word, known, "").strip());
    }
    return values.get(at);
  }
}
