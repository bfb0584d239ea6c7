// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.papers.SheetSignature;

/** Who has signed the responsibility matrix of a set, as it was written down, and who has not. */
public final class SignaturePage {
  private static final int SHORT = 12;

  private SignaturePage() {}

  /**
   * What it speaks of.
   *
   * @param provider name of the offer
   * @param agreed whether the papers of the offer are signed
   * @param sheet SHA-256 of the matrix in the set
   * @param parties name of each side, by the id under which it signs
   * @param signatures all that were written down, the oldest first
   */
  public record Basis(
      String provider,
      boolean agreed,
      String sheet,
      Map<String, String> parties,
      List<SheetSignature> signatures) {

    List<String> unsigned() {
      return parties.entrySet().stream()
          .filter(p -> signatures.stream().noneMatch(s -> holds(s, p.getKey())))
          .map(Map.Entry::getValue)
          .toList();
    }

    private boolean holds(SheetSignature each, String party) {
      return each.party().equals(party) && each.of(sheet);
    }
  }

  /** The page. */
  public static Letter of(Stationery paper, Basis basis) {
    String name = paper.organisation().name();
    List<String> unsigned = basis.unsigned();
    int all = basis.parties().size();
    List<Block> blocks = new ArrayList<>();
    String title = paper.say(SignatureWord.TITLE, name, basis.provider());
    blocks.add(new Block.Title(title));
    blocks.add(Block.Text.body(paper.say(SignatureWord.STATE, all - unsigned.size(), all)));
    blocks.add(Block.Text.body(paper.say(SignatureWord.SHEET, basis.sheet())));
    blocks.add(
        Block.Text.body(
            paper.say(SignatureWord.BINDS, basis.agreed() ? "yes" : "no", basis.provider())));
    if (!basis.signatures().isEmpty()) {
      blocks.add(table(paper, basis));
    }
    if (!unsigned.isEmpty()) {
      blocks.add(
          Block.Text.of(
              Block.Text.Kind.CLOSING, Span.plain(paper.say(SignatureWord.STILL, unsigned))));
      blocks.add(
          new Block.Signatures(
              unsigned,
              List.of(
                  paper.say(LetterWord.SIGN_NAME),
                  paper.say(LetterWord.SIGN_ROLE),
                  paper.say(LetterWord.SIGN_DAY))));
    }
    return paper.letter("signatures", title, paper.say(SignatureWord.FOOT), blocks);
  }

  private static Block table(Stationery paper, Basis basis) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (SheetSignature each : basis.signatures()) {
      rows.add(
          List.of(
              Block.Cell.of(Span.bold(basis.parties().getOrDefault(each.party(), each.party()))),
              Block.Cell.plain(each.name()),
              Block.Cell.plain(each.role()),
              Block.Cell.plain(paper.say(SignatureWord.ON, each.on())),
              Block.Cell.plain(which(paper, basis, each))));
    }
    return new Block.Grid(
        paper.say(SignatureWord.TABLE),
        List.of(
            new Block.Column(paper.say(SignatureWord.PARTY), 24),
            new Block.Column(paper.say(SignatureWord.WHO), 20),
            new Block.Column(paper.say(SignatureWord.ROLE), 18),
            new Block.Column(paper.say(SignatureWord.DAY), 16),
            new Block.Column(paper.say(SignatureWord.WHICH), 22)),
        rows);
  }

  private static String which(Stationery paper, Basis basis, SheetSignature each) {
    if (each.takenBack().isPresent()) {
      return paper.say(SignatureWord.TAKEN_BACK, each.takenBack().get());
    }
    return each.of(basis.sheet())
        ? paper.say(SignatureWord.THIS)
        : paper.say(
            SignatureWord.EARLIER,
            each.sheet().substring(0, Math.min(SHORT, each.sheet().length())));
  }
}
