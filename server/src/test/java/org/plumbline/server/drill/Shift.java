package org.plumbline.server.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Several at work side by side, until something is killed. */
record Shift(List<Runnable> people) {
    static Shift of(List<Runnable> people) {
        return new Shift(people);
    }

    /** Lets them work until so much more is done and for some milliseconds more, kills, and waits until all have stopped. */
    void until(IntSupplier done, int more, long millis, Runnable kill) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            people.forEach(each -> working.add(threads.submit(each)));
            var wanted = done.getAsInt() + more;
            while (done.getAsInt() < wanted && working.stream().noneMatch(Future::isDone)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            kill.run();
            for (var each : working) {
                each.get();
            }
        }
    }
}
