// SPDX-License-Identifier: Apache-2.0
/** Open items followed from one report to the next, with what people wrote beside them. */
@NullMarked
package org.plumbline.report.tracking;

import org.jspecify.annotations.NullMarked;
