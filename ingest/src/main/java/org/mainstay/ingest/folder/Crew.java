package org.mainstay.ingest.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// Does the same to many things on all processors, the largest first, and gives the results in the order of the things.
final class Crew {

    private Crew() {}

    static <T, R> List<R> work(List<T> things, ToLongFunction<T> size, Function<T, R> task) throws IOException {
        var largestFirst = IntStream.range(0, things.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> -size.applyAsLong(things.get(index))))
                .toList();
        try (var crew = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var futures = new ArrayList<Future<R>>();
            things.forEach(thing -> futures.add(null));
            largestFirst.forEach(index -> futures.set(index, crew.submit(() -> task.apply(things.get(index)))));
            try {
                return gather(futures);
            } finally {
                crew.shutdownNow();
            }
        }
    }

    private static <R> List<R> gather(List<Future<R>> futures) throws IOException {
        var results = new ArrayList<R>();
        try {
            for (var future : futures) {
                results.add(future.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Reading was interrupted.");
        } catch (ExecutionException bug) {
            throw new IllegalStateException("A reader broke off: " + bug.getCause(), bug.getCause());
        }
        return results;
    }
}
