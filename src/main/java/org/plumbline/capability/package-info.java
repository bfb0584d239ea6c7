// SPDX-License-Identifier: Apache-2.0
/** Traits of an engagement, their scales, and the capabilities controls call for. */
@NullMarked
package org.plumbline.capability;

import org.jspecify.annotations.NullMarked;
