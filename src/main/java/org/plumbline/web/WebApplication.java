// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The local pages. */
@SpringBootApplication
public class WebApplication {

  /** Starts the server on this machine only; settings stand in application.properties. */
  public static ConfigurableApplicationContext start(String... args) {
    return SpringApplication.run(WebApplication.class, args);
  }
}
