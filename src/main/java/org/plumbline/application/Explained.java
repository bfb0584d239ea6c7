// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;

/** What an id leads to. */
public sealed interface Explained {

  /**
   * A control with its cell in the assessment; of a heading there is none.
   *
   * @param evaluation the framework of the control under the one arrangement
   * @param others the same spelling in other frameworks
   */
  record Found(
      Framework framework,
      Control control,
      Engagement engagement,
      Evaluation evaluation,
      Crosswalks crosswalks,
      List<ControlIds.Match> others)
      implements Explained {
    public Assessment assessment() {
      return evaluation.assessment();
    }
  }

  /**
   * A paragraph without a control of its own.
   *
   * @param below the controls that belong to it
   */
  record Paragraph(Framework framework, String id, List<Control> below) implements Explained {}

  /** A control that asks nothing any more. */
  record Withdrawn(Framework framework, Framework.Withdrawn control) implements Explained {}
}
