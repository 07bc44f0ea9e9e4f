package org.mainstay.engine.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.StringTokenizer;
import org.mainstay.engine.SharedData;

/// A p-median of J.E. Beasley's OR-Library: a network in which every node has one person and may have a site.
///
/// @param open how many sites are asked for
record OrLibrary(Journeys journeys, int open) {

    /// Reads `pmed1` to `pmed10`; skips the test where they are not on this machine.
    static OrLibrary read(int number) {
        try {
            return parse(Files.readString(SharedData.file("optimisation/pmed" + number + ".txt")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Nodes, edges, sites to open; then two nodes and a length for each edge, of which the last one counts.
    static OrLibrary parse(String text) {
        var words = new StringTokenizer(text);
        var nodes = next(words);
        var edges = next(words);
        var open = next(words);
        var length = new double[nodes][nodes];
        for (var node = 0; node < nodes; node++) {
            Arrays.fill(length[node], 1e9);
            length[node][node] = 0;
        }
        for (var edge = 0; edge < edges; edge++) {
            var one = next(words) - 1;
            var other = next(words) - 1;
            length[one][other] = next(words);
            length[other][one] = length[one][other];
        }
        shorten(length);
        var people = new double[nodes];
        Arrays.fill(people, 1);
        return new OrLibrary(Journeys.everywhere(people, length), open);
    }

    private static void shorten(double[][] length) {
        for (var over = 0; over < length.length; over++) {
            for (var from = 0; from < length.length; from++) {
                for (var to = 0; to < length.length; to++) {
                    length[from][to] = Math.min(length[from][to], length[from][over] + length[over][to]);
                }
            }
        }
    }

    private static int next(StringTokenizer words) {
        return Integer.parseInt(words.nextToken());
    }
}
