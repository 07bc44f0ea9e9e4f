package org.mainstay.app.document;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.topic.Tag;

/// Tells what organisations do while those told before are being written: of a country's register the one takes as long
/// as the other.
final class TopicsAhead {

    private static final int AT_A_TIME = 1000;

    private TopicsAhead() {}

    /// Passes on each organisation with its topics, in order.
    ///
    /// @param topics is never asked by two threads at once
    static void forEach(
            List<Organisation> organisations,
            Function<Organisation, List<Tag>> topics,
            BiConsumer<Organisation, List<Tag>> take) {
        var next = tell(organisations, 0, topics);
        for (var from = 0; from < organisations.size(); from += AT_A_TIME) {
            var told = next.join();
            next = tell(organisations, from + AT_A_TIME, topics);
            told.forEach(one -> take.accept(one.organisation, one.topics));
        }
    }

    private record Told(Organisation organisation, List<Tag> topics) {}

    private static CompletableFuture<List<Told>> tell(
            List<Organisation> organisations, int from, Function<Organisation, List<Tag>> topics) {
        var size = organisations.size();
        var part = organisations.subList(Math.min(from, size), Math.min(from + AT_A_TIME, size));
        return CompletableFuture.supplyAsync(
                () -> part.stream().map(one -> new Told(one, topics.apply(one))).toList());
    }
}
