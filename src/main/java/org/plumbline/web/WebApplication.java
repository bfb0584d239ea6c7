// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.Clock;
import org.plumbline.application.Library;
import org.plumbline.store.Accounts;
import org.plumbline.store.Assessments;
import org.plumbline.store.Organizations;
import org.plumbline.store.Store;
import org.plumbline.store.Tokens;
import org.plumbline.store.Tracking;
import org.plumbline.store.Trail;
import org.plumbline.web.access.Reach;
import org.plumbline.wording.Words;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** The local pages. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class WebApplication {

  /**
   * Starts the server where the site is to be reached. Settings of the environment and of files in
   * the working folder do not count.
   *
   * @param port 0 for any that is free
   * @param site what the pages work with; its store is closed with them
   */
  public static RunningPages start(int port, Site site) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.setEnvironment(new NoSettings());
    application.addInitializers(
        context -> provide(site, (ServletWebServerApplicationContext) context));
    return new RunningPages(
        site.reach(),
        (ServletWebServerApplicationContext)
            application.run(
                "--spring.config.location=classpath:/application.properties",
                "--server.tomcat.remoteip.internal-proxies=" + site.reach().trusted(),
                "--server.servlet.session.cookie.same-site=" + sameSite(site.reach()),
                "--server.address=" + site.reach().address().getHostAddress(),
                "--server.port=" + port));
  }

  /** A browser that comes back from the provider has to show who it was when it went. */
  private static String sameSite(Reach reach) {
    return reach.signOn().isPresent() ? "lax" : "strict";
  }

  private static void provide(Site site, ServletWebServerApplicationContext context) {
    context.registerBean("messageSource", MessageSource.class, () -> new PageWords(site.words()));
    context.registerBean(Store.class, site::store);
    context.registerBean(Organizations.class, () -> site.store().organizations());
    context.registerBean(Trail.class, () -> site.store().trail());
    context.registerBean(Tracking.class, () -> site.store().tracking());
    context.registerBean(Assessments.class, () -> site.store().assessments());
    context.registerBean(Library.class, site::library);
    context.registerBean(Words.class, site::words);
    context.registerBean(Accounts.class, () -> site.store().accounts());
    context.registerBean(Tokens.class, () -> site.store().tokens());
    context.registerBean(Reach.class, site::reach);
    context.registerBean(Clock.class, site::clock);
  }

  /** Reads neither variables of the environment nor properties of Java. */
  private static final class NoSettings extends StandardEnvironment {
    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
      // none: what the pages take is given to them
    }
  }

  /** Last of all, so that no other setting opens the server to more of the network. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableWebServerFactory> onThisAddressOnly(Reach reach) {
    return factory -> factory.setAddress(reach.address());
  }
}
