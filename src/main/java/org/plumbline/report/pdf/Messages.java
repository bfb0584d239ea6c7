// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.Words;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * Says the words that a template names: {@code #{key}}, or {@code #{key('count',${n})}} with every
 * value behind its name.
 */
final class Messages extends AbstractMessageResolver {
  private final Words words;

  Messages(Words words) {
    this.words = words;
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; parameters != null && i + 1 < parameters.length; i += 2) {
      values.put(String.valueOf(parameters[i]), parameters[i + 1]);
    }
    return words.say(key, values);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return key;
  }
}
