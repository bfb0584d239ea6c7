// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.application.Fingerprint;
import org.plumbline.application.Home;
import org.plumbline.application.Library;
import org.plumbline.application.Named;
import org.plumbline.application.UnknownWordException;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsReader;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(name = "plumbline", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
public final class Cli implements Runnable {
  /** Looks at the texts of all commands. */
  private static final String CHECK = "check";

  @Spec private CommandSpec spec;
  @CommandLine.Mixin private Globals globals = new Globals();

  @SuppressWarnings("NullAway.Init")
  Cli() {}

  /** Runs one command on standard output and error; answers its exit code. */
  public static int run(LocalServer server, Clock clock, String... args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(Home.find(), Library::load, clock, out, err, server, args);
    err.flush();
    return code;
  }

  /** Runs one command with everything it takes from outside given. */
  public static int run(
      Path usualHome,
      Function<Path, Library> libraries,
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      LocalServer server,
      String... args) {
    Globals globals = Globals.of(args);
    Path home = globals.home(usualHome);
    Path templates = home.resolve("templates");
    Set<String> languages = WordsReader.languages(templates);
    boolean known = languages.contains(globals.language());
    String language = known ? globals.language() : WordsReader.ENGLISH;
    Problems faults = new Problems();
    Words words = WordsReader.readOrBuiltIn(templates, language, faults);
    Run run = new Run(home, language, clock, out, err, words, libraries);
    run.remark(faults.all());
    Trouble trouble = new Trouble(words, err);
    CommandLine line = line(run, server, args);
    line.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, given) -> trouble.usage(e))
        .setExecutionExceptionHandler((e, at, parsed) -> trouble.report(e, at));
    if (!known) {
      return trouble.report(
          new UnknownWordException(Named.LANGUAGE, globals.language(), languages), line);
    }
    try {
      int code = line.execute(args);
      // an answer that nobody got is none
      return out.checkError() ? trouble.outputLost() : code;
    } catch (OutOfMemoryError e) {
      return trouble.memory();
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return trouble.ourBug(e);
    }
  }

  /** The commands; a further one is a line here and a class. */
  private static Map<String, Function<Run, Object>> commands(LocalServer server) {
    Map<String, Function<Run, Object>> out = new LinkedHashMap<>();
    out.put("new", NewCommand::new);
    out.put("init", InitCommand::new);
    out.put("questionnaire", QuestionnaireCommand::new);
    out.put("import", ImportCommand::new);
    out.put("evaluate", EvaluateCommand::new);
    out.put("explain", ExplainCommand::new);
    out.put("compare", CompareCommand::new);
    out.put("changes", ChangesCommand::new);
    out.put("portfolio", PortfolioCommand::new);
    out.put("letters", LettersCommand::new);
    out.put("hand-over", HandOverCommand::new);
    out.put("migrate", MigrateCommand::new);
    out.put(
        "matrix",
        run -> new CommandLine(new MatrixCommand()).addSubcommand(new MatrixReadCommand(run)));
    out.put("export", ExportCommand::new);
    out.put(CHECK, CheckCommand::new);
    out.put("list", ListCommand::new);
    out.put("verify", VerifyCommand::new);
    out.put("read", ReadCommand::new);
    out.put("confirm", run -> new ConfirmCommand(run, System.in));
    out.put("serve", run -> new ServeCommand(run, server));
    return out;
  }

  /**
   * The command line with the one command that is asked for, or with all when that cannot be said
   * or all are asked about: to look at a command takes longer than most of them work.
   */
  private static CommandLine line(Run run, LocalServer server, String... args) {
    CommandLine line = new CommandLine(new Cli());
    Map<String, Function<Run, Object>> all = commands(server);
    String named = Globals.command(args);
    if (all.containsKey(named) && !named.equals(CHECK)) {
      all.keySet().retainAll(Set.of(named));
    }
    all.forEach((name, command) -> line.addSubcommand(name, command.apply(run)));
    if (all.size() > 1) {
      line.addSubcommand(completion());
    }
    line.registerConverter(Path.class, new Converters.OfPath());
    return line.setResourceBundle(new UsageTexts(run.words(), line));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Prints what a shell needs to complete commands and options; the build ships its answer. */
  private static CommandLine completion() {
    CommandLine line = new CommandLine(new GenerateCompletion());
    line.getCommandSpec().usageMessage().hidden(true);
    return line;
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
