// SPDX-License-Identifier: Apache-2.0
/** Recurring duties as calendar files. biweekly stays in here. */
@NullMarked
package org.plumbline.report.calendar;

import org.jspecify.annotations.NullMarked;
