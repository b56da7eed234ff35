package io.github.scw4j.samples.move;

import io.github.scw4j.core.Zone;
import io.github.scw4j.reconcile.move.MovePlan;
import io.github.scw4j.reconcile.move.MoveProgress;
import io.github.scw4j.reconcile.move.MoveProgress.Phase;
import io.github.scw4j.reconcile.move.MoveStep.Kind;
import io.github.scw4j.reconcile.move.PoolMoves;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.samples.terminal.CallCount;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.samples.terminal.Times;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.PrintWriter;

/**
 * A pool is moved to a bigger node type while a shop runs on it, on the embedded Scaleway: planned, done step by step, and then
 * moved once more, which is thought better of halfway and undone.
 */
public final class BiggerNodes {

    private final MovingCluster cluster;
    private final PoolMoves moves;
    private final Terminal terminal;

    private BiggerNodes(MovingCluster cluster, Terminal terminal) {
        this.cluster = cluster;
        this.moves = cluster.moves();
        this.terminal = terminal;
    }

    /** Plays from the beginning to the end. */
    public static void main(String... arguments) {
        CallCount calls = new CallCount();
        try (Stage stage = Stage.embedded(EmbeddedScaleway.builder().skipWaits(), client -> client.listener(calls));
                MovingCluster cluster = new MovingCluster(stage)) {
            Terminal terminal = Terminal.on(new PrintWriter(System.out, true, Terminal.charset()), stage.clock());
            BiggerNodes sample = new BiggerNodes(cluster, terminal);
            sample.move();
            sample.thinkBetterOfIt();
            terminal.line(calls.toString());
        }
    }

    private void move() {
        terminal.line("@|bold What there is|@");
        show();
        terminal.line("@|bold What would have to be done|@");
        MovePlan plan = moves.plan(cluster.poolId("web"), target -> target.nodeType("PRO2-S"));
        terminal.line(plan.toString());
        terminal.line("@|bold It is done|@");
        moves.runner(plan).onProgress(this::tell).audit(record -> {}).run();
        show();
        terminal.line("  " + cluster.fewest());
    }

    private void thinkBetterOfIt() {
        terminal.line("@|bold Another zone, and it is thought better of halfway|@");
        String poolId = cluster.poolId("web-2");
        MovePlan plan = moves.plan(poolId, target -> target.zone(Zone.FR_PAR_2));
        for (int step = 0; step < 5; step++) {
            moves.runner(plan)
                    .oneStep()
                    .onProgress(this::tell)
                    .audit(record -> {})
                    .run();
        }
        show();
        MovePlan undo = moves.undo(poolId);
        terminal.line(undo.toString());
        moves.runner(undo).onProgress(this::tell).audit(record -> {}).run();
        show();
        terminal.line("  " + cluster.fewest());
    }

    private void show() {
        cluster.pools().lines().forEach(line -> terminal.line("  " + line));
        cluster.podsByPool().forEach((pool, pods) -> terminal.line("  " + pods + " pods run in \"" + pool + "\""));
    }

    /** A line for each step that is through, and for each pod that is waited for. */
    private void tell(MoveProgress progress) {
        cluster.goOn();
        String step = progress.number() + "/" + progress.of() + " " + progress.step();
        if (progress.phase() == Phase.DONE) {
            terminal.line("  @|green " + terminal.check() + "|@ " + step + terminal.separator()
                    + Times.text(progress.elapsed()));
        } else if (progress.step().kind() == Kind.DRAIN_NODE
                && !progress.missing().isEmpty()) {
            terminal.line("  " + terminal.dots() + " " + step + terminal.separator()
                    + String.join(terminal.separator(), progress.missing()));
        }
    }
}
