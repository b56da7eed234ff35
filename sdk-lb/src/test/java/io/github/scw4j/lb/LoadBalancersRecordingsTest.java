package io.github.scw4j.lb;

import io.github.scw4j.core.referee.RecordingsReferee;

class LoadBalancersRecordingsTest extends RecordingsReferee {
    @Override
    protected Class<?> anchor() {
        return LoadBalancers.class;
    }
}
