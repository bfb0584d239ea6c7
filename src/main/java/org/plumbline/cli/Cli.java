// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.plumbline.application.Fingerprint;
import org.plumbline.application.Workspace;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "plumbline",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class,
    description = "Compares what controls ask with what an IT support arrangement is bound to do.",
    footer = {
      "",
      "  serve        Start the local pages on http://127.0.0.1:8080/",
      "",
      "Exit codes: 0 done, 1 done and below --fail-on, 2 usage, 3 bad data, 4 file trouble, 70 our bug"
    })
public final class Cli implements Runnable {
  static final String LANGUAGE = "en";

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  Cli() {}

  /** Runs one command on standard output and error; answers its exit code. */
  public static int run(String... args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(Workspace.findHome(), Clock.systemDefaultZone(), out, err, args);
    out.flush();
    err.flush();
    return code;
  }

  /** Runs one command with everything it takes from outside given. */
  public static int run(
      java.nio.file.Path home, Clock clock, PrintWriter out, PrintWriter err, String... args) {
    Problems faults = new Problems();
    Words words = WordsReader.readOrBuiltIn(home.resolve("templates"), LANGUAGE, faults);
    Run run = new Run(home, clock, out, err, words);
    run.remark(faults.all());
    CommandLine line =
        new CommandLine(new Cli())
            .addSubcommand(new EvaluateCommand(run))
            .addSubcommand(new ExplainCommand(run))
            .addSubcommand(new ExportCommand(run))
            .addSubcommand(new CheckCommand(run))
            .addSubcommand(new ListCommand(run))
            .addSubcommand(new VerifyCommand(run))
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler((e, given) -> usage(e))
            .setExecutionExceptionHandler((e, at, parsed) -> Trouble.report(e, words, err));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return Trouble.memory(err);
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int usage(ParameterException e) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("plumbline: " + e.getMessage());
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && line.getCommandSpec().name().equals("plumbline")) {
      Spelling.nearest(unmatched.getUnmatched().get(0), line.getSubcommands().keySet())
          .ifPresent(near -> line.getErr().println("  help: did you mean `" + near + "`?"));
    }
    line.getErr()
        .println(
            "  help: `" + line.getCommandSpec().qualifiedName() + " --help` lists what it takes");
    return ExitCode.USAGE;
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** Version as built into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"plumbline " + Fingerprint.toolVersion()};
    }
  }
}
