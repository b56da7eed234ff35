package io.github.scw4j.benchmarks.start;

/** The processor time of this process. */
final class Cpu {
    private Cpu() {}

    /** Prints what was used so far, user and system, in milliseconds. */
    static void print() {
        System.out.println(ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow(() -> new UnsupportedOperationException("this system does not tell the processor time"))
                .toMillis());
    }
}
