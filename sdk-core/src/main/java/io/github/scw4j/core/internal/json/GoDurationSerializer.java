package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Duration;

/** Writes a length of time. As Go reads it, {@code 10m} or {@code 1h30m}: the form of the cluster autoscaler's settings. */
public final class GoDurationSerializer extends StdScalarSerializer<Duration> {
    private static final long serialVersionUID = 1L;

    /** For Jackson. */
    public GoDurationSerializer() {
        super(Duration.class);
    }

    @Override
    public void serialize(Duration duration, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(DurationText.go(duration));
    }
}
