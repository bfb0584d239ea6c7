// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads where something stands; problem ENG-069 for a document that is not among the papers.
 *
 * @param documents ids of the documents of the offer
 */
record PassageReader(Collection<String> documents, Problems problems) {
  PassageReader {
    documents = List.copyOf(documents);
  }

  /** The keys {@code document} and {@code clause} of a mapping. */
  Passage passage(YamlMap map) {
    Optional<YamlText> document = map.optionalName("document");
    document.ifPresent(this::check);
    return new Passage(
        document.map(YamlText::value), map.optionalName("clause").map(YamlText::value));
  }

  private void check(YamlText document) {
    String id = document.value();
    if (documents.contains(id)) {
      return;
    }
    if (documents.isEmpty()) {
      problems.error(PaperProblem.NO_DOCUMENTS, document.place(), id);
    } else {
      problems.error(PaperProblem.DOCUMENT, document.place(), id, Spelling.hint(id, documents));
    }
  }
}
