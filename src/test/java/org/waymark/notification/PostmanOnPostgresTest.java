package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;

@WaymarkTest
class PostmanOnPostgresTest {

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private LetterRepository letters;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Post post;

    @Autowired
    private Postman withoutServer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final String inspection = UUID.randomUUID().toString();
    private final PostSettings settings = new PostSettings(
            "https://waymark.test", "waymark@waymark.test", Map.of("press-office", "press@office.test"), 3, Duration.ofMinutes(1));

    @BeforeEach
    void begin() {
        database.sql("delete from letter").update();
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void lettersLeaveOnce() throws Exception {
        inTransaction(() -> outbox().toGroup("dcs301", letter()));
        inTransaction(() -> outbox().toOffice("press-office", letter()));

        assertThat(postman().deliver()).isEqualTo(new Postman.Round(3, 0));
        assertThat(postman().deliver()).isEqualTo(new Postman.Round(0, 0));

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(3);
        assertThat(received[0].getSubject()).isEqualTo("Inspection CP-301-20121203: Draft is due on Friday");
        assertThat(received[0].getContent().toString()).contains("https://waymark.test/camunda/app/tasklist/");
        assertThat(received[0].getHeader("X-Waymark-Letter")).hasSize(1);
    }

    @Test
    void aLetterWhoseTransactionFailsWasNeverWritten() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    outbox().toUser("director", letter());
                    throw new IllegalStateException("after all not");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(postman().deliver()).isEqualTo(new Postman.Round(0, 0));
        assertThatThrownBy(() -> post.toUser("director", letter())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aLetterThatFailsIsTriedAgainLaterAndThenLeftForAPersonToLookAt() {
        inTransaction(() -> outbox().toUser("nobody", letter()));

        assertThat(postman().deliver()).isEqualTo(new Postman.Round(0, 1));
        assertThat(postman().deliver()).as("too soon").isEqualTo(new Postman.Round(0, 0));
        ClockUtil.offset(Duration.ofMinutes(2).toMillis());
        assertThat(postman().deliver()).isEqualTo(new Postman.Round(0, 1));
        ClockUtil.offset(Duration.ofMinutes(10).toMillis());
        assertThat(postman().deliver()).isEqualTo(new Postman.Round(0, 1));
        ClockUtil.offset(Duration.ofDays(1).toMillis());
        assertThat(postman().deliver()).as("given up").isEqualTo(new Postman.Round(0, 0));
        assertThat(database.sql("select last_error from letter").query(String.class).single())
                .isEqualTo("The user nobody has no mail address.");
    }

    @Test
    void aServerThatIsDownLosesNoLetter() {
        inTransaction(() -> outbox().toUser("director", letter()));
        Postman toNowhere = postman();
        server.stop();

        assertThat(toNowhere.deliver()).isEqualTo(new Postman.Round(0, 1));
        server.start();
        ClockUtil.offset(Duration.ofMinutes(2).toMillis());
        assertThat(postman().deliver()).isEqualTo(new Postman.Round(1, 0));
    }

    @Test
    void withoutAServerLettersAreKept() {
        inTransaction(() -> outbox().toUser("director", letter()));

        assertThat(withoutServer.deliver()).isEqualTo(new Postman.Round(0, 0));
        assertThat(letters.count()).isEqualTo(1);
    }

    private Letter letter() {
        return new Letter(
                "reminder",
                inspection,
                Map.of("reference", "CP-301-20121203", "authority", "Kingsmere", "step", "Draft", "due", "Friday"));
    }

    private Outbox outbox() {
        return new Outbox(templates, letters, new TwoDirectors(), settings, clock);
    }

    private Postman postman() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        ObjectProvider<JavaMailSender> mail = beans.getBeanProvider(JavaMailSender.class);
        return new Postman(letters, new TwoDirectors(), settings, mail, transactions, clock);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static class TwoDirectors implements AddressBook {

        @Override
        public Optional<String> addressOf(String userId) {
            return userId.equals("nobody") ? Optional.empty() : Optional.of(userId + "@authority.test");
        }

        @Override
        public List<String> membersOf(String groupId) {
            return List.of("director", "deputy");
        }
    }
}
