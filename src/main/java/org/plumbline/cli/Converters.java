// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.plumbline.application.Formats;
import org.plumbline.intake.grid.Columns;
import org.plumbline.judgement.Severity;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.PageSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values. */
final class Converters {
  private Converters() {}

  /** A word that is not a value of its option; the phrase says why. */
  static final class Refused extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Phrase why;

    @SuppressWarnings("serial")
    private final List<String> known;

    private final String word;

    Refused(Phrase why, String word, List<String> known) {
      super(why.key());
      this.why = why;
      this.word = word;
      this.known = List.copyOf(known);
    }

    Phrase why() {
      return why;
    }

    String word() {
      return word;
    }

    List<String> known() {
      return known;
    }
  }

  /** A calendar date with a year of four digits: the forms hold no other. */
  static final class Date implements ITypeConverter<LocalDate> {
    private static final int LENGTH = "YYYY-MM-DD".length();

    @Override
    public LocalDate convert(String word) {
      try {
        if (word.length() == LENGTH) {
          return LocalDate.parse(word);
        }
      } catch (DateTimeParseException e) {
        // refused below, with all that is no date
      }
      throw new Refused(Phrase.of(Say.NOT_A_DATE, word), word, List.of());
    }
  }

  /** A file or folder. */
  static final class OfPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
      try {
        return Path.of(word);
      } catch (InvalidPathException e) {
        throw new Refused(Phrase.of(Say.NOT_A_PATH, word), word, List.of());
      }
    }
  }

  /** A form of report. */
  static final class OfReport implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      Formats formats = Formats.shipped();
      return formats
          .named(word)
          .orElseThrow(() -> new Refused(Phrase.of(Say.NOT_ONE_OF, word), word, formats.names()));
    }
  }

  /** Paper. */
  static final class Paper implements ITypeConverter<PageSize> {
    @Override
    public PageSize convert(String word) {
      return oneOf(word, List.of(PageSize.values()));
    }
  }

  /** A port of this machine. */
  static final class Port implements ITypeConverter<Integer> {
    static final int LAST = 65_535;

    @Override
    public Integer convert(String word) {
      if (word.matches("\\d{1,5}") && Integer.parseInt(word) <= LAST) {
        return Integer.valueOf(word);
      }
      throw new Refused(Phrase.of(Say.NOT_A_PORT, word), word, List.of());
    }
  }

  /** A provider people sign in with; what it says is secret, so it is asked in secret. */
  static final class Issuer implements ITypeConverter<URI> {
    @Override
    public URI convert(String word) {
      try {
        URI issuer = new URI(word);
        boolean here = issuer.getHost() != null && issuer.getHost().matches("localhost|127\\..*");
        boolean plain =
            issuer.getHost() != null
                && issuer.getUserInfo() == null
                && issuer.getQuery() == null
                && issuer.getFragment() == null;
        if (plain
            && ("https".equals(issuer.getScheme()) || here && "http".equals(issuer.getScheme()))) {
          return issuer;
        }
      } catch (URISyntaxException e) {
        // refused below, with all that is no address
      }
      throw new Refused(Phrase.of(Say.NOT_AN_ISSUER, word), word, List.of());
    }
  }

  /** An address of this machine. */
  static final class Address implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String word) {
      try {
        return InetAddress.getByName(word);
      } catch (UnknownHostException e) {
        throw new Refused(Phrase.of(Say.NOT_AN_ADDRESS, word), word, List.of());
      }
    }
  }

  /** An address of another machine, by number: a name could be led elsewhere. */
  static final class Proxy implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String word) {
      if (word.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*")) {
        try {
          return InetAddress.getByName(word);
        } catch (UnknownHostException e) {
          // refused below, with all that is no number
        }
      }
      throw new Refused(Phrase.of(Say.NOT_A_PROXY, word), word, List.of());
    }
  }

  /** How many, 1 or more. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      if (word.matches("\\d{1,4}") && Integer.parseInt(word) > 0) {
        return Integer.valueOf(word);
      }
      throw new Refused(Phrase.of(Say.NOT_A_COUNT, word), word, List.of());
    }
  }

  /** Whole US dollars, 0 or more; commas between groups of three and a dollar sign may stand. */
  static final class Dollars implements ITypeConverter<Long> {
    @Override
    public Long convert(String word) {
      if (word.matches("\\$?(?:\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})")) {
        return Long.valueOf(word.replaceAll("[$,]", ""));
      }
      throw new Refused(Phrase.of(Say.NOT_DOLLARS, word), word, List.of());
    }
  }

  /** A column of a sheet, by its letters. */
  static final class Column implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      OptionalInt column = Columns.number(word);
      if (column.isEmpty()) {
        throw new Refused(Phrase.of(Say.NOT_A_COLUMN, word), word, List.of());
      }
      return column.getAsInt();
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
      throw new Refused(Phrase.of(Say.NOT_ONE_OF, word), word, known);
    }
    return values.get(at);
  }
}
