package org.waymark.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.CapturedLog;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.machine.Finding;
import org.waymark.platform.machine.HealthDatabase;
import org.waymark.platform.machine.Reference;
import org.waymark.platform.machine.Watch;
import org.waymark.platform.staff.StaffAs;
import org.waymark.platform.tasks.NotAllowed;

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

    @Autowired
    private Acting acting;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private People people;

    @Autowired
    private Audit audit;

    @Autowired
    private LettersController lettersController;

    @Autowired
    private HealthDatabase health;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final String inspection = UUID.randomUUID().toString();
    private final PostSettings settings = new PostSettings(
            "https://waymark.test",
            "waymark@waymark.test",
            Map.of("press-office", "press@office.test"),
            3,
            Duration.ofMinutes(1),
            30);

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
        assertThat(received[0].getSubject())
                .isEqualTo("Inspection CP-301-20121203 of Kingsmere: Draft is due on Friday");
        assertThat(received[0].getContent().toString()).contains("https://waymark.test/camunda/app/tasklist/");
        assertThat(received[0].getHeader("X-Waymark-Letter")).hasSize(1);
    }

    @Test
    void aLetterLeavesUnderTheReferenceOfTheRequestThatItTellsOf() throws Exception {
        Reference.Work request = Reference.begin("7KQ4-M2XD");
        try {
            inTransaction(() -> outbox().toOffice("press-office", letter()));
        } finally {
            request.end();
        }

        String said;
        try (CapturedLog log = new CapturedLog()) {
            postman().deliver();
            said = log.text();
        }

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getHeader("X-Waymark-Reference")).containsExactly("7KQ4-M2XD");
        assertThat(said)
                .contains(
                        "Reference 7KQ4-M2XD: The letter " + received.getHeader("X-Waymark-Letter")[0] + " has left.");
        assertThat(Reference.known())
                .as("the postman's next letter is another's")
                .isNull();
    }

    @Test
    void aLetterWhoseTransactionFailsWasNeverWritten() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    outbox().toUser("director", letter());
                    throw new IllegalStateException("after all not");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(postman().deliver()).isEqualTo(new Postman.Round(0, 0));
        assertThatThrownBy(() -> post.toUser("director", letter()))
                .isInstanceOf(IllegalTransactionStateException.class);
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
        assertThat(database.sql("select last_error from letter")
                        .query(String.class)
                        .single())
                .isEqualTo("The user nobody has no mail address.");
    }

    @Test
    void aLetterThatWasGivenUpIsShownToTheAdministratorAndSentAgain() {
        inTransaction(() -> outbox().toUser("director", letter()));
        UUID id = letters.findAll().get(0).id();
        Postman toNowhere = postman();
        server.stop();
        for (int attempt = 0; attempt < 4; attempt++) {
            toNowhere.deliver();
            ClockUtil.offset(Duration.ofDays(1 + attempt).toMillis());
        }
        MailController.Stuck dead = mailPage().dead().get(0);
        assertThat(mailPage().givenUp()).isEqualTo(1);
        assertThat(mailPage().waiting()).isZero();
        assertThat(dead.tries()).isEqualTo(3);
        assertThat(dead.subject()).isEqualTo("Inspection CP-301-20121203 of Kingsmere: Draft is due on Friday");
        assertThat(dead.problem()).startsWith("The mail server could not be reached: Connection refused");

        server.start();
        as("admin", () -> inTransaction(() -> mailController().again(asked("again"), id)));
        assertThat(mailPage().dead()).isEmpty();
        assertThat(postman().deliver()).isEqualTo(new Postman.Round(1, 0));
        assertThatThrownBy(() ->
                        as("admin", () -> inTransaction(() -> mailController().again(asked("again"), id))))
                .isInstanceOf(MailController.NothingToSend.class);
        assertThat(database.sql("select count(*) from audit_entry where what = 'send-letter-again' and subject = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mailPage().sent()).isEqualTo(1);
    }

    @Test
    void nobodyButAnAdministratorSeesHowTheMailGoes() {
        accounts.create("mailmanager", "Mai", "Lman", null, "waymark-test", List.of("managers"));

        assertThatThrownBy(() -> as("mailmanager", () -> mailController().page(asked("page"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("mailmanager", () -> mailController().again(asked("again"), UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mailController().page(asked("page"))).isInstanceOf(CurrentUser.NobodyIsActing.class);
    }

    @Test
    void everyoneReadsTheirOwnLettersAndNoOthers() {
        accounts.create("mailmanager", "Mai", "Lman", null, "waymark-test", List.of("managers"));
        inTransaction(() -> outbox().toUser("mailmanager", letter()));
        inTransaction(() -> outbox().toUser("director", letter()));

        assertThat(acting.as("mailmanager", lettersController::mine))
                .hasSize(1)
                .allMatch(LettersController.MyLetter::isNew);
    }

    @Test
    void twoNodesAtOnceSendEachLetterOnce() throws Exception {
        for (int number = 0; number < 30; number++) {
            inTransaction(() -> outbox().toUser("director", letter()));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Postman.Round>> rounds =
                    nodes.invokeAll(Collections.nCopies(4, () -> postman().deliver()));
            int sent = 0;
            for (Future<Postman.Round> round : rounds) {
                sent += round.get().sent();
            }
            assertThat(sent).isEqualTo(30);
        } finally {
            nodes.shutdown();
        }
        Set<String> ids = new HashSet<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.getMessageID())
                    .isEqualTo("<" + message.getHeader("X-Waymark-Letter")[0] + "@waymark.test>");
            ids.add(message.getMessageID());
        }
        assertThat(server.getReceivedMessages()).hasSize(30);
        assertThat(ids).hasSize(30);
    }

    @Test
    void whatTheServerRefusesIsSaidInItsWords() {
        assertThat(WhatWentWrong.inWords(new MailAuthenticationException("x")))
                .isEqualTo("The mail server refused the sign-in. Check spring.mail.username and spring.mail.password.");
        assertThat(WhatWentWrong.inWords(
                        new MailSendException(Map.of("message", new SendFailedException("550 no such mailbox")))))
                .isEqualTo("The mail server did not take the letter: 550 no such mailbox");
    }

    @Test
    void whileTheMailServerIsAskedTheLetterHoldsNoConnectionAndNobodyElseTakesIt() throws Exception {
        inTransaction(() -> outbox().toUser("director", letter()));
        UUID id = letters.findAll().get(0).id();
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread round = new Thread(() -> postman(silent.getLocalPort()).deliver());
            round.start();
            try (Socket asked = silent.accept()) {
                assertThat(database.sql("select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and state = 'idle in transaction'")
                                .query(Integer.class)
                                .single())
                        .isZero();
                assertThat(postman().deliver()).as("another node").isEqualTo(new Postman.Round(0, 0));
                assertThat(transaction(() -> withoutServer.again(id)))
                        .as("nor is it sent again")
                        .isEmpty();

                ClockUtil.offset(Duration.ofMinutes(6).toMillis());
                assertThat(postman().deliver()).as("whoever held it is gone").isEqualTo(new Postman.Round(1, 0));
                asked.getOutputStream().write("421 later\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            round.join();
        }
        assertThat(letters.findById(id).orElseThrow().sentAt())
                .as("and what he says later changes nothing")
                .isNotNull();
    }

    @Test
    void aRoundEndsAtOnceWhenTheMailServerIsNotReached() {
        inTransaction(() -> outbox().toGroup("dcs301", letter()));
        Postman toNowhere = postman();
        server.stop();

        assertThat(toNowhere.deliver()).isEqualTo(new Postman.Round(0, 1));
        assertThat(letters.findAll()).extracting(KeptLetter::attempts).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aMailServerThatIsAwayIsSeenByHealthAndKeepsNobodyFromWorking() throws Exception {
        Watch post = new NotificationConfiguration.Rounds().waitingLetters(health);
        inTransaction(() -> outbox().toUser("director", letter()));
        assertThat(post.look().state()).as("a letter that has not been tried").isEqualTo(Finding.State.WELL);
        Postman toNowhere = postman();
        server.stop();
        toNowhere.deliver();

        assertThat(post.look().state()).isEqualTo(Finding.State.WAITS);
        assertThat(post.weight()).isEqualTo(Watch.Weight.WAITING);
        server.start();
        ClockUtil.offset(Duration.ofMinutes(2).toMillis());
        postman().deliver();
        assertThat(post.look().state()).isEqualTo(Finding.State.WELL);
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

    private MailController mailController() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        return new MailController(
                letters, withoutServer, settings, beans.getBeanProvider(JavaMailSender.class), people, audit);
    }

    private String asked(String method) {
        return StaffAs.asked(currentUser, MailController.class, method);
    }

    private MailController.Page mailPage() {
        return acting.as("admin", () -> mailController().page(asked("page")));
    }

    private void as(String user, Runnable work) {
        acting.as(user, work);
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
        return postman(server.getSmtp().getPort());
    }

    private Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        ObjectProvider<JavaMailSender> mail = beans.getBeanProvider(JavaMailSender.class);
        return new Postman(letters, new TwoDirectors(), settings, mail, transactions, clock);
    }

    private <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
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
