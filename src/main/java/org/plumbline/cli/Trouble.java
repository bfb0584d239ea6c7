// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.plumbline.problem.BadInputException;
import org.plumbline.wording.ProblemText;
import org.plumbline.wording.Words;
import picocli.CommandLine;

/** Turns what went wrong into a message and an exit code. */
final class Trouble {
  private Trouble() {}

  static int report(Exception e, Words words, PrintWriter err) throws Exception {
    if (e instanceof CommandLine.ParameterException usage) {
      throw usage;
    }
    if (outOfMemory(e)) {
      return memory(err);
    }
    if (e instanceof BadInputException bad) {
      err.println(new ProblemText(words).of(bad.problems()));
      err.println();
      int count = bad.problems().size();
      err.println(
          count == 1 ? "1 error; nothing was written" : count + " errors; nothing was written");
      return ExitCode.BAD_DATA;
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return file(io.getCause(), io.getMessage(), err);
    }
    if (e instanceof IOException io) {
      return file(io, io.getMessage(), err);
    }
    err.println("plumbline: this is a mistake in plumbline itself: " + e);
    err.println(
        "  help: report it at the project's issue tracker with the command and this line;"
            + " PLUMBLINE_DEBUG=1 prints the details");
    if ("1".equals(System.getenv("PLUMBLINE_DEBUG"))) {
      e.printStackTrace(err);
    }
    return ExitCode.OUR_BUG;
  }

  /** Says that memory ran out, and how to do with less or get more. */
  static int memory(PrintWriter err) {
    err.println("plumbline: not enough memory for so many arrangements; nothing was written");
    err.println("  help: look at fewer offers or frameworks at once, or give Java more with -Xmx");
    err.flush();
    return ExitCode.FILE_TROUBLE;
  }

  /** Closing what memory ran out under can fail by itself, with the first failure as its cause. */
  private static boolean outOfMemory(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  private static int file(IOException e, @Nullable String what, PrintWriter err) {
    err.println("plumbline: " + reason(e) + ": " + (what == null ? e.getMessage() : what));
    err.println("  help: check the path, the free space and who may read and write there");
    return ExitCode.FILE_TROUBLE;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "file or folder not found";
    }
    if (e instanceof AccessDeniedException) {
      return "not allowed to read or write";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "a file stands where a folder is needed";
    }
    return "file trouble";
  }
}
