# What the scripts beside this one share: they source it, and say before how fast time runs ($speed). It starts the standalone
# test kit ($1, or the jar that the build left), has it end with the script, and knows how to call and how to wait.

here=$(cd "$(dirname "$0")" && pwd)
jar=${1:-$(ls "$here"/../../sdk-testkit/target/scw4j-testkit-*-standalone.jar 2>/dev/null | head -n 1)}
[ -f "$jar" ] || { echo "no standalone test kit; build it: mvn -q -DskipTests -pl sdk-testkit package" >&2; exit 2; }

work=$(mktemp -d)
kit=
finish() {
    status=$?
    if [ -n "$kit" ]; then kill "$kit" 2>/dev/null || true; wait "$kit" 2>/dev/null || true; fi
    rm -rf "$work"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

fail() { echo "FAILED: $*" >&2; exit 1; }
step() { printf '%-58s' "$1"; }
done_() { echo "$1"; }

java -jar "$jar" --port 0 --speed "$speed" >"$work/out" 2>"$work/err" &
kit=$!
tries=0
until grep -q '^listening on ' "$work/out"; do
    tries=$((tries + 1))
    kill -0 "$kit" 2>/dev/null || { cat "$work/err" >&2; fail "the test kit did not start"; }
    [ "$tries" -lt 100 ] || fail "the test kit said nothing for ten seconds"
    sleep 0.1
done
url=$(sed -n 's/^listening on //p' "$work/out")
token='X-Auth-Token: 5a1e3f60-7c1d-4b7e-9f3a-2d8c6b4e1f00'

# call METHOD URL EXPECTED-STATUS [BODY]: the answer is in $answer afterwards, its header fields in $work/headers
call() {
    code=$(curl -sS -o "$work/body" -D "$work/headers" -w '%{http_code}' -X "$1" "$2" \
        -H "$token" -H 'Content-Type: application/json' ${4:+-d "$4"})
    answer=$(cat "$work/body")
    [ "$code" = "$3" ] || fail "$1 $2 answered $code, not $3: $answer"
}

# header NAME: a field of the last answer's head
header() { tr -d '\r' <"$work/headers" | sed -n "s/^$1: //Ip"; }

# field NAME: the first text or number of that name in $answer; every object of these APIs names its own fields first
field() { printf '%s' "$answer" | sed 's/,"/\n"/g; s/{"/\n"/g' | sed -n "s/^\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" | head -n 1; }

# state: that of a server itself, which comes before those of what is in it; of anything else, its state or status
state() {
    of_server=$(printf '%s' "$answer" | grep -o '"hostname":"[^"]*","state":"[^"]*"' | sed 's/.*"state":"\(.*\)"/\1/')
    for found in "$of_server" "$(field state)" "$(field status)"; do
        [ -z "$found" ] || { echo "$found"; return; }
    done
}

# await URL STATE: asks until the state is there; "gone" is a 404
await() {
    tries=0
    while :; do
        code=$(curl -sS -o "$work/body" -w '%{http_code}' "$1" -H "$token")
        answer=$(cat "$work/body")
        status=$(state)
        [ "$code" != 404 ] || status=gone
        [ "$status" != "$2" ] || return 0
        tries=$((tries + 1))
        [ "$tries" -lt 400 ] || fail "$1 is $status and not $2"
        sleep 0.05
    done
}

# The last step of every script.
end_kit() {
    step "test kit ends when it is told to"
    kill "$kit"
    code=0
    wait "$kit" || code=$?
    kit=
    [ "$code" = 0 ] || [ "$code" = 143 ] || fail "it ended with $code"
    done_ "yes"
}

echo "test kit at $url, $speed times as fast as real time"
