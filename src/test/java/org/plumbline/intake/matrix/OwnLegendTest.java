// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that explain their own letters and name their own parties. */
class OwnLegendTest {
  @TempDir private Path folder;

  @Test
  void letters_mean_what_the_table_says_they_mean() throws IOException {
    MatrixReading read =
        read(
            """
            Quillback Networks - split of CMMC work for Dunmore Castings,,,,
            "Q = done by Quillback, D = Dunmore, B = both, I = inherited from a cloud, - = nobody yet",,,,
            No.,Short name,Who,Quillback does,Customer does
            AC.L1-b.1.i (3.1.1),Access,B,Opens accounts,Approves them
            AC.L2_3.1.5,Least privilege,Q,Separate accounts,
            3-1-7,Privileged functions,D,,Watches them
            3.13.16.,Data at rest,I-Azure,,
            SI 3.14.1,Flaws,Q,,Customer performs this control
            3.14.2,Malicious code,D,,none; Quillback performs it alone
            """);
    assertEquals(
        Map.of(
            "3.1.1", Acts.JOINT,
            "AC.L1-b.1.i", Acts.JOINT,
            "3.1.5", Acts.PROVIDER,
            "3.1.7", Acts.CLIENT,
            "3.13.16", Acts.OTHER,
            "3.14.1", Acts.UNCLEAR,
            "3.14.2", Acts.UNCLEAR),
        Tables.byControl(read));
  }

  @Test
  void signs_that_only_tell_make_nobody_act_and_the_column_that_holds_is_taken()
      throws IOException {
    String table =
        """
        Quillback Networks - split of work for Dunmore Castings,,,,
        "● performs the practice. ○ is informed or gives input.",,,,
        "%s",,,,
        ID,Name,Owner,Quillback,Dunmore
        3.1.1,Access,,●,●
        3.1.2,Functions,Quillback,●,○
        3.1.3,Flow,Dunmore,●,○
        3.1.4,Separation,,○,●
        """;
    Map<String, Acts> holds =
        Map.of(
            "3.1.1", Acts.JOINT,
            "3.1.2", Acts.PROVIDER,
            "3.1.3", Acts.CLIENT,
            "3.1.4", Acts.CLIENT);
    MatrixReading ruled =
        read(
            table.formatted("Where the dots and the column Owner differ, the column Owner holds."));
    assertEquals(holds, Tables.byControl(ruled));
    MatrixReading unruled = read(table.formatted("Issued 2026-10-01"));
    assertEquals(Acts.UNCLEAR, Tables.byControl(unruled).get("3.1.3"), "no rule says which holds");
    assertEquals(
        List.of(MatrixReading.Why.LETTERS_AND_TYPE, MatrixReading.Why.OPEN),
        unruled.rows().get(2).doubt().stream().map(MatrixReading.Doubt::why).toList());
  }

  private MatrixReading read(String csv) throws IOException {
    return Tables.read(Files.writeString(folder.resolve("table.csv"), csv), People.NOBODY);
  }
}
