package io.github.scw4j.benchmarks.plain;

import java.util.List;

/** A page of nodes by hand. */
public final class PlainNodePage {
    private List<PlainNode> nodes = List.of();
    private long totalCount;

    public List<PlainNode> getNodes() {
        return nodes;
    }

    public void setNodes(List<PlainNode> nodes) {
        this.nodes = nodes;
    }

    public long getTotalCount() {
        return totalCount;
    }

    public void setTotalCount(long totalCount) {
        this.totalCount = totalCount;
    }
}
