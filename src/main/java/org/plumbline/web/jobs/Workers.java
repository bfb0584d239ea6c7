// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.util.List;
import org.plumbline.store.JobRunner;
import org.plumbline.store.JobWork;
import org.plumbline.store.Store;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does long work for as long as the pages are served. */
@Component
final class Workers implements SmartLifecycle {
  private final JobRunner runner;
  private volatile boolean running;

  Workers(Store store, List<JobWork> works) {
    this.runner = store.runner(works, JobRunner.Pace.usual());
  }

  @Override
  public void start() {
    runner.start();
    running = true;
  }

  @Override
  public void stop() {
    runner.close();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
