// SPDX-License-Identifier: Apache-2.0
/** Values kept ready in one small file, for a start without reading the texts they came from. */
@NullMarked
package org.plumbline.compiled;

import org.jspecify.annotations.NullMarked;
