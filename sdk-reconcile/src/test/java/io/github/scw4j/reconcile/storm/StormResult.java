package io.github.scw4j.reconcile.storm;

import java.util.List;
import java.util.Locale;

/**
 * How a run went.
 *
 * @param seed its seed
 * @param allMends whether every fault would have mended itself
 * @param strikes how many mishaps there were, outages not counted
 * @param healthy the share of healthy nodes over the time, with a healer
 * @param healthyAlone the same without one
 * @param reboots calls for a reboot
 * @param replacements calls for a replacement
 * @param mostBehind the most places at one moment that were well without a healer and not with one
 * @param worse places that were worse off while no repair of them was under way
 * @param unreported nodes that were broken for long and nobody was told
 * @param brokenAtEnd nodes that are not well at the end
 */
record StormResult(
        long seed,
        boolean allMends,
        int strikes,
        double healthy,
        double healthyAlone,
        int reboots,
        int replacements,
        int mostBehind,
        List<String> worse,
        List<String> unreported,
        int brokenAtEnd) {
    String row() {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %d | %.2f %% | %.2f %% | %d | %d | %d | %d | %d | %d |",
                seed,
                allMends ? "all mend themselves" : "all kinds",
                strikes,
                100 * healthy,
                100 * healthyAlone,
                reboots,
                replacements,
                mostBehind,
                worse.size(),
                unreported.size(),
                brokenAtEnd);
    }
}
