// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

/**
 * Skeleton of a clause. It is no advice: counsel reviews it before anybody signs.
 *
 * @param key what it writes, such as {@code has:media-record}
 * @param title short name
 * @param wording words for the agreement, blanks as {@code ____}, {@code {subject}} in a clause for
 *     every subject of its kind
 * @param question what to ask the provider
 * @param purpose what it is for, in plain words
 * @param extra whether it is usually paid beside the fee
 */
public record Clause(
    String key, String title, String wording, String question, String purpose, boolean extra) {
  private static final String SUBJECT = "{subject}";

  /** True for one that stands for every subject of its kind. */
  public boolean general() {
    return key.endsWith(":");
  }

  /** The same about one subject; a general one bears it in its title. */
  public Clause about(String subject) {
    return general()
        ? new Clause(
            key,
            title + ": " + subject,
            wording.replace(SUBJECT, subject),
            question,
            purpose,
            extra)
        : this;
  }
}
