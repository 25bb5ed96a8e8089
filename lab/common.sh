# What the scripts under lab/ share. To be sourced: . "$(dirname "$0")/../common.sh"
# shellcheck shell=bash

set -euo pipefail

LAB_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
LAB_CACHE=$LAB_ROOT/.cache

# ---- what a script says and how it ends ---------------------------------------------------------

say() { printf '%s: %s\n' "${0#"$LAB_ROOT"/}" "$*" >&2; }

# Everything that keeps a run from happening ends with 3, so that it is never taken for a verdict.
give_up() {
  say "$*"
  exit 3
}

# A private folder, and processes, that end with the script, however it ends. The processes end in the reverse
# order of their start, so that the suite can still tidy up before its target goes.
LAB_TMP=$(mktemp -d "${TMPDIR:-/tmp}/pgr-lab.XXXXXX")
STARTED=()
end_of_script() {
  local status=$? i
  trap '' INT TERM
  for ((i = ${#STARTED[@]} - 1; i >= 0; i--)); do
    kill -TERM "${STARTED[i]}" 2>/dev/null || continue
    wait "${STARTED[i]}" || true
  done
  rm -rf "$LAB_TMP"
  exit "$status"
}
trap end_of_script EXIT
trap 'give_up "interrupted; what it had started is ended"' INT TERM

# Runs COMMAND so that a signal does not have to wait for it. Its status is the status.
run() {
  local status=0
  "$@" &
  STARTED+=($!)
  wait $! || status=$?
  unset 'STARTED[-1]'
  return "$status"
}

# ---- what has to be there -----------------------------------------------------------------------

# need COMMAND PACKAGE [COMMAND PACKAGE]...: a missing command's Debian package is installed when we may.
need() {
  local missing=()
  while (($# > 0)); do
    have "$1" || missing+=("$2")
    shift 2
  done
  ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
}

# Sets LIBISCSI to the file name of the library that the suite and our C loop talk iSCSI with.
need_libiscsi() {
  find_libiscsi || install_packages libiscsi7
  find_libiscsi || give_up "libiscsi is not among the libraries that ldconfig lists; install it"
}
# shellcheck disable=SC2034 # the callers read it
find_libiscsi() { LIBISCSI=$(ldconfig -p | grep -o 'libiscsi\.so\.[0-9]*$' | sort -u | tail -n 1); }

# Daemons live in sbin, which is not on everybody's PATH.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
have() { command -v "$1" >/dev/null 2>&1; }

# Packages of targets start a service that listens on every address: ours is the only target wanted here.
install_packages() {
  if ! have apt-get || ((EUID != 0)); then
    give_up "not installed: $*; install these packages (Debian's names) and run it again"
  fi
  say "installing $*"
  local apt=(apt-get -o Dpkg::Use-Pty=0 -qq -y --no-install-recommends)
  without_starting_services timeout 600 "${apt[@]}" install "$@" >"$LAB_TMP/apt.log" 2>&1 && return
  timeout 300 apt-get -qq update >>"$LAB_TMP/apt.log" 2>&1 || true
  without_starting_services timeout 600 "${apt[@]}" install "$@" >>"$LAB_TMP/apt.log" 2>&1 ||
    give_up "apt-get could not install $*: $(tail -n 1 "$LAB_TMP/apt.log")"
}

# Debian asks /usr/sbin/policy-rc.d before it starts a service; 101 is no.
without_starting_services() {
  local policy=/usr/sbin/policy-rc.d status=0
  [[ ! -e $policy ]] || { DEBIAN_FRONTEND=noninteractive "$@"; return; }
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
  DEBIAN_FRONTEND=noninteractive "$@" || status=$?
  rm -f "$policy"
  return "$status"
}

# ---- targets on loopback ------------------------------------------------------------------------

# Tries COMMAND ten times a second until it succeeds, at most SECONDS long.
wait_for() {
  local deadline=$((SECONDS + $1 + 1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}

listens() { (: <"/dev/tcp/127.0.0.1/$1"); } 2>/dev/null

# A port that nobody listens on. Below the range that the kernel gives to outgoing connections, or a
# client could own it by the time the target wants it.
free_port() {
  local port
  for _ in {1..100}; do
    port=$((20000 + RANDOM % 10000))
    listens "$port" || { echo "$port"; return; }
  done
  give_up "found no free port on 127.0.0.1 between 20000 and 29999"
}

# A sparse file of 64 MiB, the medium of a target.
backing_file() {
  truncate -s 64M "$1"
  echo "$1"
}

# How the suite switches such a target off and on, and starts it again when it died: what it kept in memory is gone.
# Sets SWITCHES, the arguments.
with_switches() {
  SWITCHES=("-Dpgr.power-cycle=\"$LAB_ROOT/lab/power-cycle\" \"$LAB_TMP/up\"")
  [[ -z $REVIVED_BY_SUITE ]] || SWITCHES+=("-Dpgr.revive=\"$LAB_ROOT/lab/revive\" \"$LAB_TMP/up\"")
}

# Set before keep_up: a daemon that has ended waits for lab/revive.
REVIVED_BY_SUITE=

# keep_up START: has START start a daemon, leave its process id in DAEMON and make its unit ready, and does so
# again whenever that process ends: some targets die of a command, and the scenarios after it need one.
keep_up() {
  keep "$1" &
  STARTED+=($!)
  wait_for 20 test -e "$LAB_TMP/up" ||
    give_up "the target did not start: $(tail -n 1 "$LAB_TMP/daemon.log" 2>/dev/null)"
}
keep() {
  DAEMON=
  # With SIGKILL, because tgtd takes no other; its medium and its state are thrown away anyway.
  trap '[[ -z $DAEMON ]] || kill -KILL "$DAEMON"; exit 0' TERM
  while :; do
    "$1" >>"$LAB_TMP/daemon.log" 2>&1 || exit
    echo "$DAEMON" >"$LAB_TMP/up"
    wait "$DAEMON" 2>/dev/null || say "the target's process ended with status $?"
    DAEMON=
    rm -f "$LAB_TMP/up"
    [[ -z $REVIVED_BY_SUITE ]] || until_wanted
    say "the target is started again"
  done
}
until_wanted() {
  until [[ -e $LAB_TMP/up.wanted ]]; do sleep 0.05; done
  rm "$LAB_TMP/up.wanted"
}

# compiled SOURCE [FLAG]...: the path of the program made of a C file, compiled when it is not newer.
compiled() {
  local source=$1 program
  shift
  program=$LAB_CACHE/lab/$(basename "$source" .c)
  if [[ ! -x $program || $source -nt $program ]]; then
    need gcc gcc
    mkdir -p "$(dirname "$program")"
    gcc -O2 -Wall -Wextra -o "$program" "$source" "$@" || give_up "gcc could not compile $source"
  fi
  echo "$program"
}

# ---- the suite ----------------------------------------------------------------------------------

# Maven is over before the optimising compiler would pay.
export MAVEN_OPTS=${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}

# The command that runs the suite, in SUITE. Nothing is compiled and nothing is fetched by it.
#   suite_command NAME UNIT_PROPERTY IDENTITY [ARGUMENT]...
suite_command() {
  REPORTS=$LAB_ROOT/reports/lab-$1
  SETTINGS=("$2" "-Dpgr.lu=$3" "-Dpgr.reports=$REPORTS" "-Dpgr.journal=$LAB_TMP/journal"
    -Dpgr.expendable=true -Dpgr.allow-target-reset=true "${@:4}")
  # shellcheck disable=SC2034 # the callers run it
  SUITE=(mvn -o -B -q "${SETTINGS[@]}" failsafe:integration-test failsafe:verify)
}

# The same without Maven, which takes as much of a slow processor as the run itself, in PLAIN_SUITE. To be run in the
# project's folder, after prepare_probe.
#   plain_suite_command NAME UNIT_PROPERTY IDENTITY [ARGUMENT]...
plain_suite_command() {
  suite_command "$@"
  # shellcheck disable=SC2034 # the callers run it
  PLAIN_SUITE=(java "${THRIFTY[@]}" -cp "$CLASS_PATH" -Dpgr.run=features org.pgrsuite.PlainRun "${SETTINGS[@]}")
}

# A runtime for the guest of lab/linux, where a call of the kernel takes as long as a thousand lines of Java, and the
# first touch of a page as long as four calls: the young heap is small, so that it is used again soon; nobody counts
# and times the loading of classes; there is one compiler, and no look at the free memory whether there should be more.
THRIFTY=(-XX:+UseSerialGC -Xms16m -Xmn6m -XX:-UsePerfData
  -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:-UseDynamicNumberOfCompilerThreads)

# The same of one feature, for scripts that need many runs: it is up in a fifth of the time. Sets FEW_FEATURES too, the
# folder where it has to be run.
#   plain_feature_command FEATURE NAME UNIT_PROPERTY IDENTITY [ARGUMENT]...
plain_feature_command() {
  plain_suite_command "${@:2}"
  FEW_FEATURES=$LAB_TMP/few
  mkdir -p "$FEW_FEATURES/features"
  cp "$LAB_ROOT/features/$1" "$FEW_FEATURES/features"
}

# compile GOAL...: compiles the suite, with further goals of Maven. One script at a time: several may start together.
# Whoever runs many sets LAB_COMPILED once lab/compile has done it for all of them.
compile() {
  [[ -z ${LAB_COMPILED:-} ]] || return 0
  need javac openjdk-17-jdk-headless mvn maven flock util-linux
  mkdir -p "$LAB_CACHE"
  run from_root flock "$LAB_CACHE/compiling" mvn -B -q -Dspotless.check.skip test-compile "$@" >"$LAB_TMP/maven.log" 2>&1 ||
    give_up "the suite does not compile: $(grep -om 1 'ERROR.*' "$LAB_TMP/maven.log")"
}

# A run that selects no scenario, because Maven looks for some of its parts only when tests run, and the suite may
# run where there is no network.
REHEARSAL=(failsafe:integration-test -Dgroups=rehearsal "-Dpgr.reports=$LAB_TMP/rehearsal")
prepare_suite() {
  compile "${REHEARSAL[@]}"
  empty_reports
}

empty_reports() {
  rm -rf "$REPORTS"
  mkdir -p "$REPORTS"
}

LAB_SECONDS=${LAB_SECONDS:-1800}
from_root() { from_folder "$LAB_ROOT" "$@"; }
from_folder() {
  cd "$1"
  exec timeout -k 30 "$LAB_SECONDS" "${@:2}"
}

# Further settings of the suite that a lab has.
EXTRAS=()

# The file of its known errors; empty if it has none.
ERRORS=

# Runs the suite against TARGET_URL, and ends the script with what came of it.
run_suite_over_iscsi() {
  local name=$1
  shift
  need_libiscsi
  with_switches
  suite_command "$name" "-Dpgr.target=$TARGET_URL" "$TARGET_IDENTITY" "${SWITCHES[@]}" \
    "-Dpgr.baseline=lab/$name/baseline.yaml" "${EXTRAS[@]}" "$@"
  prepare_suite
  run from_root "${SUITE[@]}" || true
  judge "$ERRORS"
}

# judge [FILE]: what came of the run is the status: 0 nothing failed but what the lab's baseline lists, 1 something
# else did, 6 something listed there passed. Whatever else ends the script; but the file may list scenarios that are
# known to end in an error, since the target leaves the suite without an answer.
judge() {
  local outcome code
  [[ -s $REPORTS/outcome.txt ]] || give_up "the run left no ${REPORTS#"$LAB_ROOT"/}/outcome.txt"
  outcome=$(head -n 1 "$REPORTS/outcome.txt")
  code=${outcome%% *}
  [[ $code != 3 || -z ${1:-} ]] || code=$(beside_errors "$outcome" "$1")
  case $code in
    0 | 1 | 6) return "$code" ;;
    *) give_up "the suite could not test the target: $outcome" ;;
  esac
}

# beside_errors OUTCOME FILE: the code of a run that ended with 3, if the errors in the file are left out.
beside_errors() {
  local unknown
  unknown=$(comm -23 <(in_error | sort -u) <(grep -v '^#' "$2" | sort -u))
  if [[ $1 != '3 host, wire or suite failed: of '* || -n $unknown ]]; then
    [[ -z $unknown ]] || say "in error, and not listed in ${2#"$LAB_ROOT"/}: ${unknown//$'\n'/; }"
    echo 3
  elif [[ $1 == *' passed unexpectedly'* ]]; then
    echo 6
  else
    echo 0
  fi
}

# The names of the scenarios that ended in an error: results.json has a scenario a line, its name before its feature.
in_error() { grep '"verdict":"error"' "$REPORTS/results.json" | sed 's/","feature":".*//; s/.*"name":"//'; }

# Compiles the suite and its probes, and sets CLASS_PATH to what they need.
prepare_probe() {
  compile "${CLASS_PATH_GOAL[@]}"
  read_class_path
}
# The same, for scripts that also run the suite under Maven.
prepare_probe_and_suite() {
  compile "${CLASS_PATH_GOAL[@]}" "${REHEARSAL[@]}"
  read_class_path
}
CLASS_PATH_GOAL=(dependency:build-classpath "-Dmdep.outputFile=$LAB_CACHE/class-path")
# The libraries come first: Java looks for each of their thousands of classes in the folders before them.
# Sets LEAK_PROBE too, whose arguments are PATH, PATHS and COMMANDS. Its heap is touched beforehand: what grows then is
# not the heap.
# shellcheck disable=SC2034 # the callers hand them on
read_class_path() {
  CLASS_PATH=$(<"$LAB_CACHE/class-path"):$LAB_ROOT/target/classes:$LAB_ROOT/target/test-classes
  LEAK_PROBE=(java -Xms32m -Xmx32m -XX:+AlwaysPreTouch -XX:+UseSerialGC -cp "$CLASS_PATH" org.pgrsuite.LeakProbe)
}
