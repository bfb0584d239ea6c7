// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter or a paper to sign, complete.
 *
 * @param file name of its file, without the ending
 * @param title what it is called in a list of files
 * @param author the organization that sends it
 * @param date day it speaks of
 * @param language such as {@code en-US}
 * @param head left of the head of each page
 * @param foot left of the foot of each page
 * @param page words around the number of a page
 * @param wide whether its page lies on its side
 * @param blocks what it says
 */
public record Letter(
    String file,
    String title,
    String author,
    LocalDate date,
    String language,
    String head,
    String foot,
    PageWords page,
    boolean wide,
    List<Block> blocks) {
  public Letter {
    blocks = List.copyOf(blocks);
  }

  /** The same on pages that lie on their side. */
  Letter onItsSide() {
    return new Letter(file, title, author, date, language, head, foot, page, true, blocks);
  }

  /** What stands before the number of the page and before the number of pages. */
  public record PageWords(String before, String of) {}
}
