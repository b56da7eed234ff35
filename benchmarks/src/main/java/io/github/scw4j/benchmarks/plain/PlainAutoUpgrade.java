package io.github.scw4j.benchmarks.plain;

import java.util.Optional;

/** The auto-upgrade of a cluster by hand. */
public final class PlainAutoUpgrade {
    private boolean enabled;
    private Optional<PlainMaintenanceWindow> maintenanceWindow = Optional.empty();

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Optional<PlainMaintenanceWindow> getMaintenanceWindow() {
        return maintenanceWindow;
    }

    public void setMaintenanceWindow(Optional<PlainMaintenanceWindow> maintenanceWindow) {
        this.maintenanceWindow = maintenanceWindow;
    }
}
