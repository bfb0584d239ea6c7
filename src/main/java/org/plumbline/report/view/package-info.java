// SPDX-License-Identifier: Apache-2.0
/**
 * What a report says, once for every format: finished sentences beside typed values. Grouping,
 * order and counting happen here; no library that writes a format is known here.
 */
@NullMarked
package org.plumbline.report.view;

import org.jspecify.annotations.NullMarked;
