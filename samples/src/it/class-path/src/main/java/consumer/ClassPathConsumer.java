package consumer;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.vpc.Vpc;

/** Makes a network, reads it back, and is told what is not there. */
public final class ClassPathConsumer {
    private ClassPathConsumer() {}

    public static void main(String[] arguments) {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start();
                ScalewayClient client = ScalewayClient.builder()
                        .environment(scaleway.environment())
                        .build()) {
            Vpc vpc = Vpc.of(client);
            String id = vpc.privateNetworks().create(request -> request.name("consumer")).id();
            String name = vpc.privateNetworks().get(id).name();
            if (!name.equals("consumer")) {
                throw new AssertionError("the network came back as " + name);
            }
            String server = Instances.of(client)
                    .servers()
                    .create(s -> s.name("consumer").commercialType("PRO2-XXS").image("ubuntu_noble"))
                    .name();
            if (!server.equals("consumer")) {
                throw new AssertionError("the server came back as " + server);
            }
            try {
                K8s.of(client).clusters().get(id);
                throw new AssertionError("a network's id found a cluster");
            } catch (ResourceNotFoundException e) {
                System.out.println("class path: " + e.getMessage());
            }
        }
    }
}
