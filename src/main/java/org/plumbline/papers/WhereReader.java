// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads document, clause and words of what a paper says. Problems ENG-069, PAP-008, PAP-009.
 *
 * @param documents ids of the documents of the offer
 * @param several whether several of them could speak where a statement names none
 */
record WhereReader(Collection<String> documents, boolean several, Problems problems) {

  /** Among the papers of an offer. */
  WhereReader(List<Document> documents, Problems problems) {
    this(
        documents.stream().map(Document::id).toList(),
        documents.size() > 1 && Document.sole(documents).isEmpty(),
        problems);
  }

  /** Where something stands that may leave out its document and its words. */
  Where where(YamlMap map) {
    Passage passage = new PassageReader(documents, problems).passage(map);
    return new Where(
        passage.document().orElse(""),
        passage.clause().orElse(""),
        map.optional("words").map(YamlText::value).orElse(""),
        map.has("words") ? map.placeOfKey("words") : map.place());
  }

  /** The same of a promise: which paper makes it is asked, and so are its words. */
  Where promise(YamlMap map, String subject) {
    Where where = where(map);
    if (where.document().isEmpty() && several) {
      problems.warning(OfferFileProblem.WHICH_DOCUMENT, map.place(), subject);
    }
    if (where.words().isBlank()) {
      problems.warning(OfferFileProblem.NO_WORDS, map.place(), subject);
    }
    return where;
  }

  /** A bare text: words, or the name of something, without a document. */
  static Where bare(YamlText text, String words) {
    return new Where("", "", words, text.place());
  }

  /** A closed word under a key, if the key is there and the word is known. */
  static Optional<String> known(YamlText text, String key, Collection<String> known, Problems p) {
    if (known.contains(text.value())) {
      return Optional.of(text.value());
    }
    if (!text.value().isEmpty()) {
      p.error(
          PaperProblem.WORD,
          text.place(),
          key,
          text.value(),
          org.plumbline.problem.Spelling.hint(text.value(), known));
    }
    return Optional.empty();
  }
}
