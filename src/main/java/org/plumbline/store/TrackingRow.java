// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;

/**
 * An item that is tracked.
 *
 * @param item key as in the workbook: framework, number and arrangement, such as {@code
 *     hipaa-security-rule/164.312(b)/managed}
 * @param version from 1; goes up with each change
 */
public record TrackingRow(String item, Progress progress, int version, Instant changed, Who who) {}
