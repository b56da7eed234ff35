package io.github.scw4j.instance.blockmigration;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.instance.snapshot.Snapshots;
import io.github.scw4j.instance.volume.Volumes;
import java.util.Optional;

/** The operations of migrating to Block Storage. */
final class BlockMigrationOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/block-migration";

    /** A plan changes nothing. */
    static final Operation<PlanBlockMigration, MigrationPlan> PLAN = Operation.post("PlanBlockMigration", ALL + "/plan")
            .body(PlanBlockMigration.class)
            .returns(MigrationPlan.class)
            .repeatable();

    static final Operation<ApplyBlockMigration, Nothing> APPLY = Operation.post("ApplyBlockMigration", ALL + "/apply")
            .body(ApplyBlockMigration.class)
            .readStateFirst(BlockMigrationOperations::applied);

    /** A check changes nothing. */
    static final Operation<CheckOrganizationQuotas, Nothing> CHECK_QUOTAS = Operation.post(
                    "CheckBlockMigrationOrganizationQuotas", ALL + "/check-organization-quotas")
            .body(CheckOrganizationQuotas.class)
            .fillOrganization("organization")
            .repeatable();

    /** What was migrated is no longer known to the Instance API. */
    private static Optional<Nothing> applied(Calls calls, Sent<ApplyBlockMigration> sent) {
        try {
            sent.request().volumeId().ifPresent(new Volumes(calls)::get);
            sent.request().snapshotId().ifPresent(new Snapshots(calls)::get);
            return Optional.empty();
        } catch (ResourceNotFoundException migrated) {
            return Optional.of(Nothing.NOTHING);
        }
    }

    private BlockMigrationOperations() {}
}
