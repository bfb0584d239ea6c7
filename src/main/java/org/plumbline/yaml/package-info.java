// SPDX-License-Identifier: Apache-2.0
/** Reading YAML with positions, limits and all mistakes of a file in one run. */
@NullMarked
package org.plumbline.yaml;

import org.jspecify.annotations.NullMarked;
