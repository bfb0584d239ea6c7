// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.report.Report;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.Words;

/** Single documents of a run, each the same bytes that {@code evaluate} writes into its file. */
public final class Documents {
  private final Library library;
  private final Words words;
  private final Tracked tracked;

  public Documents(Library library, Words words) {
    this(library, words, Tracked.NOTHING);
  }

  /** The documents with what people wrote beside open items. */
  public Documents(Library library, Words words, Tracked tracked) {
    this.library = library;
    this.words = words;
    this.tracked = tracked;
  }

  /** The names of the files a run writes. */
  public List<String> names() {
    List<String> out = new ArrayList<>();
    for (Format format : Formats.shipped().all()) {
      looks(format).forEach(look -> out.add(format.fileName(look)));
    }
    return out;
  }

  /**
   * The document that has this name; empty where a run writes none of that name.
   *
   * @throws org.plumbline.problem.BadInputException when the folder or a template has mistakes
   */
  public Optional<byte[]> of(Request request, String name) {
    for (Format format : Formats.shipped().all()) {
      for (Optional<Template> look : looks(format)) {
        if (format.fileName(look).equals(name)) {
          return Optional.of(written(request, format, look));
        }
      }
    }
    return Optional.empty();
  }

  private List<Template> all() {
    return new Looks(library).all(Optional.empty(), Optional.empty(), true);
  }

  private List<Optional<Template>> looks(Format format) {
    return format.templated()
        ? all().stream().map(Optional::of).toList()
        : List.of(Optional.empty());
  }

  private byte[] written(Request request, Format format, Optional<Template> look) {
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation = evaluator.evaluate(request);
    Report report =
        evaluator.report(
            evaluation,
            CarryOver.of(tracked, evaluation.assessment(), words),
            all().stream().findFirst(),
            true,
            words);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(report, ReportView.of(report), look, out);
    } catch (IOException e) {
      throw new UncheckedIOException(format.fileName(look), e);
    }
    return out.toByteArray();
  }
}
