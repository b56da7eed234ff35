package io.github.scw4j.samples.controller;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.autoheal.AutohealEvent;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.service.ServiceHealth;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.samples.terminal.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Shows what a reconciler sees and does: a line for each piece of news, and on a terminal one that is drawn anew with each round.
 */
final class ControllerView implements ReconcileListener {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private static final Pattern LONG_END = Pattern.compile("(?<=-)([0-9a-f]{6})[0-9a-f]{20,}");

    private final Terminal terminal;
    private final Map<String, String> suspicions = new HashMap<>();
    private final Set<String> heard = new HashSet<>();
    private Map<String, NodeRow> rows = new LinkedHashMap<>();
    private Map<String, String> decided = new HashMap<>();
    private Map<String, String> decidedNow = new HashMap<>();
    private Map<String, String> services = Map.of();
    private final List<Runnable> told = new ArrayList<>();
    private String look = "";
    private int rounds;

    ControllerView(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void decided(AuditRecord record) {
        Decision decision = record.decision();
        Optional<GateCheck> gate = decision.refusedBy();
        String what = decision.action() + " " + decision.target().path();
        if (record.outcome().isPresent()) {
            Outcome outcome = record.outcome().get();
            later(
                    "@|green did|@      ",
                    outcome.action().verb() + " " + decision.target().path() + ": " + decision.reason()
                            + (outcome.result() == Outcome.Result.DONE
                                    ? ""
                                    : " (" + outcome.result() + ": " + outcome.detail() + ")"));
        } else if (gate.isPresent()) {
            once(what, gate.get().gate(), "@|yellow refused|@  ", what + ", by " + gate.get());
        } else {
            once(what, "", "@|cyan would|@    ", what + ": " + decision.reason());
        }
    }

    /** What is decided in round after round is news in the first of them. */
    private void once(String what, String why, String kind, String text) {
        decidedNow.put(what, why);
        if (!why.equals(decided.get(what))) {
            later(kind, text);
        }
    }

    @Override
    public synchronized void told(PlanEvent event) {
        heard.add(event.reason());
        Target target = event.target();
        if (event.reason().equals(AutohealEvent.SUSPECTED.reason())) {
            suspicions.put(target.name(), "suspect, " + kind(event.message()));
        } else if (event.reason().equals(AutohealEvent.RECOVERED.reason())) {
            suspicions.remove(target.name());
        }
        String kind = event.severity() == Severity.NORMAL ? "event    " : "@|red event|@    ";
        later(kind, event.reason() + " " + target.path() + ": " + event.message());
    }

    /** What comes of a look is shown after what was seen. */
    private void later(String kind, String text) {
        told.add(() -> news(kind, text));
    }

    /** The fault, the first word of what is told of it. */
    private static String kind(String message) {
        return message.split("[ :]", 2)[0];
    }

    /** Whether such an event has been told. */
    synchronized boolean hasHeard(AutohealEvent event) {
        return heard.contains(event.reason());
    }

    @Override
    public synchronized void ended(Round round) {
        decided = decidedNow;
        decidedNow = new HashMap<>();
        round.observation().ifPresent(this::seen);
        String now = round.look() instanceof Blind blind ? "blind, and nothing is done: " + blind : "";
        now += round.health()
                .flatMap(health -> health.frozen())
                .map(why -> "frozen: " + why)
                .orElse("");
        if (!now.equals(look)) {
            look = now;
            news("look     ", now.isEmpty() ? "everything is seen, and nothing is frozen" : now);
        }
        told.forEach(Runnable::run);
        told.clear();
        seen(round.services());
        rounds++;
        if (terminal.isInteractive()) {
            terminal.redraw(rounds, time() + terminal.separator() + shortened(state()));
        }
    }

    private void seen(Observation observation) {
        Map<String, NodeRow> latest = new LinkedHashMap<>();
        for (ObservedNode node : observation.nodes()) {
            latest.put(node.name(), NodeRow.of(node, Optional.ofNullable(suspicions.get(node.name()))));
        }
        suspicions.keySet().retainAll(latest.keySet());
        if (rows.isEmpty()) {
            rows = latest;
            table();
            return;
        }
        latest.values().stream()
                .filter(row -> !row.equals(rows.get(row.name())))
                .forEach(row -> news("node     ", row.text(terminal.now())));
        rows.values().forEach(before -> compare(before, Optional.ofNullable(latest.get(before.name()))));
        rows = latest;
    }

    private void seen(List<ServiceHealth> all) {
        Map<String, String> latest = new TreeMap<>();
        for (ServiceHealth service : all) {
            String state = service.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            latest.put(service.path(), service.detail().isEmpty() ? state : state + ": " + service.detail());
        }
        latest.forEach((path, state) -> {
            if (!state.equals(services.get(path))) {
                news("service  ", path + " is " + state);
            }
        });
        services = latest;
    }

    private void compare(NodeRow before, Optional<NodeRow> after) {
        String length = before.since()
                .map(since -> Times.text(Duration.between(since, terminal.now())))
                .orElse("");
        boolean over = !length.isEmpty() && after.flatMap(NodeRow::since).isEmpty();
        if (after.isEmpty() || over) {
            news(
                    over ? "@|bold,green closed|@   " : "node     ",
                    before.name()
                            + (after.isEmpty() ? " is gone" : " is well again")
                            + (over ? ", its incident is over after " + length : ""));
        }
    }

    /** All nodes as they were seen last. */
    synchronized void table() {
        terminal.erase();
        Instant now = terminal.now();
        rows.values().forEach(row -> terminal.line("    @|bold " + shortened(row.text(now)) + "|@"));
    }

    /** How many rounds there were. */
    synchronized int rounds() {
        return rounds;
    }

    private String state() {
        long ready = rows.values().stream().filter(NodeRow::isReady).count();
        StringBuilder state = new StringBuilder(ready + " of " + rows.size() + " nodes ready");
        rows.values().stream()
                .filter(row -> row.since().isPresent())
                .forEach(row -> state.append(terminal.separator())
                        .append(row.name())
                        .append(' ')
                        .append(row.verdict()));
        return state.toString();
    }

    /** A line with the time before it; on a terminal it takes the place of the one that is drawn anew. */
    synchronized void news(String kind, String text) {
        terminal.erase();
        terminal.line("  @|faint " + time() + "|@  " + kind + " " + shortened(text));
    }

    /** Without the long end that Scaleway gives a node's name; nobody reads on after six of its characters. */
    private static String shortened(String text) {
        return LONG_END.matcher(text).replaceAll("$1");
    }

    private String time() {
        return TIME.format(terminal.now());
    }
}
