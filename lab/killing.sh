# Kills runs of the suite and lets others recover; for lab/*/kill, which say what_is_left and which VICTIMS take
# turns. Expects SUITE, PLAIN_SUITE and REPORTS.
# shellcheck shell=bash disable=SC2154 # set by the scripts that source it

. "$(dirname "${BASH_SOURCE[0]}")/ending.sh"

# Scenarios that register, reserve and write, for longer than a run is let live.
# shellcheck disable=SC2034 # the callers hand it on
KILLED_FEATURE=19-ACC/commands-that-write.feature
# A run is killed within so many hundredths of a second after its fork has begun to talk to the unit.
LATEST_HUNDREDTHS=250

# times_of [--times N]: how often to kill.
times_of() {
  case "$#:${1:-}" in
    0:) echo 5 ;;
    2:--times) echo "$2" ;;
    *) give_up "usage: $0 [--times N]" ;;
  esac
}

# kill_often N: ends the script with what came of it. As long as hardly any run left something it goes on, to 2 N.
kill_often() {
  local i left=0 began=$SECONDS
  RANDOM_SEED=${RANDOM_SEED:-$RANDOM}
  RANDOM=$RANDOM_SEED
  say "$1 kills, RANDOM_SEED=$RANDOM_SEED"
  for ((i = 1; i <= $1 || (i <= 2 * $1 && 4 * left < $1); i++)); do
    kill_once "$i" "${VICTIMS[i % ${#VICTIMS[@]}]}" "$((RANDOM % LATEST_HUNDREDTHS))"
    left=$(grep -cE 'removed|restored' "$LAB_TMP/outcomes" || true)
  done
  say "of $((i - 1)) killed runs $left left something, all of which was removed; $((SECONDS - began)) s"
  # A test that hardly found anything to recover would prove nothing.
  ((4 * left >= $1)) || wrong "too few of the killed runs left anything"
  exit "$WRONG"
}

# kill_once NUMBER VICTIM HUNDREDTHS. Where only the fork is killed no Maven is started for it.
kill_once() {
  local top fork outcome remains what="kill $1, of $2 after $3 hundredths of a second" folder=$LAB_ROOT
  local command=("${SUITE[@]}" "-Dpgr.only=features/$KILLED_FEATURE")
  [[ $2 != fork ]] || { folder=$FEW_FEATURES; command=("${PLAIN_SUITE[@]}"); }
  rm -f "$REPORTS/preflight.txt" "$REPORTS/outcome.txt"
  (cd "$folder" && exec "${command[@]}") >"$LAB_TMP/run.log" 2>&1 </dev/null &
  top=$!
  # The shell says nothing when it is killed.
  disown "$top"
  STARTED+=("$top")
  wait_for "$MOST_SECONDS" test -s "$REPORTS/preflight.txt" ||
    give_up "the run did not begin: $(tail -n 1 "$LAB_TMP/run.log")"
  fork=$(lowest_java "$top")
  [[ -n $fork ]] || give_up "the run has no fork: $(tail -n 1 "$LAB_TMP/run.log")"
  sleep "$(printf '%d.%02d' $(($3 / 100)) $(($3 % 100)))"
  case $2 in
    maven) kill -KILL "$top" ;;
    fork) kill -KILL "$fork" ;;
    both) kill -KILL "$top" "$fork" ;;
  esac 2>/dev/null || true
  # A fork that has lost its Maven cleans up and ends by itself.
  must_end "$fork" "$what: the fork"
  must_end "$top" "$what: Maven"
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

recover() {
  rm -f "$REPORTS/outcome.txt"
  run recover_plainly >"$LAB_TMP/recover.log" 2>&1 || true
  [[ -s $REPORTS/outcome.txt ]] || give_up "the recovery left no outcome: $(tail -n 1 "$LAB_TMP/recover.log")"
}

recover_plainly() {
  cd "$FEW_FEATURES" || exit
  exec timeout -k 5 "$MOST_SECONDS" "${PLAIN_SUITE[@]}" -Dpgr.recover=only
}
