// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;

/** In a file of one computer. */
class LongWorkTest extends LongWorkCases {
  @Override
  Store open(Path folder) {
    return Store.open(folder, CLOCK);
  }
}
