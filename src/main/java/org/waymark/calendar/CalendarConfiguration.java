package org.waymark.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.machine.Round;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarConfiguration.class);
    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "bank-holidays.json");

    /** Until every node has looked, and what it had counted before has been written. */
    private static final Duration SETTLES = CalendarInUse.LOOKS_EVERY.multipliedBy(3);

    private static final Duration MOVED_EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST_MOVE = Duration.ofMinutes(10);

    /** Those of the file, which are in force until an administrator changes them. */
    @Bean
    BankHolidays bankHolidays(CalendarSettings settings) {
        BankHolidays read = read(settings);
        read.leftOut()
                .forEach(left -> LOG.warn("Bank holidays: {} Nothing can be counted in that year until it is whole.", left));
        return read;
    }

    private static BankHolidays read(CalendarSettings settings) {
        if (settings.bankHolidays() != null) {
            return BankHolidays.read(settings.bankHolidays());
        }
        return Files.exists(IN_WORKING_DIRECTORY) ? BankHolidays.read(IN_WORKING_DIRECTORY) : BankHolidays.shipped();
    }

    @Bean
    CalendarInUse calendarInUse(CalendarVersions versions, BankHolidays bankHolidays) {
        return new CalendarInUse(versions, () -> bankHolidays);
    }

    /** Stands for the calendar that is in force whenever it is asked. */
    @Bean
    WorkingDays workingDays(CalendarInUse inUse) {
        ProxyFactory proxy = new ProxyFactory();
        proxy.setTargetSource(inUse);
        proxy.setProxyTargetClass(true);
        return (WorkingDays) proxy.getProxy();
    }

    /** Carries changes on that were applied, here or by a node that has stopped since. */
    @Bean
    @ConditionalOnProperty(name = "waymark.calendar.rounds", havingValue = "true", matchIfMissing = true)
    Round movingOfLimits(CalendarMover mover, Clock clock) {
        return new Round("The moving of limits", Duration.ZERO, MOVED_EVERY, LONGEST_MOVE,
                () -> mover.carryOn(clock.instant().minus(SETTLES)));
    }
}
