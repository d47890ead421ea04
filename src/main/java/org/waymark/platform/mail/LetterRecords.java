package org.waymark.platform.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/** What is kept of letters. */
@Configuration(proxyBeanMethods = false)
class LetterRecords {

    @Bean
    KeptRecords letters(JdbcClient database) {
        return new KeptTables(RecordKind.LETTERS, database).deleting("letters", "letter");
    }

    @Bean
    HeldOnChild heldInLetters(JdbcClient database) {
        return new HeldRows(database).sheet("Letters that name the case", """
                        select subject as "Subject", body as "Letter", to_user as "@To", written_at as "Written" from letter
                        where inspection_id = :inspection and (subject ~* :mentions or body ~* :mentions) order by written_at
                        """);
    }
}
