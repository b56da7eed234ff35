#!/bin/sh
# A whole life of a load balancer by curl alone, against the standalone test kit: address, load balancer, backend, frontend,
# rules, certificate, private network, deletion.
# Usage: samples/curl/load-balancer-life.sh [path to scw4j-testkit-VERSION-standalone.jar]
# Build the jar before: mvn -q -DskipTests -pl sdk-testkit package
set -eu

# Time runs 60 times as fast: a load balancer that takes three seconds is there in a twentieth of one.
speed=60
. "$(dirname "$0")/standalone-kit.sh"
lb="$url/lb/v1/zones/fr-par-1"
vpc="$url/vpc/v2/regions/fr-par"
ipam="$url/ipam/v1/regions/fr-par"

step "offer"
call GET "$lb/lb-types" 200
type=$(field name)
[ -n "$type" ] || fail "no offers in $answer"
done_ "$type"

step "address"
call POST "$lb/ips" 200 '{"is_ipv6":false}'
ip=$(field id)
done_ "$(field ip_address) $(field reverse)"

step "load balancer"
call POST "$lb/lbs" 200 "{\"name\":\"curl\",\"description\":\"\",\"type\":\"$type\",\"ip_ids\":[\"$ip\"]}"
balancer=$(field id)
[ "$(field status)" = to_create ] || fail "not to_create: $answer"
done_ "$balancer $(field status)"

step "load balancer comes up"
await "$lb/lbs/$balancer" ready
done_ ready

step "backend of two servers"
call POST "$lb/lbs/$balancer/backends" 200 '{"name":"web","forward_protocol":"http","forward_port":8080,"server_ip":["10.0.0.1","10.0.0.2"],
    "timeout_queue":"4.000000000s","health_check":{"port":8080,"check_max_retries":3,"http_config":{"uri":"/up","method":"GET","code":200}}}'
backend=$(field id)
[ "$(field timeout_queue)" = 4s ] || fail "not in its normal form: $answer"
done_ "$backend"

step "frontend on port 80"
call POST "$lb/lbs/$balancer/frontends" 200 "{\"name\":\"http\",\"inbound_port\":80,\"backend_id\":\"$backend\",\"connection_rate_limit\":0}"
frontend=$(field id)
[ "$(field connection_rate_limit)" = null ] || fail "a limit of 0 is no limit: $answer"
done_ "$frontend"

step "no second frontend on that port"
call POST "$lb/lbs/$balancer/frontends" 400 "{\"name\":\"again\",\"inbound_port\":80,\"backend_id\":\"$backend\"}"
done_ "$(field help_message)"

step "only one network is let in"
call PUT "$lb/frontends/$frontend/acls" 200 '{"acls":[
    {"name":"office","index":1,"action":{"type":"allow"},"match":{"ip_subnet":["192.0.2.0/24"]}},
    {"name":"others","index":2,"action":{"type":"deny"},"match":{"ip_subnet":["0.0.0.0/0","::/0"]}}]}'
[ "$(field total_count)" = 2 ] || fail "not two rules: $answer"
done_ "2 rules"

step "another host goes elsewhere"
call POST "$lb/lbs/$balancer/backends" 200 '{"name":"blog","forward_protocol":"http","forward_port":8081,"server_ip":["10.0.0.3"],
    "health_check":{"port":8081,"check_max_retries":3}}'
blog=$(field id)
call POST "$lb/routes" 200 "{\"frontend_id\":\"$frontend\",\"backend_id\":\"$blog\",\"match\":{\"host_header\":\"blog.example\"}}"
route=$(field id)
done_ "$route"

step "servers come and go"
call POST "$lb/backends/$backend/servers" 200 '{"server_ip":["10.0.0.4"]}'
call DELETE "$lb/backends/$backend/servers" 200 '{"server_ip":["10.0.0.1"]}'
printf '%s' "$answer" | grep -q '"pool":\["10.0.0.2","10.0.0.4"\]' || fail "not these servers: $answer"
done_ "10.0.0.2 and 10.0.0.4"

step "statistics"
call GET "$lb/lbs/$balancer/backend-stats?backend_id=$backend" 200
[ "$(field total_count)" = 2 ] || fail "not two servers: $answer"
done_ "$(field server_state), $(field last_health_check_status)"

step "certificate of Let's Encrypt"
call POST "$lb/lbs/$balancer/certificates" 200 '{"name":"www","letsencrypt":{"common_name":"www.example"}}'
certificate=$(field id)
[ "$(field status)" = pending ] || fail "not pending: $answer"
await "$lb/certificates/$certificate" ready
done_ "ready until $(field not_valid_after)"

step "frontend on port 443 with it"
call POST "$lb/lbs/$balancer/frontends" 200 "{\"name\":\"https\",\"inbound_port\":443,\"backend_id\":\"$backend\",\"certificate_ids\":[\"$certificate\"]}"
https=$(field id)
call DELETE "$lb/certificates/$certificate" 412
done_ "the certificate is $(field precondition)"

step "private network"
call POST "$vpc/private-networks" 200 '{"name":"curl"}'
network=$(field id)
call POST "$lb/lbs/$balancer/attach-private-network" 200 "{\"private_network_id\":\"$network\"}"
[ "$(field status)" = pending ] || fail "not pending: $answer"
await "$lb/lbs/$balancer/private-networks" ready
call GET "$ipam/ips?resource_type=lb_server&resource_id=$balancer" 200
done_ "$(field address)"

step "network cannot be deleted while it is in use"
call DELETE "$vpc/private-networks/$network" 412
done_ "$(field precondition)"

step "another offer"
call POST "$lb/lbs/$balancer/migrate" 200 '{"type":"LB-GP-M"}'
[ "$(field status) $(field type)" = "migrating lb-gp-m" ] || fail "not migrating to lb-gp-m: $answer"
await "$lb/lbs/$balancer" ready
done_ "$(field type) ready"

step "backend cannot be deleted while it is in use"
call DELETE "$lb/backends/$backend" 412
done_ "$(field precondition)"

step "frontends go, and with one of them the route"
call DELETE "$lb/frontends/$https" 204
call DELETE "$lb/frontends/$frontend" 204
call DELETE "$lb/backends/$blog" 204
call GET "$lb/routes/$route" 404
done_ "$(field message)"

step "load balancer is deleted and its address kept"
call DELETE "$lb/lbs/$balancer?release_ip=false" 204
await "$lb/lbs/$balancer" gone
call GET "$lb/backends/$backend" 404
call GET "$lb/ips/$ip" 200
[ "$(field lb_id)" = null ] || fail "the address is still attached: $answer"
done_ "gone"

step "address and network are free"
call DELETE "$lb/ips/$ip" 204
call DELETE "$vpc/private-networks/$network" 204
done_ "released"

end_kit
