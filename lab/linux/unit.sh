# The unit of the guest, for scripts that run the suite there; lab/linux/init makes it.
# shellcheck shell=bash disable=SC2034 # what is set here is read by the scripts that source it

UNIT_PATHS=-Dpgr.paths=/dev/sda,/dev/sdb,/dev/sdc
# Follows from the serial number.
UNIT_IDENTITY=naa.60014057067727375697465000000001
UNIT_MEDIUM=/run/unit0

# Prints what is registered and reserved, if anything is; with ../ending.sh. A unit attention would be the answer to the first command.
registrations_left() {
  local answers
  sg_turs --number=4 /dev/sda >/dev/null 2>&1 || true
  answers=$(timeout 20 sg_persist -n --in --read-keys /dev/sda 2>&1; timeout 20 sg_persist -n --in --read-reservation /dev/sda 2>&1)
  left_in "$answers"
}
