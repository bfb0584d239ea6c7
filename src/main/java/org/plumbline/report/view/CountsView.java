// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.Map;
import org.plumbline.assessment.Summary;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;

/**
 * One rule book under one arrangement, counted.
 *
 * @param framework id
 * @param frameworkTitle short title
 * @param arrangement id
 * @param name of the arrangement
 * @param verdicts controls by verdict
 * @param severities controls by severity
 * @param shares the four shares that add up to what can be handed over
 * @param onlyYou controls that bind and can never be handed over
 * @param points points of CMMC level 2, where they may be counted
 */
public record CountsView(
    String framework,
    String frameworkTitle,
    String arrangement,
    String name,
    Counts verdicts,
    Map<Severity, Integer> severities,
    Shares shares,
    int onlyYou,
    java.util.Optional<CmmcPoints> points) {

  static CountsView of(Summary summary, Scene scene) {
    var framework = scene.assessment().framework(summary.framework());
    Counts verdicts = Counts.of(summary.counts());
    int binding = verdicts.total() - verdicts.of(Verdict.NOT_APPLICABLE);
    return new CountsView(
        framework.id(),
        framework.shortTitle(),
        summary.engagement(),
        scene.nameOf(summary.engagement()),
        verdicts,
        summary.severities(),
        summary.shares(),
        binding - summary.shares().assignable(),
        summary.cmmc());
  }
}
