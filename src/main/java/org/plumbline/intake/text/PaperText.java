// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.List;

/**
 * A foreign file as text.
 *
 * @param file its name
 * @param blocks in reading order
 * @param pages how many; 0 where the form has none
 * @param pagesWithoutText numbers of pages that hold pictures only
 * @param notRead names of hidden sheets and columns
 */
public record PaperText(
    String file,
    List<Block> blocks,
    int pages,
    List<Integer> pagesWithoutText,
    List<String> notRead) {
  public PaperText {
    blocks = List.copyOf(blocks);
    pagesWithoutText = List.copyOf(pagesWithoutText);
    notRead = List.copyOf(notRead);
  }
}
