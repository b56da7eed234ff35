#!/bin/sh
# A whole cluster life by curl alone, against the standalone test kit: network, cluster, pool, growth, upgrade, deletion.
# Usage: samples/curl/cluster-life.sh [path to scw4j-testkit-VERSION-standalone.jar]
# Build the jar before: mvn -q -DskipTests -pl sdk-testkit package
set -eu

# Time runs 600 times as fast: a cluster that takes two and a half minutes is there in a quarter of a second.
speed=600
. "$(dirname "$0")/standalone-kit.sh"
region=fr-par
k8s="$url/k8s/v1/regions/$region"
vpc="$url/vpc/v2/regions/$region"

step "newest version of Kubernetes"
call GET "$k8s/versions" 200
newest=$(printf '%s' "$answer" | grep -o '"name":"[0-9.]*"' | sed -n '1s/.*:"\(.*\)"/\1/p')
older=$(printf '%s' "$answer" | grep -o '"name":"[0-9.]*"' | sed -n '2s/.*:"\(.*\)"/\1/p')
[ -n "$newest" ] && [ -n "$older" ] || fail "no versions in $answer"
done_ "$newest, and $older before it"

step "private network"
call POST "$vpc/private-networks" 200 '{"name":"curl"}'
network=$(field id)
done_ "$network"

step "cluster"
call POST "$k8s/clusters" 200 "{\"name\":\"curl\",\"version\":\"$older\",\"cni\":\"cilium\",\"type\":\"kapsule\",\"description\":\"\",\"private_network_id\":\"$network\"}"
cluster=$(field id)
done_ "$cluster $(field status)"

step "cluster waits for a pool"
await "$k8s/clusters/$cluster" pool_required
done_ pool_required

step "pool of two nodes"
call POST "$k8s/clusters/$cluster/pools" 200 '{"name":"default","node_type":"DEV1-M","size":2,"autoscaling":false,"autohealing":true,"public_ip_disabled":false}'
pool=$(field id)
done_ "$pool $(field status)"

step "control plane comes up"
await "$k8s/clusters/$cluster" ready
done_ ready

step "nodes come up"
await "$k8s/pools/$pool" ready
call GET "$k8s/clusters/$cluster/nodes?status=ready" 200
[ "$(field total_count)" = 2 ] || fail "not two ready nodes: $answer"
done_ "2 ready"

step "kubeconfig without its token"
call GET "$k8s/clusters/$cluster/kubeconfig?redacted=true&dl=1" 200
printf '%s' "$answer" | grep -q 'token: REDACTED_TOKEN' || fail "not a redacted kubeconfig: $answer"
done_ "$(printf '%s' "$answer" | sed -n 's/^ *server: //p')"

step "network cannot be deleted while it is in use"
call DELETE "$vpc/private-networks/$network" 412
done_ "$(field precondition)"

step "pool grows to three"
call PATCH "$k8s/pools/$pool" 200 '{"size":3}'
await "$k8s/pools/$pool" ready
done_ ready

step "upgrade to $newest with its pools"
call POST "$k8s/clusters/$cluster/upgrade" 200 "{\"version\":\"$newest\",\"upgrade_pools\":true}"
[ "$(field status)" = updating ] || fail "not updating: $answer"
await "$k8s/clusters/$cluster" ready
tries=0
until call GET "$k8s/pools/$pool" 200 && [ "$(field status) $(field version)" = "ready $newest" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "the pool was not upgraded: $answer"
    sleep 0.05
done
done_ "cluster and pool ready"

step "cluster is deleted with its network"
call DELETE "$k8s/clusters/$cluster?with_additional_resources=true" 200
await "$k8s/clusters/$cluster" gone
call GET "$vpc/private-networks/$network" 404
done_ gone

end_kit
