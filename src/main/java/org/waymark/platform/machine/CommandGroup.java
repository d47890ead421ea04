package org.waymark.platform.machine;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The head of several commands, such as {@code waymark audit}: called alone it says how they are used. */
public abstract class CommandGroup implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public final void run() {
        spec.commandLine().usage(out());
    }

    /** Where results are printed. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /**
     * Says why nothing was done.
     *
     * @param why a sentence for whoever called
     * @return the exit code of a command that did not do what was asked: 1
     */
    protected final int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }

    /** To be thrown for an argument that cannot be. @param why a sentence that says what would be right */
    protected final ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
