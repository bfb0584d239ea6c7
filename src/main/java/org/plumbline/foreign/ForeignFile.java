// SPDX-License-Identifier: Apache-2.0
package org.plumbline.foreign;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The door by which a file of somebody else comes in: whatever a library says of a damaged file
 * becomes one reason a person understands.
 */
public final class ForeignFile {
  /** The largest report we know is read in a tenth of this on a slow machine. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Bytes for calls within calls: a file nested deeper is damaged. */
  private static final long STACK = 4L << 20;

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
   * What the reading gives. A file that keeps the library busy for longer than any real one, or
   * fills the memory, is told as one that cannot be used.
   *
   * @param damaged the reason when the library fails in any way
   * @throws UnreadableException when the file cannot be used
   * @throws FileSystemException when the machine does not let it be read
   */
  public static <T> T read(Unreadable damaged, Reading<T> reading) throws IOException {
    return read(damaged, LONGEST, reading);
  }

  static <T> T read(Unreadable damaged, Duration longest, Reading<T> reading) throws IOException {
    FutureTask<T> task = new FutureTask<>(reading::read);
    Thread apart = new Thread(null, task, "reading", STACK);
    // a library that never ends must not keep the program from ending
    apart.setDaemon(true);
    apart.start();
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UnreadableException(Unreadable.TOO_SLOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(damaged, e);
    } catch (ExecutionException e) {
      throw told(damaged, e.getCause() == null ? e : e.getCause());
    }
  }

  private static IOException told(Unreadable damaged, Throwable cause) {
    if (cause instanceof UnreadableException || cause instanceof FileSystemException) {
      return (IOException) cause;
    }
    if (cause instanceof OutOfMemoryError) {
      return new UnreadableException(Unreadable.TOO_LARGE, cause);
    }
    return new UnreadableException(damaged, cause);
  }
}
