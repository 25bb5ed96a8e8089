# Which processors there are. To be sourced.
# shellcheck shell=bash

# Prints the numbers of those that this process may run on; the kernel lists them as 0,2-5.
processors() {
  local range
  for range in $(taskset -pc "$BASHPID" | sed 's/.*: //; s/,/ /g'); do
    seq "${range%-*}" "${range#*-}"
  done
}
