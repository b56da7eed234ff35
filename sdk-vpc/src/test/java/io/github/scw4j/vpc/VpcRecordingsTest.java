package io.github.scw4j.vpc;

import io.github.scw4j.core.referee.RecordingsReferee;

class VpcRecordingsTest extends RecordingsReferee {
    @Override
    protected Class<?> anchor() {
        return Vpc.class;
    }
}
