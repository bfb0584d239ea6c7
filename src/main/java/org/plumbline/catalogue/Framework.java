// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.capability.InForce;
import org.plumbline.capability.Interval;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Spelling;

/**
 * A catalogue of controls with its edition.
 *
 * @param id such as {@code hipaa-security-rule}
 * @param title full title
 * @param shortTitle for narrow columns
 * @param issuer who issued it
 * @param edition edition and release
 * @param proposed true for a proposed rule, which is not in force and assessed only when a run
 *     names it
 * @param inForce when it binds, and when its source was read; of a proposed rule from the day it
 *     was published
 * @param source what our data was read from
 * @param link official page; {@code {id}} and {@code {section}} stand for a control's
 * @param cite citation form with {@code {id}}
 * @param regime what is particular to its body of law
 * @param families family id to title, in order
 * @param controls all controls and headings, in order
 * @param objectives what an assessor determines for each control, in order; none where the data has
 *     no such list
 * @param withdrawn withdrawn controls
 * @param intervals numbers of its own beside those of the vocabulary
 * @param sha256 hash over the framework's own files
 * @param place where it is declared
 */
public record Framework(
    String id,
    String title,
    String shortTitle,
    String issuer,
    String edition,
    boolean proposed,
    InForce inForce,
    String source,
    String link,
    String cite,
    Regime regime,
    Map<String, String> families,
    List<Control> controls,
    List<Objective> objectives,
    List<Withdrawn> withdrawn,
    List<Interval> intervals,
    String sha256,
    Place place) {

  public Framework {
    families = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(families));
    controls = List.copyOf(controls);
    objectives = List.copyOf(objectives);
    withdrawn = List.copyOf(withdrawn);
    intervals = List.copyOf(intervals);
  }

  /** What must stand wherever a proposed rule is shown. */
  public static final String PROPOSED = "proposed, not in force";

  /** A control that is no longer in force, and where its substance went. */
  public record Withdrawn(String id, String title, String how, List<String> became) {
    public Withdrawn {
      became = List.copyOf(became);
    }

    /**
     * What to do for whoever names it all the same.
     *
     * @param use {@code link} for the end of a link, {@code name} for a list of controls
     */
    public Phrase successor(String use) {
      return became.isEmpty()
          ? Phrase.of(Successor.ENDED, how, use)
          : Phrase.of(Successor.LIVES_ON, how, Spelling.quoted(became), became.size(), use);
    }
  }

  /** From when it binds, in words. */
  public String effective() {
    return proposed ? PROPOSED + "; published " + effectiveFrom() : effectiveFrom().toString();
  }

  /** From when it binds; of a proposed rule the day it was published. */
  public LocalDate effectiveFrom() {
    return inForce.from().orElse(LocalDate.EPOCH);
  }

  /** The last day it binds, if known. */
  public Optional<LocalDate> effectiveUntil() {
    return inForce.until();
  }

  /** When its source was read. */
  public LocalDate readOn() {
    return inForce.readOn();
  }

  /**
   * Whether it binds on a day, and what a reader has to know about that. A proposed rule binds on
   * no day; it is covered from the day it was published.
   */
  public InForce.Answer coverage(LocalDate day) {
    return inForce.answer(shortTitle, day);
  }

  /** The controls that get a verdict. */
  public List<Control> assessed() {
    return controls.stream().filter(c -> !c.heading()).toList();
  }

  public Optional<Control> control(String controlId) {
    return controls.stream().filter(c -> c.id().equals(controlId)).findFirst();
  }

  /** What an assessor determines for a control, in order; none where the data has no such list. */
  public List<Objective> objectivesOf(Control control) {
    return objectives.stream().filter(o -> o.control().equals(control.id())).toList();
  }

  /**
   * Letters of the objectives of each control, in small letters; a control whose objectives go by
   * more than a letter is not among them.
   */
  public Map<String, Set<String>> objectiveLetters() {
    Map<String, Set<String>> out = new TreeMap<>();
    objectives.forEach(
        o ->
            out.computeIfAbsent(o.control(), c -> new TreeSet<>())
                .add(o.letter().toLowerCase(Locale.ROOT)));
    out.values().removeIf(letters -> letters.stream().anyMatch(l -> l.length() > 1));
    return out;
  }

  /** Citation of a control, such as {@code 45 CFR 164.308(a)(1)(ii)(D)}. */
  public String citation(Control control) {
    return cite.replace("{id}", control.id());
  }

  /** Official page of a control. */
  public String linkTo(Control control) {
    int bracket = control.id().indexOf('(');
    String section = bracket < 0 ? control.id() : control.id().substring(0, bracket);
    return link.replace("{id}", encoded(control.id())).replace("{section}", encoded(section));
  }

  /** The text as it may stand in a web address; brackets stay, as publishers write them. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%28", "(")
        .replace("%29", ")");
  }
}
