// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Block;

/**
 * A sentence that says which of several papers prevails.
 *
 * @param paper name of the paper that prevails, as the sentence calls it
 * @param changes whether the provider may change that paper alone
 * @param passage the sentence and its place
 */
public record Governing(String paper, boolean changes, Suggestion.Quoted passage) {
  private static final String NAME =
      "([A-Z][\\w.&-]*(?: (?:[A-Z][\\w.&-]*|of|and|\\d[\\w.-]*)){0,5})";
  private static final Pattern PREVAILS =
      Pattern.compile(
          NAME
              + "(?: no\\.? ?[\\w-]+)?(?: (?:shall|will|always))? (?:prevails?|controls?|governs?|takes? precedence|decides?|holds?)\\b");
  private static final Pattern WHICH =
      Pattern.compile(
          NAME
              + "(?: [A-Z]{1,4}-? ?[\\d-]+)?[^.;A-Z]{0,90}, which (?:shall |will )?(?:prevails?|controls?|governs?)\\b");

  /** What a name begins with and is none. */
  private static final Pattern BARE =
      Pattern.compile("^(?:The|Our|Where|If|In|This|These|It|And) ");

  /** Papers beside this one that its sentences let prevail, each once. */
  static List<Governing> in(String file, List<Block> blocks, PhraseBook book) {
    Manner manner = book.manner();
    Sentences sentences = new Sentences(book.times());
    List<Governing> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.ANSWERED) {
        continue;
      }
      for (Part part : sentences.of(block.text())) {
        if (manner.says("governs", part.sentence())) {
          names(part).stream()
              .filter(name -> !own(name, part.sentence(), blocks))
              .filter(name -> out.stream().noneMatch(g -> g.paper().equals(name)))
              .map(name -> of(file, block, part, name, manner))
              .forEach(out::add);
        }
      }
    }
    return out;
  }

  private static List<String> names(Part part) {
    List<String> out = new ArrayList<>();
    for (Pattern pattern : List.of(WHICH, PREVAILS)) {
      Matcher m = pattern.matcher(part.whole());
      while (m.find()) {
        String name = BARE.matcher(m.group(1).strip()).replaceFirst("");
        if (name.length() > 3 && !out.contains(name)) {
          out.add(name);
        }
      }
    }
    return out;
  }

  /** A part of this paper: one of its headings, or "this" before its name. */
  private static boolean own(String name, String sentence, List<Block> blocks) {
    String folded = Wording.folded(name);
    boolean heading =
        blocks.stream()
            .filter(b -> b.kind() == Block.Kind.HEADING)
            .anyMatch(b -> Wording.folded(b.text()).startsWith(folded));
    return heading
        || sentence.matches(
            "(?s).*\\b(?:this|these) "
                + Pattern.quote(folded)
                + "(?! and).{0,3}(?:prevail|control|govern|take).*");
  }

  private static Governing of(String file, Block block, Part part, String name, Manner manner) {
    return new Governing(
        name,
        manner.says("changes_alone", part.sentence()),
        new Suggestion.Quoted(
            file,
            part.whole().strip(),
            block.at(part.from()),
            block.heading(),
            block.clause(),
            block.cell().row(),
            block.cell().column(),
            ""));
  }
}
