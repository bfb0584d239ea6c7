// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.phrase.Key;

/** What commands print beside their answers. */
enum Say implements Key {
  UNKNOWN_WORD("kind", "word"),
  UNKNOWN_ARGUMENT("text"),
  UNKNOWN_COMMAND("text"),
  MISSING_ARGUMENT("text"),
  USAGE("text"),
  DID_YOU_MEAN("near"),
  KNOWN_HERE("known"),
  KNOWN_HERE_AND("known", "where"),
  LIST_PRINTS_ALL("list"),
  HELP("help"),
  HELP_LISTS("command"),
  NOT_A_DATE("word"),
  NOT_ONE_OF("word"),
  READING("folder"),
  READING_DATA,
  WRITING("count"),
  WROTE("path"),
  KEPT_OLD("old", "now"),
  MIGRATED("file", "kept"),
  NOTHING_TO_MIGRATE,
  READ_PAGE("file", "page", "pages"),
  READ_PAPER("file", "held", "refused", "yours", "claims", "prices"),
  READ_EMPTY_PAGES("file", "pages"),
  READ_HIDDEN("file", "names"),
  READ_AGAIN("kept", "fresh", "gone"),
  READ_FRESH("words"),
  READ_GONE("words"),
  READ_CONTRADICTION("one", "first", "other", "second"),
  READ_WAITING("count", "folder"),
  CONFIRM_NOTHING,
  CONFIRM_HEAD("at", "of", "title"),
  CONFIRM_WORDS("words"),
  CONFIRM_AT("place"),
  CONFIRM_READ("read"),
  CONFIRM_ASK,
  CONFIRM_WHICH,
  CONFIRM_LEVEL("rank", "means"),
  CONFIRM_SKIPPED,
  CONFIRM_BY_HAND("file"),
  CONFIRM_LEFT("count"),
  KEPT_FOREIGN("old", "now"),
  ERRORS("count"),
  WARNINGS("count"),
  NOTES("count"),
  NOTHING_WRITTEN("count"),
  CHECKED("read", "errors", "warnings", "notes"),
  MORE_NOTES("count", "code"),
  CHANGES_SINCE("report", "date", "new", "gone", "moved", "carried", "aside", "unchanged"),
  CARRIED_SINCE("count", "report", "date"),
  LAYOUT("title", "version", "day", "source"),
  NO_FITTING_FRAMEWORK("layout", "made", "looked"),
  NAME_FRAMEWORKS,
  SAME("file", "report"),
  DIFFERS("file"),
  REPORT_IDS("then", "now"),
  MORE_PLACES("count"),
  IN_THE_FILE("text"),
  FROM_INPUTS("text"),
  NO_TEXT,
  WITHDRAWN("how"),
  WITHDRAWN_INTO("how", "became"),
  TRY_EXPLAIN("control", "arrangement"),
  ALSO_IN("control", "title", "framework", "arrangement"),
  PARAGRAPH("paragraph", "title", "count"),
  BETTER("count", "one", "other"),
  WORSE("count", "one", "other"),
  SAME_VERDICT("count"),
  COMPARED("one", "other"),
  CHANGES_OF("name", "open"),
  CHANGE_STEP("number", "closes", "sofar", "open", "ids"),
  CHANGE_FOR("text"),
  CHANGE_ASK("text"),
  CHANGE_WRITE("text"),
  CHANGE_EXTRA,
  CHANGE_USUAL,
  FEWEST_CHANGES("count"),
  FEW_CHANGES("count"),
  NO_CHANGE_CLOSES("ids"),
  STEPS_TAKEN("steps", "closed", "open", "left"),
  CHANGES_COUNSEL,
  NO_DATA("folder", "home"),
  NO_DATA_HELP,
  OUR_BUG("what"),
  OUR_BUG_HELP,
  MEMORY,
  MEMORY_HELP,
  FILE_TROUBLE("reason", "what"),
  FILE_TROUBLE_HELP,
  NOT_FOUND,
  NOT_ALLOWED,
  FILE_IN_THE_WAY,
  FOLDER_IN_THE_WAY,
  DISK_FULL,
  OUTPUT_LOST,
  OUTPUT_LOST_HELP,
  FILE_SYSTEM,
  SERVING("address"),
  PORT_TAKEN("port"),
  PORT_TAKEN_HELP("other"),
  NOT_A_PORT("word"),
  NOT_A_PATH("word"),
  NOT_A_COLUMN("word");

  private final List<String> arguments;

  Say(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("cli", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
