// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.net.InetAddress;
import org.plumbline.wording.Words;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** The local pages. */
@SpringBootApplication
public class WebApplication {

  /**
   * Starts the server on this machine only. Settings of the environment and of files in the working
   * folder do not count.
   *
   * @param port 0 for any that is free
   * @param words what the pages say
   */
  public static RunningPages start(int port, Words words) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.setEnvironment(new NoSettings());
    application.addInitializers(
        context ->
            context.getBeanFactory().registerSingleton("messageSource", new PageWords(words)));
    return new RunningPages(
        (ServletWebServerApplicationContext)
            application.run(
                "--spring.config.location=classpath:/application.properties",
                "--server.address=" + InetAddress.getLoopbackAddress().getHostAddress(),
                "--server.port=" + port));
  }

  /** Reads neither variables of the environment nor properties of Java. */
  private static final class NoSettings extends StandardEnvironment {
    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
      // none: what the pages take is given to them
    }
  }

  /** Last of all, so that no other setting opens the server to the network. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOnly() {
    return factory -> factory.setAddress(InetAddress.getLoopbackAddress());
  }
}
