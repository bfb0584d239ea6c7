// SPDX-License-Identifier: Apache-2.0
/** What Plumbline does, as values: no printing, no pages. */
@NullMarked
package org.plumbline.application;

import org.jspecify.annotations.NullMarked;
