// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an organization's file says of it beside what verdicts are derived from.
 *
 * @param id short name; empty where none is said
 * @param regulatedUnder words for the report
 * @param frameworks ids of the catalogues of the run; empty where none is named
 * @param baseline baseline of SP 800-53B, if chosen
 * @param people heads, 0 where not said
 * @param counts quantities for prices
 * @param facts answers with their sources, by fact; what is unknown is left out
 * @param officials who answers for security, by title
 * @param owners who does what the organization keeps, by control, act, area or {@code all}
 * @param plan its system security plan
 * @param declared what its own staff has taken on
 * @param listed whether it lists its systems itself
 */
public record About(
    String id,
    String regulatedUnder,
    List<String> frameworks,
    Optional<String> baseline,
    int people,
    Counts counts,
    Map<String, Fact> facts,
    Map<String, String> officials,
    Map<String, String> owners,
    Plan plan,
    List<Declared> declared,
    boolean listed) {

  /** Nothing beside. */
  public static final About NOTHING =
      new About(
          "",
          "",
          List.of(),
          Optional.empty(),
          0,
          Counts.NONE,
          Map.of(),
          Map.of(),
          Map.of(),
          Plan.UNKNOWN,
          List.of(),
          false);

  public About {
    frameworks = List.copyOf(frameworks);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    officials = Collections.unmodifiableMap(new LinkedHashMap<>(officials));
    owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    declared = List.copyOf(declared);
  }

  /**
   * An answer with where it comes from.
   *
   * @param value the number, or 1 for yes and 0 for no
   * @param date day, month or year as written; empty where none is said
   * @param source where it was looked up; empty where none is said
   * @param confirmedBy who stands for it; empty where nobody is named
   */
  public record Fact(int value, String date, String source, String confirmedBy) {}

  /**
   * A system security plan.
   *
   * @param state what there is of it
   * @param date day, month or year as written; empty where none is said
   * @see <a href="https://www.ecfr.gov/current/title-32/section-170.24">32 CFR 170.24(b)(1)</a>
   */
  public record Plan(State state, String date) {
    /** Nobody has said. */
    public static final Plan UNKNOWN = new Plan(State.UNKNOWN, "");

    /** What there is of a plan. */
    public enum State {
      UNKNOWN,
      NONE,
      DRAFT,
      FINAL
    }
  }

  /**
   * An act that own staff has taken on in writing.
   *
   * @param capability id of the act
   * @param systems the systems it is for; empty for all
   * @param by who does it; empty where nobody is named
   * @param words the words in which it was taken on; empty where none are quoted
   */
  public record Declared(String capability, List<String> systems, String by, String words) {
    public Declared {
      systems = List.copyOf(systems);
    }
  }
}
