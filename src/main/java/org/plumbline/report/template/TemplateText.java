// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.wording.Words;

/** A title or a line of template.yaml: a text, or words by their key, such as {@code #{title}}. */
public final class TemplateText {
  private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9.-]+)}");

  private TemplateText() {}

  /** The text as printed. */
  public static String said(String text, Words words) {
    Matcher key = KEY.matcher(text);
    return key.matches() ? words.say(key.group(1), Map.of()) : text;
  }
}
