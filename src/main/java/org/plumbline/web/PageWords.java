// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.Words;
import org.springframework.context.support.AbstractMessageSource;

/** Gives the pages their words. */
final class PageWords extends AbstractMessageSource {
  private final Words words;

  PageWords(Words words) {
    this.words = words;
  }

  @Override
  protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
    return words.has(code) ? words.say(code, Map.of()) : null;
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    return null;
  }
}
