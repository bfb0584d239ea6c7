// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Map;
import java.util.Optional;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;

/**
 * One framework under one arrangement, counted.
 *
 * @param framework framework id
 * @param engagement engagement id
 * @param counts cells by verdict, every verdict present
 * @param severities cells by severity
 * @param shares the four shares
 * @param cmmc points, for CMMC level 2 while the plan gate is closed
 */
public record Summary(
    String framework,
    String engagement,
    Map<Verdict, Integer> counts,
    Map<Severity, Integer> severities,
    Shares shares,
    Optional<CmmcPoints> cmmc) {}
