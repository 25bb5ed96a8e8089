# What the scripts share that end runs of the suite from outside and look at what is left: lab/*/kill and
# lab/tgt/interrupt.
# shellcheck shell=bash disable=SC2034 # what is set here is read by the scripts that source it

# How long a run may take to begin, to notice that it shall end, and to end.
MOST_SECONDS=180
WRONG=0

wrong() {
  say "$*"
  WRONG=1
}

# The Java process that talks to the unit: of all below this process the one that has no Java below itself.
# Failsafe starts it through a shell.
lowest_java() {
  local child children found
  read -ra children < <(cat /proc/"$1"/task/*/children 2>/dev/null) || true
  for child in "${children[@]}"; do
    found=$(lowest_java "$child")
    [[ -z $found ]] || { echo "$found"; return; }
  done
  [[ $(cat "/proc/$1/comm" 2>/dev/null) != java ]] || echo "$1"
}

# A process that nobody has waited for yet is a zombie, and has ended too.
has_ended() { ! grep -q '^State:[[:space:]]*[^Z[:space:]]' "/proc/$1/status" 2>/dev/null; }

# must_end PID WHO: waits until it has ended, and ends it if it does not.
must_end() {
  wait_for "$MOST_SECONDS" has_ended "$1" || { kill -KILL "$1"; wrong "$2 did not end"; }
}

# Random content, so that blocks of zeros which nobody restored do not look restored; and a copy of it.
fill_medium() {
  [[ -e $1 ]] || give_up "there is no medium $1"
  dd if=/dev/urandom of="$1" bs=1M count=64 conv=notrunc status=none
  cp "$1" "$LAB_TMP/before"
}

# left_in ANSWERS: prints the answers of sg_persist, or ours in its words, to READ KEYS and READ RESERVATION, unless
# nobody is registered and nothing reserved.
left_in() { [[ $1 == *'NO registered reservation keys'* && $1 == *'NO reservation held'* ]] || echo "$1"; }

# Compares the medium with that copy; prints where they differ. cmp reads it a page at a time, which takes seconds in
# the guest, so it is asked only where they do.
medium_changes() { [[ $(sha256sum <"$LAB_TMP/before") == $(sha256sum <"$1") ]] || cmp "$LAB_TMP/before" "$1" 2>&1 || true; }
