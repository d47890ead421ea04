package org.waymark.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "bank-holidays.json");

    @Bean
    BankHolidays bankHolidays(CalendarSettings settings) {
        if (settings.bankHolidays() != null) {
            return BankHolidays.read(settings.bankHolidays());
        }
        return Files.exists(IN_WORKING_DIRECTORY) ? BankHolidays.read(IN_WORKING_DIRECTORY) : BankHolidays.shipped();
    }

    @Bean
    WorkingDays workingDays(BankHolidays bankHolidays) {
        return new WorkingDays(bankHolidays);
    }
}
