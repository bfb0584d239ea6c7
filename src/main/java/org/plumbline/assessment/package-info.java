// SPDX-License-Identifier: Apache-2.0
/** From a control and an engagement to one verdict with its reasons. No files, no clock. */
@NullMarked
package org.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
