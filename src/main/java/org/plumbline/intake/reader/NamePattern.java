// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words beside which a party is named.
 *
 * @param pattern with a group for each role
 * @param roles whose names it finds
 * @param among how much of a paper is looked at
 * @param marks what else holds
 */
record NamePattern(Pattern pattern, Set<Role> roles, Among among, Set<Mark> marks) {
  private static final Pattern ROLE = Pattern.compile("<(client|provider|signer)>");

  NamePattern {
    roles = Set.copyOf(roles);
    marks = Set.copyOf(marks);
  }

  /** Part of a paper. */
  enum Among {
    TITLE,
    BEGINNING,
    PAPER
  }

  /** Whose name it is. */
  enum Role {
    CLIENT,
    PROVIDER,
    /** Whoever signs. */
    SIGNER
  }

  /** What else holds of a pattern. */
  enum Mark {
    /** Nothing else stands in the paragraph. */
    WHOLE,
    /** The provider must be called like a firm of the trade. */
    FIRM,
    /** A short name beside the full one, not instead of it. */
    SHORT
  }

  /**
   * Compiles words in which {@code <client>} and alike stand for a name.
   *
   * @param name what a name looks like
   */
  static NamePattern of(String words, String name, Among among, Set<Mark> marks) {
    StringBuilder out = new StringBuilder("(?<![\\w$])");
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Matcher role = ROLE.matcher(words);
    int at = 0;
    while (role.find()) {
      roles.add(Role.valueOf(role.group(1).toUpperCase(Locale.ROOT)));
      out.append(between(words.substring(at, role.start())));
      out.append("(?<").append(role.group(1)).append(">").append(name).append(")");
      at = role.end();
    }
    out.append(between(words.substring(at))).append("(?![\\w])");
    return new NamePattern(Pattern.compile(out.toString()), roles, among, marks);
  }

  private static String between(String words) {
    if (words.isBlank()) {
      return words.isEmpty() ? "" : "\\s+";
    }
    String before = words.startsWith(" ") ? "\\s+" : "";
    String after = words.endsWith(" ") ? "[\\s:]+" : "";
    return before + "(?i:" + Wording.regex(words) + ")" + after;
  }

  /** Where it stands in a paragraph; empty where it does not. */
  Optional<Matcher> in(String plain) {
    boolean whole = marks.contains(Mark.WHOLE);
    Matcher m = pattern.matcher(whole ? plain.strip().replaceFirst("^[\\d.]+\\s+", "") : plain);
    return (whole ? m.matches() : m.find()) ? Optional.of(m) : Optional.empty();
  }

  /** The name that the words give to a role; empty where they name none. */
  Optional<String> name(Matcher found, Role role) {
    return roles.contains(role)
        ? Optional.ofNullable(found.group(role.name().toLowerCase(Locale.ROOT))).map(String::strip)
        : Optional.empty();
  }
}
