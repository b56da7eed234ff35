package io.github.scw4j.benchmarks.plain;

/** A maintenance window by hand. */
public final class PlainMaintenanceWindow {
    private int startHour;
    private String day = "";

    public int getStartHour() {
        return startHour;
    }

    public void setStartHour(int startHour) {
        this.startHour = startHour;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
