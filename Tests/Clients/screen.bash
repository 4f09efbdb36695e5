# Sourced by what runs programs with windows where there is no screen: `screen` starts one in memory, `await` waits for something on
# it, `kate_on_screen` has Kate open a draft and start the server. All ends with the script.

screen_processes=()

# Ends what was started, the last first.
end_screen() {
  local process
  for process in $(printf '%s\n' "${screen_processes[@]}" | tac); do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  screen_processes=()
}

# Starts a screen of the size WIDTHxHEIGHT.
screen() {
  local place
  place=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$place" >/dev/null 2>&1 &
  screen_processes+=($!)
  await 'a screen' test -s "$place"
  DISPLAY=:$(cat "$place")
  export DISPLAY
  rm "$place"
}

# Waits, for 30 seconds at the most, until the command after the first argument succeeds.
await() {
  local what=$1 end=$((SECONDS + 30))
  shift
  until "$@" >/dev/null 2>&1; do
    if [ $SECONDS -ge $end ]; then
      printf 'There was no %s.\n' "$what" >&2
      return 1
    fi
    sleep 0.05
  done
}

# Opens the draft in Kate, in a window as large as the screen, and says yes when Kate asks whether the server may be started. The
# server's log comes in the file LOVSMED_LOG.
kate_on_screen() {
  local draft=$1 width=$2 height=$3
  export XDG_RUNTIME_DIR=$HOME/runtime QT_QPA_PLATFORM=xcb
  mkdir -p "$XDG_RUNTIME_DIR"
  chmod 700 "$XDG_RUNTIME_DIR"
  dbus-run-session kate --startanon --block "$draft" >"$HOME/kate.log" 2>&1 &
  screen_processes+=($!)
  local main question
  await 'window of Kate' xdotool search --name "$(basename "$draft")"
  main=$(xdotool search --name "$(basename "$draft")" | tail -n 1)
  xdotool windowmove "$main" 0 0 windowsize "$main" "$width" "$height"
  await 'question whether the server may be started' xdotool search --onlyvisible --name 'LSP server start'
  question=$(xdotool search --onlyvisible --name 'LSP server start' | tail -n 1)
  xdotool windowfocus --sync "$question" key Return
  await 'draft at the server' grep -q 'textDocument/semanticTokens' "$LOVSMED_LOG"
  xdotool windowfocus --sync "$main"
}
