package org.waymark.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has several do something at one moment. */
public final class Together {

    private Together() {}

    /** What each of them got, in their order. */
    public static <T> List<T> all(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            CountDownLatch ready = new CountDownLatch(works.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> work : works) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> future : futures) {
                got.add(future.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }
}
