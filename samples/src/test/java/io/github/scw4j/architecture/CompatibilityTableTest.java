package io.github.scw4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.instance.Instances;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.vpc.Vpc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompatibilityTableTest {
    private static final Path PAGE = Path.of("..", "docs", "compatibility.md");

    private static Map<String, String> products() {
        Map<String, String> products = new LinkedHashMap<>();
        products.put("k8s", "Kubernetes (`k8s/v1`)");
        products.put("instance", "Instance (`instance/v1`)");
        products.put("marketplace", "Marketplace (`marketplace/v2`)");
        products.put("vpc", "VPC (`vpc/v2`)");
        products.put("ipam", "IPAM (`ipam/v1`)");
        return products;
    }

    /** Run with {@code -Dcompatibility.write=true} to have the page written anew. */
    @Test
    void thePageSaysWhatIsThere() throws IOException, InterruptedException {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            String page =
                    new CompatibilityTable(scaleway, List.of(K8s.class, Instances.class, Vpc.class)).page(products());
            if (Boolean.getBoolean("compatibility.write")) {
                Files.writeString(PAGE, page);
            }
            assertThat(PAGE)
                    .content()
                    .as("write it anew with -Dcompatibility.write=true")
                    .isEqualTo(page);
        }
    }
}
