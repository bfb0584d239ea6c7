// SPDX-License-Identifier: Apache-2.0
/** What a provider's papers say, and the organization they are read for. */
@org.jspecify.annotations.NullMarked
package org.plumbline.papers;
