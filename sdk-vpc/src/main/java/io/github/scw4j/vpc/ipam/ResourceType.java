package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What an IP address is attached to. */
public final class ResourceType extends OpenEnum<ResourceType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** {@code unknown_type}. */
        UNKNOWN_TYPE,
        /** {@code custom}. */
        CUSTOM,
        /** {@code instance_server}. */
        INSTANCE_SERVER,
        /** {@code instance_ip}. */
        INSTANCE_IP,
        /** {@code instance_private_nic}. */
        INSTANCE_PRIVATE_NIC,
        /** {@code lb_server}. */
        LB_SERVER,
        /** {@code fip_ip}. */
        FIP_IP,
        /** {@code vpc_gateway}. */
        VPC_GATEWAY,
        /** {@code vpc_gateway_network}. */
        VPC_GATEWAY_NETWORK,
        /** {@code k8s_node}. */
        K8S_NODE,
        /** {@code k8s_cluster}. */
        K8S_CLUSTER,
        /** {@code rdb_instance}. */
        RDB_INSTANCE,
        /** {@code redis_cluster}. */
        REDIS_CLUSTER,
        /** {@code baremetal_server}. */
        BAREMETAL_SERVER,
        /** {@code baremetal_private_nic}. */
        BAREMETAL_PRIVATE_NIC,
        /** {@code llm_deployment}. */
        LLM_DEPLOYMENT,
        /** {@code mgdb_instance}. */
        MGDB_INSTANCE,
        /** {@code apple_silicon_server}. */
        APPLE_SILICON_SERVER,
        /** {@code apple_silicon_private_nic}. */
        APPLE_SILICON_PRIVATE_NIC,
        /** {@code serverless_container}. */
        SERVERLESS_CONTAINER,
        /** {@code serverless_function}. */
        SERVERLESS_FUNCTION,
        /** {@code vpn_gateway}. */
        VPN_GATEWAY,
        /** {@code ddl_datalab}. */
        DDL_DATALAB,
        /** {@code kafka_cluster}. */
        KAFKA_CLUSTER,
        /** {@code bgp_endpoint}. */
        BGP_ENDPOINT,
        /** {@code scbl_sedb_cluster}. */
        SCBL_SEDB_CLUSTER,
        /** {@code dtwh_deployment}. */
        DTWH_DEPLOYMENT,
        /** {@code sedb_cluster}. */
        SEDB_CLUSTER,
        /** {@code msgq_cluster}. */
        MSGQ_CLUSTER,
        /** {@code edge_vpc_endpoint}. */
        EDGE_VPC_ENDPOINT,
        /** {@code dviz_cluster}. */
        DVIZ_CLUSTER,
        /** {@code nats_cluster}. */
        NATS_CLUSTER,
        /** Any other. */
        UNRECOGNIZED
    }

    private static final Values<Known, ResourceType> VALUES = new Values<>(Known.class, ResourceType::new);

    /** Not known; in a filter, no filter. */
    public static final ResourceType UNKNOWN_TYPE = VALUES.of("unknown_type");

    /** Something of the user's own, such as a virtual machine, known by its MAC address. */
    public static final ResourceType CUSTOM = VALUES.of("custom");

    /** An Instance. */
    public static final ResourceType INSTANCE_SERVER = VALUES.of("instance_server");

    /** A flexible IP of an Instance. */
    public static final ResourceType INSTANCE_IP = VALUES.of("instance_ip");

    /** The private network interface of an Instance: what a Kapsule node has. */
    public static final ResourceType INSTANCE_PRIVATE_NIC = VALUES.of("instance_private_nic");

    /** A load balancer. */
    public static final ResourceType LB_SERVER = VALUES.of("lb_server");

    /** A flexible IP of an Elastic Metal server. */
    public static final ResourceType FIP_IP = VALUES.of("fip_ip");

    /** A Public Gateway. */
    public static final ResourceType VPC_GATEWAY = VALUES.of("vpc_gateway");

    /** A Public Gateway's place in a private network. */
    public static final ResourceType VPC_GATEWAY_NETWORK = VALUES.of("vpc_gateway_network");

    /** A Kubernetes node. */
    public static final ResourceType K8S_NODE = VALUES.of("k8s_node");

    /** A Kubernetes cluster. */
    public static final ResourceType K8S_CLUSTER = VALUES.of("k8s_cluster");

    /** A Managed Database. */
    public static final ResourceType RDB_INSTANCE = VALUES.of("rdb_instance");

    /** A Managed Redis. */
    public static final ResourceType REDIS_CLUSTER = VALUES.of("redis_cluster");

    /** An Elastic Metal server. */
    public static final ResourceType BAREMETAL_SERVER = VALUES.of("baremetal_server");

    /** The private network interface of an Elastic Metal server. */
    public static final ResourceType BAREMETAL_PRIVATE_NIC = VALUES.of("baremetal_private_nic");

    /** A Managed Inference deployment. */
    public static final ResourceType LLM_DEPLOYMENT = VALUES.of("llm_deployment");

    /** A Managed MongoDB. */
    public static final ResourceType MGDB_INSTANCE = VALUES.of("mgdb_instance");

    /** A Mac mini. */
    public static final ResourceType APPLE_SILICON_SERVER = VALUES.of("apple_silicon_server");

    /** The private network interface of a Mac mini. */
    public static final ResourceType APPLE_SILICON_PRIVATE_NIC = VALUES.of("apple_silicon_private_nic");

    /** A Serverless Container. */
    public static final ResourceType SERVERLESS_CONTAINER = VALUES.of("serverless_container");

    /** A Serverless Function. */
    public static final ResourceType SERVERLESS_FUNCTION = VALUES.of("serverless_function");

    /** A VPN gateway. */
    public static final ResourceType VPN_GATEWAY = VALUES.of("vpn_gateway");

    /** A Data Lab. */
    public static final ResourceType DDL_DATALAB = VALUES.of("ddl_datalab");

    /** A Kafka cluster. */
    public static final ResourceType KAFKA_CLUSTER = VALUES.of("kafka_cluster");

    /** A BGP endpoint. */
    public static final ResourceType BGP_ENDPOINT = VALUES.of("bgp_endpoint");

    /** An endpoint of type {@code scbl_sedb_cluster}. */
    public static final ResourceType SCBL_SEDB_CLUSTER = VALUES.of("scbl_sedb_cluster");

    /** A Data Warehouse. */
    public static final ResourceType DTWH_DEPLOYMENT = VALUES.of("dtwh_deployment");

    /** A cluster of type {@code sedb_cluster}. */
    public static final ResourceType SEDB_CLUSTER = VALUES.of("sedb_cluster");

    /** A message queue cluster. */
    public static final ResourceType MSGQ_CLUSTER = VALUES.of("msgq_cluster");

    /** An Edge Services endpoint. */
    public static final ResourceType EDGE_VPC_ENDPOINT = VALUES.of("edge_vpc_endpoint");

    /** A cluster of type {@code dviz_cluster}. */
    public static final ResourceType DVIZ_CLUSTER = VALUES.of("dviz_cluster");

    /** A NATS cluster. */
    public static final ResourceType NATS_CLUSTER = VALUES.of("nats_cluster");

    private ResourceType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known or not. */
    @JsonCreator
    public static ResourceType of(String value) {
        return VALUES.of(value);
    }
}
