// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.capability.Basis;
import org.plumbline.capability.InForce;

/**
 * Continuous monitoring laid over every framework: what NIST means by it, which controls make it
 * up, and how often each duty is asked for.
 *
 * @param steps the six steps of SP 800-137, in order
 * @param domains the eleven automation domains of its Appendix D
 * @param members the controls of SP 800-53 Rev 5 that make up monitoring
 * @param counterparts duties of HIPAA, GLBA and CMMC that correspond
 * @param regulatory the numbers in the regulations
 * @param fedramp shortest FedRAMP interval in days (0: continuous) by control, then baseline
 * @param fedrampDates when those were in force; empty where the file says nothing
 * @param duties what is compared with an arrangement
 */
public record Monitoring(
    List<Topic> steps,
    List<Topic> domains,
    List<Member> members,
    List<Rule> counterparts,
    List<Rule> regulatory,
    Map<String, Map<String, Integer>> fedramp,
    Optional<InForce> fedrampDates,
    List<MonitoringDuty> duties) {

  /** Framework the ids of steps, domains and members belong to. */
  public static final String FRAMEWORK = "nist-800-53-r5";

  public Monitoring {
    steps = List.copyOf(steps);
    domains = List.copyOf(domains);
    members = List.copyOf(members);
    counterparts = List.copyOf(counterparts);
    regulatory = List.copyOf(regulatory);
    fedramp = Collections.unmodifiableMap(new TreeMap<>(fedramp));
    duties = List.copyOf(duties);
  }

  /** Where the project holds no such overlay. */
  public static Monitoring none() {
    return new Monitoring(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of());
  }

  /** A step or an automation domain, and the controls it serves. */
  public record Topic(
      String id, String title, String means, List<String> controls, Basis basis, String source) {
    public Topic {
      controls = List.copyOf(controls);
    }
  }

  /**
   * A control that makes up monitoring.
   *
   * @param part why it belongs here
   * @param withdrawn true when NIST has withdrawn it
   */
  public record Member(String id, Part part, boolean withdrawn, Basis basis, String source) {}

  /** Why a control belongs to monitoring. */
  public enum Part {
    /** CA-7, its enhancements and PM-31. */
    CORE,
    /** Listed beside CA-7 or PM-31. */
    RELATED,
    /** Named by an automation domain alone. */
    AUTOMATION,
    /** Added from practice. */
    PRACTICE;

    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> spellings() {
      return Arrays.stream(values()).map(Part::spelling).toList();
    }
  }

  /**
   * A duty of a regulation, with its number if it gives one.
   *
   * @param howOften in words; empty where the number says it
   * @param number what the rule counts; empty where it gives no number
   * @param counterpartOf controls of SP 800-53 Rev 5 it corresponds to
   */
  public record Rule(
      String id,
      String framework,
      List<String> controls,
      String duty,
      String howOften,
      Optional<Number> number,
      List<String> counterpartOf,
      Basis basis,
      String source) {
    public Rule {
      controls = List.copyOf(controls);
      counterpartOf = List.copyOf(counterpartOf);
    }
  }

  /** What the number of a rule counts. */
  public enum Counts {
    /** Days between two events. */
    EVERY,
    /** Days after an event. */
    WITHIN,
    /** Days kept. */
    KEPT,
    /** Attended hours. */
    HOURS_A_WEEK;

    /** Key in data files. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A number of a rule: days, or hours a week. */
  public record Number(Counts counts, int amount) {
    /** True when it counts attended hours a week instead of days. */
    public boolean hours() {
      return counts == Counts.HOURS_A_WEEK;
    }
  }
}
