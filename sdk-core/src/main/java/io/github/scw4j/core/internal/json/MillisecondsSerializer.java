package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Duration;

/** Writes a length of time as a number of milliseconds: the form of some of the load balancer's fields. */
public final class MillisecondsSerializer extends StdScalarSerializer<Duration> {
    private static final long serialVersionUID = 1L;
    private static final int NANOS_A_MILLISECOND = 1_000_000;

    /** For Jackson. */
    public MillisecondsSerializer() {
        super(Duration.class);
    }

    @Override
    public void serialize(Duration duration, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (duration.getNano() % NANOS_A_MILLISECOND != 0) {
            throw JsonMappingException.from(generator, duration + " is sent in whole milliseconds; it has a fraction");
        }
        generator.writeNumber(duration.toMillis());
    }
}
