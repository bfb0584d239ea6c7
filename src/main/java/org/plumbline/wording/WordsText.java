// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a words file holds, in order as far as it is kept: mistakes in it are told and left out.
 *
 * @param language by which the file is called, such as {@code en}
 * @param locale language and country, such as {@code en-US}
 * @param grouping between thousands
 * @param date pattern of a date
 * @param listSeparator between the items of a list
 * @param plurals the rule of each plural form, in the order in which they are tried
 * @param sentences the words of each key, without white space around them
 */
record WordsText(
    String language,
    String locale,
    String grouping,
    String date,
    String listSeparator,
    Map<String, String> plurals,
    Map<String, String> sentences) {

  WordsText {
    plurals = Collections.unmodifiableMap(new LinkedHashMap<>(plurals));
    sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
  }

  /** Ready to say any of them. */
  Words words() {
    Plurals forms = new Plurals();
    plurals.forEach(forms::add);
    Map<String, Sentence> said = new HashMap<>(sentences.size() * 2);
    sentences.forEach((key, text) -> said.put(key, new Sentence(text, forms)));
    return new Words(
        new Language(language, Locale.forLanguageTag(locale), grouping, date, listSeparator, forms),
        said);
  }
}
