// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Dropping;
import org.plumbline.application.DroppingFinder;
import org.plumbline.application.Library;
import org.plumbline.application.Portfolios;
import org.plumbline.application.Request;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which of many clients needs somebody first, and who is hit when an offer changes. */
@Command(mixinStandardHelpOptions = true)
final class PortfolioCommand implements Callable<Integer> {
  private static final long SECOND = 1_000_000_000L;

  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Mixin private Scoped scoped = new Scoped();

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "portfolio-folder")
  private Path folder;

  @Option(
      names = "--depth",
      paramLabel = "N",
      converter = Converters.Count.class,
      descriptionKey = "portfolio-depth")
  private Integer depth = 1;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "portfolio-out")
  private @Nullable Path out;

  @Option(names = "--documents", descriptionKey = "portfolio-documents")
  private boolean documents;

  @Option(names = "--discard-edits", descriptionKey = "discard-edits")
  private boolean discard;

  @Option(names = "--drop", paramLabel = "TERM", descriptionKey = "portfolio-drop")
  private @Nullable String drop;

  @Option(names = "--offer", paramLabel = "PROVIDER", descriptionKey = "portfolio-offer")
  private @Nullable String offer;

  private long told = System.nanoTime();

  PortfolioCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (drop != null || offer != null) {
      together("--drop", drop, "--offer", offer);
    }
    if (documents) {
      together("--documents", "", "--out", out);
    }
    Library library = run.library();
    Request request = scoped.request(Optional.of(folder), run);
    return drop == null || offer == null
        ? all(library, request)
        : dropped(new DroppingFinder(library, run.words()).find(request, depth, drop, offer));
  }

  /** One of these options means nothing without the other. */
  private void together(String one, @Nullable Object first, String other, @Nullable Object second) {
    List<CommandLine.Model.ArgSpec> missing =
        first == null
            ? List.of(spec.findOption(one))
            : second == null ? List.of(spec.findOption(other)) : List.of();
    if (!missing.isEmpty()) {
      throw new CommandLine.MissingParameterException(spec.commandLine(), missing, "");
    }
  }

  private int dropped(Dropping dropping) {
    PortfolioPage page = new PortfolioPage(run, folder);
    page.print(dropping);
    return dropping.unread().isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
  }

  private int all(Library library, Request request) {
    Optional<Portfolios.Writing> writing =
        Optional.ofNullable(out)
            .map(o -> new Portfolios.Writing(o, documents, LocalDate.now(run.clock()), discard));
    Portfolios.Answer answer =
        new Portfolios(library, run.words())
            .run(new Portfolios.Asked(request, depth, writing), this::tell);
    PortfolioPage page = new PortfolioPage(run, folder);
    run.remark(answer.remarks());
    if (answer.portfolio().clients().isEmpty() && answer.portfolio().unread().isEmpty()) {
      run.print(PortfolioSay.NOBODY, folder.toString());
      run.print(PortfolioSay.NOBODY_HELP);
      page.passed(answer.passed());
      return ExitCode.BAD_DATA;
    }
    page.print(answer.portfolio());
    run.out().println();
    page.passed(answer.passed());
    answer.written().forEach(path -> run.print(Say.WROTE, path.toString()));
    EarlierReport.printKept(answer.kept(), run);
    return answer.portfolio().unread().isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
  }

  /** At most a line a second; the last count always. */
  private void tell(int seen, int of) {
    long now = System.nanoTime();
    if (seen == of || now - told > SECOND) {
      told = now;
      run.progress(run.say(PortfolioSay.SEEN, seen, of));
    }
  }
}
