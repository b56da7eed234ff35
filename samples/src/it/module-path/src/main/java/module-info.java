module consumer {
    requires io.github.scw4j.instance;
    requires io.github.scw4j.k8s;
    requires io.github.scw4j.testkit;
}
