// SPDX-License-Identifier: Apache-2.0
/** Where a run starts. */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
