package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** All ACLs of a frontend. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetAcls.Builder.class)
sealed interface SetAcls permits ImmutableSetAcls {
    List<AclSpec> acls();

    static SetAcls of(List<AclSpec> acls) {
        return new Builder().acls(acls).build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetAcls.Builder {
        Builder() {}
    }
}
