package org.waymark.framework.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.Frameworks;

@ExtendWith(OutputCaptureExtension.class)
class FrameworkAtStartTest {

    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(FrameworkConfiguration.class, FilesAlone.class);

    /** Nobody has switched a version on beside the files. */
    @Configuration(proxyBeanMethods = false)
    static class FilesAlone {

        @Bean
        Supplier<List<FrameworkVersion>> switchedOn() {
            return List::of;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Test
    void readsTheDirectoryThatIsSet(@TempDir Path directory) throws IOException {
        String shipped = Frameworks.shipped().byId("child-protection-2012").content();
        Files.writeString(
                directory.resolve("ours.yml"),
                shipped.replace("id: child-protection-2012", "id: ours")
                        .replace("days-on-site: 10", "days-on-site: 8"));

        start.withPropertyValues("waymark.frameworks=" + directory).run(context -> assertThat(
                        context.getBean(Frameworks.class).all())
                .singleElement()
                .satisfies(ours -> assertThat(ours.fieldwork().daysOnSite()).isEqualTo(8)));
    }

    @Test
    void readsThoseOfTheWorkingDirectoryWhenNothingIsSet() {
        start.run(context -> assertThat(context.getBean(Frameworks.class).has("child-protection-2012"))
                .isTrue());
    }

    @Test
    void saysWhatToMendInPlaceOfAStackTrace(@TempDir Path directory, CapturedOutput output) throws IOException {
        Files.writeString(directory.resolve("ours.yml"), "id: ours\nstatus: live\n");
        SpringApplication application = new SpringApplicationBuilder(FrameworkConfiguration.class, FilesAlone.class)
                .web(WebApplicationType.NONE)
                .properties("waymark.frameworks=" + directory, "spring.config.name=none")
                .build();

        try {
            application.run();
        } catch (RuntimeException e) {
            assertThat(output)
                    .contains(
                            "A framework cannot be used:",
                            "ours.yml, line 2, status: is \"live\"",
                            "set waymark.frameworks to another directory of frameworks")
                    .doesNotContain("\tat org.");
            return;
        }
        throw new AssertionError("It started.");
    }
}
