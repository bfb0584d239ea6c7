// SPDX-License-Identifier: Apache-2.0
/** Frameworks, controls and what each control calls for, with their readers. */
@NullMarked
package org.plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
