package io.github.scw4j.k8s;

import io.github.scw4j.core.referee.RecordingsReferee;

class K8sRecordingsTest extends RecordingsReferee {
    @Override
    protected Class<?> anchor() {
        return K8s.class;
    }
}
