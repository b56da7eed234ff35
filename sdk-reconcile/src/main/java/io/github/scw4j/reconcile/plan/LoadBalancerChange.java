package io.github.scw4j.reconcile.plan;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import java.util.List;

/** One change of a load balancer: one call to Scaleway each, but for a new frontend, which comes with its access control list. */
public sealed interface LoadBalancerChange {
    /** What it does in one word, as in the audit trail. */
    String verb();

    /** The load balancer that it is about; an empty text where there is none yet, or none any more. */
    default String loadBalancerId() {
        return "";
    }

    /** Makes a load balancer ({@code CreateLB}). */
    record CreateLoadBalancer(io.github.scw4j.lb.loadbalancer.CreateLoadBalancer request)
            implements LoadBalancerChange {
        @Override
        public String verb() {
            return "create-load-balancer";
        }
    }

    /** Changes name, description, tags and SSL compatibility ({@code UpdateLB}). */
    record UpdateLoadBalancer(String loadBalancerId, io.github.scw4j.lb.loadbalancer.UpdateLoadBalancer request)
            implements LoadBalancerChange {
        @Override
        public String verb() {
            return "update-load-balancer";
        }
    }

    /** Moves it to another type ({@code MigrateLB}). */
    record MigrateLoadBalancer(String loadBalancerId, String type) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "migrate-load-balancer";
        }
    }

    /** Deletes it ({@code DeleteLB}). */
    record DeleteLoadBalancer(String loadBalancerId, FlexibleIps flexibleIps) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "delete-load-balancer";
        }
    }

    /** Attaches a private network ({@code AttachPrivateNetwork}). */
    record AttachPrivateNetwork(String loadBalancerId, io.github.scw4j.lb.privatenetwork.AttachPrivateNetwork request)
            implements LoadBalancerChange {
        @Override
        public String verb() {
            return "attach-private-network";
        }
    }

    /** Detaches a private network ({@code DetachPrivateNetwork}). */
    record DetachPrivateNetwork(String loadBalancerId, String privateNetworkId) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "detach-private-network";
        }
    }

    /** Makes a backend, its servers and its health check included ({@code CreateBackend}). */
    record CreateBackend(String loadBalancerId, io.github.scw4j.lb.backend.CreateBackend request)
            implements LoadBalancerChange {
        @Override
        public String verb() {
            return "create-backend";
        }
    }

    /** Changes a backend, but neither its servers nor its health check ({@code UpdateBackend}). */
    record UpdateBackend(String loadBalancerId, String backendId, io.github.scw4j.lb.backend.UpdateBackend request)
            implements LoadBalancerChange {
        @Override
        public String verb() {
            return "update-backend";
        }
    }

    /** Changes how a backend's servers are checked ({@code UpdateHealthCheck}). */
    record UpdateHealthCheck(String loadBalancerId, String backendId, HealthCheck check) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "update-health-check";
        }
    }

    /** Gives a backend these servers and no others ({@code SetBackendServers}). */
    record SetServers(String loadBalancerId, String backendId, List<IpAddress> servers) implements LoadBalancerChange {
        /** Copies the list. */
        public SetServers {
            servers = List.copyOf(servers);
        }

        @Override
        public String verb() {
            return "set-servers";
        }
    }

    /** Deletes a backend that no frontend refers to ({@code DeleteBackend}). */
    record DeleteBackend(String loadBalancerId, String backendId) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "delete-backend";
        }
    }

    /**
     * Makes a frontend ({@code CreateFrontend}) and, at once, who may use it ({@code SetACLs}): it is open to everybody between the
     * two calls.
     *
     * @param acls the access control list; where it is empty there is no second call
     */
    record CreateFrontend(String loadBalancerId, io.github.scw4j.lb.frontend.CreateFrontend request, List<AclSpec> acls)
            implements LoadBalancerChange {
        /** Copies the list. */
        public CreateFrontend {
            acls = List.copyOf(acls);
        }

        @Override
        public String verb() {
            return "create-frontend";
        }
    }

    /** Changes a frontend ({@code UpdateFrontend}). */
    record UpdateFrontend(String loadBalancerId, String frontendId, io.github.scw4j.lb.frontend.UpdateFrontend request)
            implements LoadBalancerChange {
        @Override
        public String verb() {
            return "update-frontend";
        }
    }

    /** Deletes a frontend and its access control list ({@code DeleteFrontend}). */
    record DeleteFrontend(String loadBalancerId, String frontendId) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "delete-frontend";
        }
    }

    /** Gives a frontend this access control list and no other ({@code SetACLs}). */
    record SetAcls(String loadBalancerId, String frontendId, List<AclSpec> acls) implements LoadBalancerChange {
        /** Copies the list. */
        public SetAcls {
            acls = List.copyOf(acls);
        }

        @Override
        public String verb() {
            return "set-acls";
        }
    }

    /** Gives a flexible IP back ({@code ReleaseIP}). */
    record ReleaseIp(String ipId) implements LoadBalancerChange {
        @Override
        public String verb() {
            return "release-ip";
        }
    }
}
