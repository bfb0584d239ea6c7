// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Exporter;
import org.plumbline.application.NoDataException;
import org.plumbline.application.UnknownWordException;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Spelling;
import org.plumbline.wording.ProblemText;
import org.plumbline.wording.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns what went wrong into a message and an exit code. */
final class Trouble {
  private static final int FEW = 12;
  private static final String PROGRAM = "plumbline: ";
  private static final Map<Key, Say> REMEDIES =
      Map.of(
          Say.NOT_FOUND, Say.NOT_FOUND_HELP,
          Say.NO_FILE, Say.NO_FILE_HELP,
          Say.NOT_ALLOWED, Say.NOT_ALLOWED_HELP,
          Say.IS_THERE, Say.IS_THERE_HELP,
          Say.FILE_IN_THE_WAY, Say.FILE_IN_THE_WAY_HELP,
          Say.FOLDER_IN_THE_WAY, Say.FOLDER_IN_THE_WAY_HELP,
          Say.DEAD_LINK, Say.DEAD_LINK_HELP);

  private final Words words;
  private final PrintWriter err;

  Trouble(Words words, PrintWriter err) {
    this.words = words;
    this.err = err;
  }

  /** The command line itself cannot be understood. */
  int usage(ParameterException e) {
    CommandLine line = e.getCommandLine();
    if (e.getCause() instanceof Converters.Refused refused) {
      say(words.say(refused.why()));
      help(near(refused.word(), refused.known(), ""));
    } else if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      boolean command = line.getParent() == null;
      say(words.say(command ? Say.UNKNOWN_COMMAND : Say.UNKNOWN_ARGUMENT, word));
      help(
          Spelling.nearest(word, command ? line.getSubcommands().keySet() : options(line))
              .map(n -> words.say(Say.DID_YOU_MEAN, n))
              .orElse(""));
    } else if (e instanceof CommandLine.MissingParameterException missing) {
      say(
          words.say(
              Say.MISSING_ARGUMENT, missing.getMissing().stream().map(Trouble::label).toList()));
      help(
          line.getUnmatchedArguments().stream()
              .filter(word -> word.startsWith("-"))
              .findFirst()
              .map(word -> words.say(Say.DASH, word))
              .orElse(""));
    } else if (e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        && (whole(option.type()) || whole(option.auxiliaryTypes()[0]))
        && e.getValue() != null) {
      say(words.say(Say.NO_WHOLE_NUMBER, e.getValue(), option.longestName()));
    } else {
      say(words.say(Say.USAGE, String.valueOf(e.getMessage())));
    }
    help(words.say(Say.HELP_LISTS, line.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static boolean whole(Class<?> type) {
    return type == int.class || type == Integer.class || type == OptionalInt.class;
  }

  private static List<String> options(CommandLine line) {
    return List.copyOf(line.getCommandSpec().optionsMap().keySet());
  }

  private static String label(CommandLine.Model.ArgSpec arg) {
    return arg instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : arg.paramLabel();
  }

  /** A command ended early. */
  int report(Exception e, CommandLine at) {
    if (outOfMemory(e)) {
      return memory();
    }
    if (e instanceof ParameterException usage) {
      return usage(usage);
    }
    if (e instanceof UnknownWordException unknown) {
      return unknown(unknown, at);
    }
    if (e instanceof NoDataException none) {
      return tell(Phrase.of(Say.NO_DATA, none.folder(), none.home()), Phrase.of(Say.NO_DATA_HELP));
    }
    if (e instanceof Exporter.NothingFitsException fits) {
      say(
          words.say(
              Say.NO_FITTING_FRAMEWORK,
              String.valueOf(fits.getMessage()),
              fits.madeFor(),
              fits.lookedAt()));
      help(words.say(Say.NAME_FRAMEWORKS));
      return ExitCode.USAGE;
    }
    if (e instanceof Exporter.NobodySignsException form) {
      say(words.say(Say.NOBODY_SIGNS, String.valueOf(form.getMessage())));
      help(words.say(Say.NOBODY_SIGNS_HELP));
      return ExitCode.USAGE;
    }
    if (e instanceof BadInputException bad) {
      err.println(new ProblemText(words).of(bad.problems()));
      err.println();
      err.println(words.say(Say.NOTHING_WRITTEN, bad.problems().size()));
      return ExitCode.BAD_DATA;
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return file(io.getCause(), io.getMessage());
    }
    if (e instanceof IOException io) {
      return file(io, io.getMessage());
    }
    return diskFull(e)
        ? tell(Phrase.of(Say.DISK_FULL), Phrase.of(Say.FILE_TROUBLE_HELP))
        : ourBug(e);
  }

  private int unknown(UnknownWordException e, CommandLine at) {
    String list = e.kind().list();
    say(words.say(Say.UNKNOWN_WORD, words.say(e.kind()), e.word()));
    help(near(e.word(), e.known(), list.isEmpty() ? "" : words.say(Say.LIST_PRINTS_ALL, list)));
    help(words.say(Say.HELP_LISTS, at.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  /** The nearest known word, or all of them when they are few. */
  private String near(String word, List<String> known, String otherwise) {
    Optional<String> near = Spelling.nearest(word, known);
    if (near.isPresent()) {
      return (words.say(Say.DID_YOU_MEAN, near.get()) + " " + otherwise).strip();
    }
    if (!known.isEmpty() && known.size() <= FEW) {
      List<String> quoted = known.stream().map(k -> "`" + k + "`").toList();
      return otherwise.isEmpty()
          ? words.say(Say.KNOWN_HERE, quoted)
          : words.say(Say.KNOWN_HERE_AND, quoted, otherwise);
    }
    return otherwise;
  }

  /** Says that the program is at fault, and where to tell. */
  int ourBug(Throwable e) {
    say(words.say(Say.OUR_BUG, e.toString()));
    help(words.say(Say.OUR_BUG_HELP));
    if ("1".equals(System.getenv("PLUMBLINE_DEBUG"))) {
      e.printStackTrace(err);
    }
    return ExitCode.OUR_BUG;
  }

  /** Says that memory ran out, and how to do with less or get more. */
  int memory() {
    say(words.say(Say.MEMORY));
    help(words.say(Say.MEMORY_HELP));
    err.flush();
    return ExitCode.FILE_TROUBLE;
  }

  /** Says that the answer could not be printed to its end. */
  int outputLost() {
    return tell(Phrase.of(Say.OUTPUT_LOST), Phrase.of(Say.OUTPUT_LOST_HELP));
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

  /** Something of this machine is in the way. */
  int tell(Phrase what, Phrase help) {
    say(words.say(what));
    help(words.say(help));
    return ExitCode.FILE_TROUBLE;
  }

  private int file(IOException e, @Nullable String what) {
    String which = what == null ? String.valueOf(e.getMessage()) : what;
    Key reason = reason(e);
    say(words.say(Say.FILE_TROUBLE, words.say(reason), which));
    help(words.say(REMEDIES.getOrDefault(reason, Say.FILE_TROUBLE_HELP)));
    return ExitCode.FILE_TROUBLE;
  }

  private static Key reason(IOException e) {
    if (e instanceof FileSystemException file && deadLink(file.getFile())) {
      return Say.DEAD_LINK;
    }
    if (e instanceof NoSuchFileException) {
      return Say.NOT_FOUND;
    }
    if (e instanceof ForeignFile.NoFileException) {
      return Say.NO_FILE;
    }
    if (e instanceof AccessDeniedException) {
      return Say.NOT_ALLOWED;
    }
    if (e instanceof FileAlreadyExistsException) {
      return Say.IS_THERE;
    }
    if (e instanceof NotDirectoryException) {
      return Say.FILE_IN_THE_WAY;
    }
    if (e instanceof DirectoryNotEmptyException) {
      return Say.FOLDER_IN_THE_WAY;
    }
    return diskFull(e) ? Say.DISK_FULL : Say.FILE_SYSTEM;
  }

  private static boolean deadLink(@Nullable String path) {
    if (path == null) {
      return false;
    }
    Path file = Path.of(path);
    return Files.isSymbolicLink(file) && !Files.exists(file);
  }

  /** Libraries put the trouble of the machine below one of their own. */
  private static boolean diskFull(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left")
          || message.contains("not enough space on the disk")
          || message.contains("quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  private void say(String text) {
    err.println(PROGRAM + text);
  }

  private void help(String text) {
    if (!text.isBlank()) {
      err.println("  " + words.say(Say.HELP, text));
    }
  }
}
