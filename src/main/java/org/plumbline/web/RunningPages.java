// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.plumbline.web.access.Reach;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The pages while they are being served. */
public final class RunningPages implements AutoCloseable {
  private final Reach reach;
  private final ServletWebServerApplicationContext context;
  private final CountDownLatch stopped = new CountDownLatch(1);

  RunningPages(Reach reach, ServletWebServerApplicationContext context) {
    this.reach = reach;
    this.context = context;
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) closed -> stopped.countDown());
  }

  /** What to open in a browser. */
  public String address() {
    String own = reach.address().getHostAddress();
    String host =
        reach.address().isLoopbackAddress() || reach.address().isAnyLocalAddress()
            ? "localhost"
            : own.contains(":") ? "[" + own + "]" : own;
    return "http://" + host + ":" + port() + "/";
  }

  /** The port in use. */
  public int port() {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  /** Comes back when the server has ended. */
  public void waitUntilStopped() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
