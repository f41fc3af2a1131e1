package io.quarry.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;

/**
 * What a piece of work took of the thread it ran on. A busy machine, or one that stood still, takes
 * none of it.
 *
 * @param bytes allocated
 * @param processor the time for which the thread had a processor
 */
public record Cost(long bytes, Duration processor) {

  /** After which work is said to never end. */
  private static final Duration HANG = Duration.ofMinutes(5);

  public static Cost of(Runnable work) {
    return Assertions.assertTimeoutPreemptively(HANG, () -> measured(work));
  }

  private static Cost measured(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long nanoseconds = threads.getCurrentThreadCpuTime();
    work.run();
    return new Cost(
        threads.getCurrentThreadAllocatedBytes() - bytes,
        Duration.ofNanos(threads.getCurrentThreadCpuTime() - nanoseconds));
  }
}
