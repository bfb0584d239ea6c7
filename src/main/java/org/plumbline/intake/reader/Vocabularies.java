// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.stream.Collectors;
import org.plumbline.intake.text.Block;
import org.plumbline.intake.text.PaperText;

/** What the vocabulary says of a whole paper. */
public final class Vocabularies {
  private Vocabularies() {}

  /** True for a bill: it charges for work done and promises none. */
  public static boolean invoice(PaperText text, PhraseBook book) {
    String first =
        Wording.folded(
            text.blocks().stream().limit(30).map(Block::text).collect(Collectors.joining(" . ")));
    String all =
        Wording.folded(text.blocks().stream().map(Block::text).collect(Collectors.joining(" . ")));
    boolean named = book.manner().says("kind_invoice", first);
    boolean billed = book.manner().says("kind_invoice_sure", first);
    return named && billed && !all.contains("agreement") && !all.contains("proposal");
  }
}
