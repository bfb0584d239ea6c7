// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;

/** In a file of the data folder. */
class AccountsTest extends AccountsCases {
  @Override
  Store open(Path folder) {
    return Store.open(folder, CLOCK);
  }
}
