// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Another running Plumbline keeps its data in this folder. */
public final class InUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InUseException(Path data, Throwable cause) {
    super(data.toString(), cause);
  }

  static boolean isMeant(Throwable e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        return true;
      }
    }
    return false;
  }
}
