package org.mainstay.ingest.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Does the same to many things on all processors; the answers come in the order of the things.
final class SideBySide {

    private SideBySide() {}

    static <T, R> List<R> map(List<T> things, Comparator<? super T> order, Function<? super T, R> work) {
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var futures = new ArrayList<Future<R>>(java.util.Collections.nCopies(things.size(), null));
            IntStream.range(0, things.size())
                    .boxed()
                    .sorted(Comparator.comparing(things::get, order))
                    .forEach(index -> {
                        Callable<R> task = () -> work.apply(things.get(index));
                        futures.set(index, workers.submit(task));
                    });
            var answers = new ArrayList<R>(things.size());
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted.", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Reading failed.", fault.getCause());
        }
    }
}
