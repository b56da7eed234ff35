package io.github.scw4j.instance.blockmigration;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;

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
        return calls.call(
                BlockMigrationOperations.PLAN,
                PlanBlockMigration.builder().volumeId(volumeId).build());
    }

    /** What the migration of a snapshot would take along ({@code PlanBlockMigration}). */
    public MigrationPlan planSnapshot(String snapshotId) {
        return calls.call(
                BlockMigrationOperations.PLAN,
                PlanBlockMigration.builder().snapshotId(snapshotId).build());
    }

    /** Migrates a volume as it was planned ({@code ApplyBlockMigration}); there is no way back. */
    public void applyToVolume(String volumeId, String validationKey) {
        calls.call(
                BlockMigrationOperations.APPLY,
                ApplyBlockMigration.builder()
                        .volumeId(volumeId)
                        .validationKey(validationKey)
                        .build());
    }

    /** Migrates a snapshot as it was planned ({@code ApplyBlockMigration}); there is no way back. */
    public void applyToSnapshot(String snapshotId, String validationKey) {
        calls.call(
                BlockMigrationOperations.APPLY,
                ApplyBlockMigration.builder()
                        .snapshotId(snapshotId)
                        .validationKey(validationKey)
                        .build());
    }

    /**
     * Checks that the quotas of the client's organization leave room for migrating all that it has
     * ({@code CheckBlockMigrationOrganizationQuotas}).
     */
    public void checkOrganizationQuotas() {
        check(CheckOrganizationQuotas.builder().build());
    }

    /** The same for another organization ({@code CheckBlockMigrationOrganizationQuotas}). */
    public void checkOrganizationQuotas(String organizationId) {
        check(CheckOrganizationQuotas.builder().organizationId(organizationId).build());
    }

    private void check(CheckOrganizationQuotas request) {
        calls.call(BlockMigrationOperations.CHECK_QUOTAS, request);
    }
}
