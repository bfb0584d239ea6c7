// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.List;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Report;

/**
 * What one exported row speaks of.
 *
 * @param report the report it is taken from
 * @param engagement the arrangement
 * @param cell the control under it
 * @param wordings what would close it on paper, one sentence a cause
 */
record Item(Report report, Engagement engagement, Cell cell, List<String> wordings) {}
