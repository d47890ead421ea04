package org.waymark.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.bench.Outcome.Measure;
import org.waymark.nodes.Asked;
import org.waymark.nodes.Node;
import org.waymark.nodes.RealDatabase;

/** From the start of the process until somebody can sign in, on a database that is there: the processor's seconds of the process. */
class StartBench {

    private static final int PAIRS = Asked.number("bench.starts", 5);

    @Test
    void aStartOnAnExistingDatabase() throws Exception {
        RealDatabase server = RealDatabase.shared();
        String ofWaymark = server.copy("wstart");
        String ofTheEngine = server.empty("vstart");
        Path folder = Outcome.FOLDER.resolve("start");
        try (Node w = new Node("w", folder, server.given(ofWaymark), List.of());
                Node v = Vanilla.on(ofTheEngine, server.given(ofTheEngine), folder, 1)) {
            started(w, 4);
            started(v, 4);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            List<Double> firstCompiler = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                ours.add(started(w, 4));
                theirs.add(started(v, 4));
                firstCompiler.add(started(w, 1));
            }
            Outcome.add(List.of(
                    Measure.against("start to sign-in, CPU s", ours, theirs, null, 1.8, 1.3),
                    Measure.against(
                            "start to sign-in with the first compiler alone, CPU s",
                            firstCompiler,
                            theirs,
                            null,
                            1.8,
                            1.3)));
        }
    }

    /** @param compiler the highest of the machine's compilers that is used, 1 or 4 */
    private static double started(Node node, int compiler) throws Exception {
        node.start(List.of("-XX:TieredStopAtLevel=" + compiler)).awaitSignIn();
        double spent = Meter.processor(node.pid());
        node.close();
        return spent;
    }
}
