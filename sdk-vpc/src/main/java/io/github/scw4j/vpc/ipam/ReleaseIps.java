package io.github.scw4j.vpc.ipam;

import java.util.List;

/**
 * Which addresses are to be given back together.
 *
 * @param ipIds their ids
 */
record ReleaseIps(List<String> ipIds) {}
