// SPDX-License-Identifier: Apache-2.0
package org.plumbline.foreign;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The door by which a file of somebody else comes in: whatever a library says of a damaged file
 * becomes one reason a person understands.
 */
public final class ForeignFile {
  private ForeignFile() {}

  /** Something stands at this place, and it is no file: a folder, a device, a pipe. */
  public static final class NoFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NoFileException(Path file) {
      super(file.toString());
    }
  }

  /**
   * Makes sure that there is a file to read; a pipe or a device would be read without end.
   *
   * @throws NoSuchFileException when nothing is there
   * @throws NoFileException when it is a folder, a device or a pipe
   */
  public static void require(Path file) throws FileSystemException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new NoFileException(file);
    }
  }

  /** Reads a file with a library. */
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws Exception;
  }

  /** A file that is there and cannot be used. */
  public static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Unreadable why;

    public UnreadableException(Unreadable why) {
      super(why.key());
      this.why = why;
    }

    UnreadableException(Unreadable why, Throwable cause) {
      super(why.key(), cause);
      this.why = why;
    }

    public Unreadable why() {
      return why;
    }
  }

  /**
   * What the reading gives.
   *
   * @param damaged the reason when the library fails in any way
   * @throws UnreadableException when the file cannot be used
   * @throws FileSystemException when the machine does not let it be read
   */
  public static <T> T read(Unreadable damaged, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (UnreadableException | FileSystemException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      throw new UnreadableException(damaged, e);
    }
  }
}
