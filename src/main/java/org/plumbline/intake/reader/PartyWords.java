// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code parties.yaml} knows of names of parties.
 *
 * @param names words beside which a party is named, the surest first
 * @param firm words that firms of the trade are called by
 * @param name what a name looks like
 * @param legalForm ending of a name that a company has, as a pattern
 * @param noName what begins like a name and is none
 * @param papers what is named in brackets and is no party
 * @param called common words that a paper may give its client as a name, such as Customer
 * @param partOfClient a heading over the client's part beside which a named part is the provider's
 */
record PartyWords(
    List<NamePattern> names,
    List<Wording> firm,
    Pattern name,
    String legalForm,
    List<Wording> noName,
    List<Wording> papers,
    List<String> called,
    List<Wording> partOfClient) {
  PartyWords {
    names = List.copyOf(names);
    firm = List.copyOf(firm);
    noName = List.copyOf(noName);
    papers = List.copyOf(papers);
    called = List.copyOf(called);
    partOfClient = List.copyOf(partOfClient);
  }

  /** Nothing known. */
  static PartyWords none() {
    return new PartyWords(
        List.of(),
        List.of(),
        Pattern.compile("(?!)"),
        "(?!)",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** True where a name is that of a firm of the trade: not by its first word, which is its own. */
  boolean firm(String name) {
    String folded = Wording.folded(name);
    return firm.stream()
        .flatMap(w -> w.pattern().matcher(folded).results())
        .anyMatch(m -> m.start() > 0);
  }

  /** True where a text begins like no name. */
  boolean noName(String text) {
    String folded = Wording.folded(text);
    return text.isBlank() || noName.stream().anyMatch(w -> w.in(folded));
  }

  /** True for the name of a paper or of a thing. */
  boolean paper(String name) {
    String folded = Wording.folded(name).strip();
    return papers.stream()
        .flatMap(w -> w.pattern().matcher(folded).results())
        .anyMatch(m -> m.end() == folded.length());
  }
}
