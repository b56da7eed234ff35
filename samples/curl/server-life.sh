#!/bin/sh
# A whole life of a server by curl alone, against the standalone test kit: image by label, address, server, user data, private
# network, stop in place, reboot, volume, backup, termination; and a cluster's node as a server.
# Usage: samples/curl/server-life.sh [path to scw4j-testkit-VERSION-standalone.jar]
# Build the jar before: mvn -q -DskipTests -pl sdk-testkit package
set -eu

# Time runs 300 times as fast: a server that stops in forty seconds is stopped in a seventh of one.
speed=300
. "$(dirname "$0")/standalone-kit.sh"
zone="$url/instance/v1/zones/fr-par-1"
vpc="$url/vpc/v2/regions/fr-par"
ipam="$url/ipam/v1/regions/fr-par"
k8s="$url/k8s/v1/regions/fr-par"

step "types of servers, in pages"
call GET "$zone/products/servers?page=1" 200
total=$(header X-Total-Count)
header Link | grep -q 'rel="next"' || fail "no link to the next page"
printf '%s' "$answer" | grep -q '"PLAY2-PICO"' || call GET "$zone/products/servers?page=2&per_page=100" 200
done_ "$total"

step "image by its label"
call GET "$url/marketplace/v2/local-images?image_label=ubuntu_noble&zone=fr-par-1&type=instance_sbs&arch=x86_64" 200
image=$(field id)
[ -n "$image" ] || fail "no image in $answer"
done_ "$image"

step "address"
call POST "$zone/ips" 201 '{"type":"routed_ipv4"}'
ip=$(field id)
address=$(field address)
done_ "$address"

step "server"
call POST "$zone/servers" 201 "{\"name\":\"curl\",\"commercial_type\":\"DEV1-S\",\"image\":\"$image\",\"public_ips\":[\"$ip\"],\"tags\":[\"curl\"],\"protected\":false}"
server=$(field id)
location=$(header Location)
[ "$location" = "$zone/servers/$server" ] || fail "it is said to be at $location"
[ "$(state)" = stopped ] || fail "not stopped: $answer"
done_ "$server stopped"

step "user data is text"
code=$(printf '#cloud-config\n' | curl -sS -o "$work/body" -w '%{http_code}' -X PATCH "$zone/servers/$server/user_data/cloud-init" \
    -H "$token" -H 'Content-Type: text/plain' --data-binary @-)
[ "$code" = 204 ] || fail "it was answered with $code"
call GET "$zone/servers/$server/user_data/cloud-init" 200
[ "$answer" = '#cloud-config' ] || fail "not what was written: $answer"
call GET "$zone/servers/$server/user_data/none" 404
[ -z "$answer" ] || fail "a missing key has a body: $answer"
done_ "cloud-init"

step "private network with an address from IPAM"
call POST "$vpc/private-networks" 200 '{"name":"curl"}'
network=$(field id)
call POST "$zone/servers/$server/private_nics" 201 "{\"private_network_id\":\"$network\"}"
nic=$(field id)
call GET "$ipam/ips?resource_id=$nic&resource_type=instance_private_nic&is_ipv6=false" 200
done_ "$(field address)"

step "it is powered on"
call POST "$zone/servers/$server/action" 202 '{"action":"poweron"}'
[ "$(field description)" = 'fake task' ] || fail "not the fake task: $answer"
await "$zone/servers/$server" running
printf '%s' "$answer" | grep -q "\"address\":\"$address\"" || fail "without its address: $answer"
done_ running

step "it cannot be deleted while it runs"
call DELETE "$zone/servers/$server" 409
done_ "$(field type)"

step "stopped in place, and started again"
call POST "$zone/servers/$server/action" 202 '{"action":"stop_in_place"}'
await "$zone/servers/$server" 'stopped in place'
call POST "$zone/servers/$server/action" 202 '{"action":"poweron"}'
await "$zone/servers/$server" running
done_ running

step "rebooted"
call POST "$zone/servers/$server/action" 202 '{"action":"reboot"}'
await "$zone/servers/$server" running
done_ running

step "local volume attached, saved, detached"
call POST "$zone/volumes" 201 '{"name":"data","volume_type":"l_ssd","size":10000000000}'
volume=$(field id)
call POST "$zone/servers/$server/attach-volume" 200 "{\"volume_id\":\"$volume\"}"
call POST "$zone/snapshots" 201 "{\"name\":\"data\",\"volume_id\":\"$volume\"}"
snapshot=$(field id)
await "$zone/snapshots/$snapshot" available
call POST "$zone/images" 201 "{\"name\":\"data\",\"root_volume\":\"$snapshot\",\"arch\":\"x86_64\"}"
own=$(field id)
call DELETE "$zone/snapshots/$snapshot" 400
call DELETE "$zone/images/$own" 204
call DELETE "$zone/snapshots/$snapshot" 204
call POST "$zone/servers/$server/action" 202 '{"action":"poweroff"}'
await "$zone/servers/$server" stopped
call POST "$zone/servers/$server/detach-volume" 200 "{\"volume_id\":\"$volume\"}"
call DELETE "$zone/volumes/$volume" 204
done_ "gone again"

step "terminated; its address stays"
call POST "$zone/servers/$server/action" 202 '{"action":"poweron"}'
await "$zone/servers/$server" running
call POST "$zone/servers/$server/action" 202 '{"action":"terminate"}'
await "$zone/servers/$server" gone
call GET "$zone/ips/$address" 200
[ "$(field state)" = detached ] || fail "not detached: $answer"
call DELETE "$zone/ips/$ip" 204
call DELETE "$vpc/private-networks/$network" 204
done_ gone

step "a node of a cluster is a server"
call POST "$vpc/private-networks" 200 '{"name":"nodes"}'
network=$(field id)
call POST "$k8s/clusters" 200 "{\"name\":\"curl\",\"version\":\"$(call GET "$k8s/versions" 200; field name)\",\"cni\":\"cilium\",\"type\":\"kapsule\",\"description\":\"\",\"private_network_id\":\"$network\",\"pools\":[{\"name\":\"default\",\"node_type\":\"PLAY2-NANO\",\"size\":1,\"autoscaling\":false,\"autohealing\":false,\"public_ip_disabled\":false}]}"
cluster=$(field id)
tries=0
until call GET "$k8s/clusters/$cluster/nodes?status=ready" 200 && [ "$(field total_count)" = 1 ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || fail "no ready node: $answer"
    sleep 0.05
done
node=$(field id)
call GET "$zone/servers?tags=kapsule=$cluster" 200
[ "$(header X-Total-Count)" = 1 ] || fail "not one server: $answer"
server=$(field id)
done_ "$server"

step "stopping it makes the node not ready"
call POST "$zone/servers/$server/action" 202 '{"action":"poweroff"}'
await "$k8s/nodes/$node" not_ready
await "$zone/servers/$server" stopped
call POST "$zone/servers/$server/action" 202 '{"action":"poweron"}'
await "$k8s/nodes/$node" ready
done_ "and ready again"

step "the cluster takes its servers with it"
call DELETE "$k8s/clusters/$cluster?with_additional_resources=true" 200
await "$zone/servers/$server" gone
done_ gone

end_kit
