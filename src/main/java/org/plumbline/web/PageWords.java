// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.Words;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Gives the pages their words: {@code #{key}}, or {@code #{key('count',${n})}} with every value
 * behind its name, as in the templates of reports.
 */
final class PageWords extends AbstractMessageSource {
  private final Words words;

  PageWords(Words words) {
    this.words = words;
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] values, @Nullable Locale locale) {
    if (code == null || !words.has(code)) {
      return null;
    }
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; values != null && i + 1 < values.length; i += 2) {
      // a number written in a template is a large one to Thymeleaf
      Object value = values[i + 1];
      named.put(
          String.valueOf(values[i]),
          value instanceof BigInteger number ? Integer.valueOf(number.intValueExact()) : value);
    }
    return words.say(code, named);
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    return null;
  }
}
