package org.waymark.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarConfiguration.class);
    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "bank-holidays.json");

    /** Those of the file, which are in force until an administrator changes them. */
    @Bean
    BankHolidays bankHolidays(CalendarSettings settings) {
        BankHolidays read = read(settings);
        read.leftOut()
                .forEach(left ->
                        LOG.warn("Bank holidays: {} Nothing can be counted in that year until it is whole.", left));
        return read;
    }

    private static BankHolidays read(CalendarSettings settings) {
        if (settings.bankHolidays() != null) {
            return BankHolidays.read(settings.bankHolidays());
        }
        return Files.exists(IN_WORKING_DIRECTORY) ? BankHolidays.read(IN_WORKING_DIRECTORY) : BankHolidays.shipped();
    }

    @Bean
    SchoolHolidays schoolHolidays() {
        return SchoolHolidays.inForce();
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
}
