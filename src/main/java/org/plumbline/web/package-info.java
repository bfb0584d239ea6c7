// SPDX-License-Identifier: Apache-2.0
/** The pages, and what starts them. */
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
