package io.github.scw4j.instance.blockmigration;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import java.util.Optional;

/**
 * The way of block volumes of the former generation to Block Storage, reached through
 * {@code Instances.of(client).blockMigrations()}: plan, look at what would go along, apply. Every call may throw a
 * {@link CallException}.
 */
public final class BlockMigrations {
    private final Calls calls;

    /** For the entry point. */
    public BlockMigrations(Calls calls) {
        this.calls = calls;
    }

    /** What the migration of a volume would take along: its snapshots as well ({@code PlanBlockMigration}). */
    public MigrationPlan planVolume(String volumeId) {
        return calls.call(BlockMigrationOperations.PLAN, PlanBlockMigration.ofVolume(volumeId));
    }

    /** What the migration of a snapshot would take along ({@code PlanBlockMigration}). */
    public MigrationPlan planSnapshot(String snapshotId) {
        return calls.call(BlockMigrationOperations.PLAN, PlanBlockMigration.ofSnapshot(snapshotId));
    }

    /** Migrates a volume as it was planned ({@code ApplyBlockMigration}); there is no way back. */
    public void applyToVolume(String volumeId, String validationKey) {
        calls.call(BlockMigrationOperations.APPLY, ApplyBlockMigration.toVolume(volumeId, validationKey));
    }

    /** Migrates a snapshot as it was planned ({@code ApplyBlockMigration}); there is no way back. */
    public void applyToSnapshot(String snapshotId, String validationKey) {
        calls.call(BlockMigrationOperations.APPLY, ApplyBlockMigration.toSnapshot(snapshotId, validationKey));
    }

    /**
     * Checks that the quotas of the client's organization leave room for migrating all that it has
     * ({@code CheckBlockMigrationOrganizationQuotas}).
     */
    public void checkOrganizationQuotas() {
        check(Optional.empty());
    }

    /** The same for another organization ({@code CheckBlockMigrationOrganizationQuotas}). */
    public void checkOrganizationQuotas(String organizationId) {
        check(Optional.of(organizationId));
    }

    private void check(Optional<String> organizationId) {
        calls.call(BlockMigrationOperations.CHECK_QUOTAS, new CheckOrganizationQuotas(organizationId));
    }
}
