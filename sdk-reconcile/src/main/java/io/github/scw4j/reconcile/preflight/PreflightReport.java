package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.reconcile.deletion.Bill;
import java.util.List;

/**
 * All that a look found about a request. It holds for the moment of the look: stock and other people's requests change.
 *
 * @param subject what was looked at, such as {@code cluster "web" in fr-par}
 * @param findings what was found, the worst first, then by field
 * @param bill what is billed in addition, from the moment that nodes are being made, as far as an API tells prices
 */
public record PreflightReport(String subject, List<Finding> findings, Bill bill) {
    /** Copies the list. */
    public PreflightReport {
        findings = List.copyOf(findings);
    }

    /** Those of a severity. */
    public List<Finding> those(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** Whether nothing that was found forbids it. What was {@linkplain Severity#NOT_CHECKED not checked} may. */
    public boolean isAllowed() {
        return those(Severity.FORBIDDEN).isEmpty();
    }

    /** All of it, a line each, for a terminal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(subject).append(": ").append(isAllowed() ? "may go" : "cannot go");
        for (Severity severity : Severity.values()) {
            List<Finding> group = those(severity);
            if (!group.isEmpty()) {
                text.append("\n  ").append(severity).append(severity == Severity.COSTS ? " (" + bill + "):" : ":");
                group.forEach(finding -> text.append("\n    ").append(finding));
            }
        }
        return text.toString();
    }
}
