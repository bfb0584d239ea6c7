// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Interval;
import org.plumbline.problem.Place;

/**
 * A catalogue of controls with its edition.
 *
 * @param id such as {@code hipaa-security-rule}
 * @param title full title
 * @param shortTitle for narrow columns
 * @param issuer who issued it
 * @param edition edition and release
 * @param proposed true for a proposed rule, which is not in force and looked at by name only
 * @param effectiveFrom from when it binds; of a proposed rule the day it was published
 * @param effectiveUntil the last day it binds, if known
 * @param source what our data was read from
 * @param readOn when
 * @param link official page; {@code {id}} and {@code {section}} stand for a control's
 * @param cite citation form with {@code {id}}
 * @param regime what is particular to its body of law
 * @param families family id to title, in order
 * @param controls all controls and headings, in order
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
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveUntil,
    String source,
    LocalDate readOn,
    String link,
    String cite,
    Regime regime,
    Map<String, String> families,
    List<Control> controls,
    List<Withdrawn> withdrawn,
    List<Interval> intervals,
    String sha256,
    Place place) {

  public Framework {
    families = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(families));
    controls = List.copyOf(controls);
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
     * Help for whoever names it all the same.
     *
     * @param naming verb for what was done with its id, such as {@code link to}
     * @param gone what to do when it has no successor
     */
    public String help(String naming, String gone) {
      String was = how.isEmpty() ? "it" : "it was " + how.replace('-', ' ');
      if (became.isEmpty()) {
        return was + (how.isEmpty() ? "" : " and") + " has no successor; " + gone;
      }
      String ids = "`" + String.join("`, `", became) + "`";
      String that = became.size() == 1 ? " that instead" : " one of them instead";
      return was + (how.isEmpty() ? " became " : " ") + ids + "; " + naming + that;
    }
  }

  /** The id, with the mark of a proposed rule. */
  public String label() {
    return proposed ? id + " (" + PROPOSED + ")" : id;
  }

  /** From when it binds, in words. */
  public String effective() {
    return proposed ? PROPOSED + "; published " + effectiveFrom : effectiveFrom.toString();
  }

  /** The controls that get a verdict. */
  public List<Control> assessed() {
    return controls.stream().filter(c -> !c.heading()).toList();
  }

  public Optional<Control> control(String controlId) {
    return controls.stream().filter(c -> c.id().equals(controlId)).findFirst();
  }

  /** Citation of a control, such as {@code 45 CFR 164.308(a)(1)(ii)(D)}. */
  public String citation(Control control) {
    return cite.replace("{id}", control.id());
  }

  /** Official page of a control. */
  public String linkTo(Control control) {
    int bracket = control.id().indexOf('(');
    String section = bracket < 0 ? control.id() : control.id().substring(0, bracket);
    return link.replace("{id}", control.id()).replace("{section}", section);
  }
}
