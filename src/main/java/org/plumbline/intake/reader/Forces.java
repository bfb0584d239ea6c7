// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.reader.Suggestion.Force;

/** Tells what words do: bind, try, hang on the client, praise, ask; refuse, or offer for sale. */
final class Forces {
  private final Manner manner;

  Forces(Manner manner) {
    this.manner = manner;
  }

  /** What the words do. */
  Force of(Part part, Context context) {
    Polarity polarity = context.polarity();
    String text = manner.without("refuses_nothing", part.folded());
    String sentence = manner.without("refuses_nothing", part.sentence());
    boolean optional = polarity == Polarity.OPTION || manner.says("optional", part.sentence());
    boolean rhythm =
        manner.says("cell_hourly", part.folded()) && manner.says("row_rhythm", context.row());
    boolean cellNo =
        context.inRow()
            && !rhythm
            && (manner.says("cell_no", part.folded().strip()) && part.text().strip().length() < 22
                || Marks.no(part.folded())
                || part.folded().strip().equals("0"));
    optional |=
        context.inRow()
            && part.text().strip().length() < 16
            && manner.says("cell_option", part.folded().strip());
    boolean negated =
        cellNo
            || polarity == Polarity.EXCLUDED
            || manner.says("refuses", text)
            || leadNegates(sentence, text);
    if (context.request()) {
      return new Force(Strength.ASKED, negated, optional);
    }
    if (manner.says("asks", part.folded())) {
      return new Force(Strength.ASKED, negated, optional);
    }
    boolean praised =
        manner.says("praises", part.folded())
            || polarity == Polarity.PRAISE
            || polarity == Polarity.FOUND
            || manner.says("finds", part.sentence())
            || part.sentence().strip().startsWith("\"")
                && part.sentence().matches(".*\"\\s*[-.]? ?(?:dr|mr|ms|mrs|[a-z]+\\.)?.*")
                && part.sentence().matches(".*\\b(?:our|my|us)\\b.*");
    if (praised) {
      return new Force(Strength.MARKETING, negated, optional);
    }
    if (manner.says("aims", part.folded())
        || context.inRow()
            && manner.says("column_goal", Wording.folded(context.block().cell().column()))) {
      return new Force(Strength.BEST_EFFORT, negated, optional);
    }
    boolean hangs = manner.says("hangs", part.folded());
    return new Force(hangs ? Strength.CONDITIONAL : Strength.BINDING, negated, optional);
  }

  /** "Not part of any plan: ..." refuses the whole sentence. */
  private boolean leadNegates(String sentence, String text) {
    int colon = sentence.indexOf(':');
    return colon > 0 && colon < 60 && manner.says("refuses", sentence.substring(0, colon));
  }
}
