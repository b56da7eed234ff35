package io.github.scw4j.instance;

import io.github.scw4j.core.referee.RecordingsReferee;

class InstanceRecordingsTest extends RecordingsReferee {
    @Override
    protected Class<?> anchor() {
        return Instances.class;
    }
}
