// SPDX-License-Identifier: Apache-2.0
/** What becomes of each act and each control under an arrangement, with every reason as a value. */
@org.jspecify.annotations.NullMarked
package org.plumbline.judgement;
