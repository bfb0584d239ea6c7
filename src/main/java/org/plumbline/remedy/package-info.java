// SPDX-License-Identifier: Apache-2.0
/**
 * Which changes of the papers close which controls: the order that closes most, the least that
 * closes all, the best few. Values only: no files, no sentences, no clock but a time limit.
 */
@NullMarked
package org.plumbline.remedy;

import org.jspecify.annotations.NullMarked;
