// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One answer of a list.
 *
 * @param value as the form sends it
 * @param title as a person reads it
 */
record Choice(String value, String title) {
  static List<Choice> of(Map<String, String> answers) {
    List<Choice> out = new ArrayList<>();
    answers.forEach((value, title) -> out.add(new Choice(value, title)));
    return out;
  }
}
