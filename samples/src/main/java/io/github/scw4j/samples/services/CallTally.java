package io.github.scw4j.samples.services;

import io.github.scw4j.samples.terminal.KubernetesCalls;
import io.github.scw4j.testkit.call.Calls;
import io.github.scw4j.testkit.call.ReceivedCall;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The calls that a reconciler makes in one step of the story, those to Scaleway that change something by their operation. */
final class CallTally {

    private final Calls scaleway;
    private final KubernetesCalls kubernetes;
    private int readsBefore;
    private int writesBefore;
    private int rounds;

    CallTally(Calls scaleway, KubernetesCalls kubernetes) {
        this.scaleway = scaleway;
        this.kubernetes = kubernetes;
    }

    /** Begins anew. */
    void reset() {
        scaleway.reset();
        readsBefore = kubernetes.reads();
        writesBefore = kubernetes.writes();
        rounds = 0;
    }

    void countRound() {
        rounds++;
    }

    private int scalewayReads() {
        return (int) scaleway.all().stream().filter(CallTally::isRead).count();
    }

    private Map<String, Integer> scalewayWrites() {
        Map<String, Integer> writes = new TreeMap<>();
        List<ReceivedCall> all = scaleway.all();
        all.stream().filter(call -> !isRead(call)).forEach(call -> writes.merge(call.operation(), 1, Integer::sum));
        return writes;
    }

    private static boolean isRead(ReceivedCall call) {
        return call.method().equals("GET");
    }

    /** For people: how many there were since the last {@link #reset()}. */
    @Override
    public String toString() {
        Map<String, Integer> writes = scalewayWrites();
        int sum = writes.values().stream().mapToInt(Integer::intValue).sum();
        String names = writes.entrySet().stream()
                .map(write -> write.getKey() + " " + write.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
        return counted(rounds, "round")
                + "; Scaleway: " + counted(scalewayReads(), "read") + ", " + counted(sum, "write")
                + (sum == 0 ? "" : names)
                + "; Kubernetes: " + counted(kubernetes.reads() - readsBefore, "read") + ", "
                + counted(kubernetes.writes() - writesBefore, "write");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
