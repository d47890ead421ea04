package org.waymark;

import java.util.Set;
import org.waymark.framework.start.FrameworkCommand;
import org.waymark.lists.ListsCommand;
import org.waymark.platform.audit.AuditCommand;
import org.waymark.platform.backup.BackupCommand;
import org.waymark.platform.backup.RestoreCommand;
import org.waymark.programme.simulation.PlanCommand;
import org.waymark.programme.yearly.ProgrammeCommand;
import org.waymark.rehearsal.RehearseCommand;
import org.waymark.sample.SampleCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands beside the server. */
@Command(
        name = "waymark",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = CommandLine.HelpCommand.class,
        description = {
            "Without a command, starts the server. Its settings are Spring's, such as --server.port=8080,"
                    + " --spring.profiles.active=demo, and --waymark.data-dir=DIR for where the embedded database keeps"
                    + " its data."
        })
class Commands implements Runnable {

    private static final Set<String> HELP = Set.of("--help", "-h", "--version", "-V", "help");

    /** Whether the first word is a command or asks for help; anything else is a setting of the server. */
    static boolean asksForOne(String[] arguments) {
        return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
    }

    static CommandLine line() {
        return new CommandLine(new Commands())
                .addSubcommand(new RehearseCommand(Waymark.class))
                .addSubcommand(new AuditCommand())
                .addSubcommand(new ListsCommand())
                .addSubcommand(new FrameworkCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new SampleCommand())
                .addSubcommand(new PlanCommand())
                .addSubcommand(new ProgrammeCommand());
    }

    @Override
    public void run() {
        line().usage(System.out);
    }
}
