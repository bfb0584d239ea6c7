// SPDX-License-Identifier: Apache-2.0
/** The hash by which inputs, catalogs and reports are known. */
@NullMarked
package org.plumbline.hash;

import org.jspecify.annotations.NullMarked;
