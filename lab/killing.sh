# Kills runs of the suite and lets others recover; for lab/*/kill, which say what_is_left. Expects SUITE and REPORTS.
# shellcheck shell=bash

# How long a run may take to begin, to notice that Maven is gone, and to recover.
MOST_SECONDS=90
# A run is killed within so many tenths of a second after its fork has begun to talk to the unit.
LATEST_TENTHS=80
WRONG=0

# times_of [--times N]: how often to kill.
times_of() {
  case "$#:${1:-}" in
    0:) echo 5 ;;
    2:--times) echo "$2" ;;
    *) give_up "usage: $0 [--times N]" ;;
  esac
}

# kill_often N: ends the script with what came of it.
kill_often() {
  local i victims=(fork both maven) left=0
  RANDOM_SEED=${RANDOM_SEED:-$RANDOM}
  RANDOM=$RANDOM_SEED
  say "$1 kills, RANDOM_SEED=$RANDOM_SEED"
  for ((i = 1; i <= $1; i++)); do
    kill_once "$i" "${victims[i % 3]}" $((RANDOM % LATEST_TENTHS))
  done
  # A test that never found anything to recover would prove nothing.
  left=$(grep -c 'this was removed' "$LAB_TMP/outcomes" || true)
  say "of $1 killed runs $left left something, all of which was removed"
  (($1 < 3 || left > 0)) || wrong "no killed run left anything: nothing was tested"
  exit "$WRONG"
}

kill_once() {
  local maven fork outcome remains what="kill $1, of $2 after $3 tenths of a second"
  rm -f "$REPORTS/preflight.txt" "$REPORTS/outcome.txt"
  (cd "$LAB_ROOT" && exec "${SUITE[@]}") >"$LAB_TMP/run.log" 2>&1 </dev/null &
  maven=$!
  STARTED+=("$maven")
  wait_for "$MOST_SECONDS" test -s "$REPORTS/preflight.txt" ||
    give_up "the run did not begin: $(tail -n 1 "$LAB_TMP/run.log")"
  fork=$(java_below "$maven")
  [[ -n $fork ]] || give_up "Maven has no fork"
  sleep "$(($3 / 10)).$(($3 % 10))"
  case $2 in
    maven) kill -KILL "$maven" ;;
    fork) kill -KILL "$fork" ;;
    both) kill -KILL "$maven" "$fork" ;;
  esac 2>/dev/null || true
  # A fork that has lost its Maven cleans up and ends by itself.
  wait_for "$MOST_SECONDS" has_ended "$fork" || { kill -KILL "$fork"; wrong "$what: the fork did not end"; }
  wait_for "$MOST_SECONDS" has_ended "$maven" || { kill -KILL "$maven"; wrong "$what: Maven did not end"; }
  wait "$maven" 2>/dev/null || true
  unset 'STARTED[-1]'
  recover
  outcome=$(head -n 1 "$REPORTS/outcome.txt")
  echo "$outcome" >>"$LAB_TMP/outcomes"
  [[ $outcome == '0 recovered: '* ]] || wrong "$what: outcome.txt of the recovery says: $outcome"
  remains=$(what_is_left)
  [[ -z $remains ]] || wrong "$what: left behind: $remains"
  [[ -z $(find "$LAB_TMP/journal" -name '*.journal*') ]] || wrong "$what: its journal is still there"
  echo "$what: ${outcome%% (of *}"
}

# One scenario is selected, for a short report; none is run.
recover() {
  rm -f "$REPORTS/outcome.txt"
  run from_root "${SUITE[@]}" -Dpgr.recover=only -Dpgr.only=REG-01 >"$LAB_TMP/recover.log" 2>&1 || true
  [[ -s $REPORTS/outcome.txt ]] || give_up "the recovery left no outcome: $(tail -n 1 "$LAB_TMP/recover.log")"
}

wrong() {
  say "$*"
  WRONG=1
}

# The one Java process among the descendants of a process. Failsafe starts it through a shell.
java_below() {
  local child
  for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do
    if [[ $(cat "/proc/$child/comm") == java ]]; then echo "$child"; else java_below "$child"; fi
  done
}

# A process that nobody has waited for yet is a zombie, and has ended too.
has_ended() { ! grep -q '^State:[[:space:]]*[^Z[:space:]]' "/proc/$1/status" 2>/dev/null; }
