# Sourced by the scripts that run several steps: `stage NAME COMMAND…` prints the step's name, runs it and prints how
# long it took. A step that fails ends the script.

stage() {
  local name=$1 start=$SECONDS status=0
  shift
  printf '\n==> %s\n' "$name"
  "$@" || status=$?
  if [ "$status" -ne 0 ]; then
    printf '==> %s failed (status %d) after %d s\n' "$name" "$status" $((SECONDS - start)) >&2
    exit "$status"
  fi
  printf '==> %s: %d s\n' "$name" $((SECONDS - start))
}
