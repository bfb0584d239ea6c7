// SPDX-License-Identifier: Apache-2.0
/** Who asks, and what they may do. */
@NullMarked
package org.plumbline.web.access;

import org.jspecify.annotations.NullMarked;
