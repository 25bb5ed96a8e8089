# The Linux target of the guest, through configfs. To be sourced inside the guest.
# shellcheck shell=bash

# Constants of the units; `lab/linux/guest` shows the identities that follow from the serial numbers.
UNIT_SERIALS=(7067727375697465000000001 7067727375697465000000002)
TARGET_IQN=iqn.2026-11.org.pgrsuite:lab-linux
TARGET_UNITS=/sys/kernel/config/target/core
TARGET_FABRIC=/sys/kernel/config/target/iscsi
TARGET_PORTAL=127.0.0.1:3260

# Two units; the second one has no LUN before `second_unit_up`. Content and, if it was active, persistence through
# power loss are kept in files, as a disk keeps them on its medium.
target_up() {
  create_unit 0
  create_unit 1
  local group=$TARGET_FABRIC/$TARGET_IQN/tpgt_1
  mkdir -p "$group/np/$TARGET_PORTAL"
  link_unit 0
  echo 0 >"$group/attrib/authentication"
  echo 1 >"$group/attrib/generate_node_acls"
  echo 1 >"$group/attrib/cache_dynamic_acls"
  echo 0 >"$group/attrib/demo_mode_write_protect"
  # A session that was lost may come back at once.
  echo 0 >"$group/param/DefaultTime2Wait"
  echo 1 >"$group/enable"
}

second_unit_up() { link_unit 1; }
second_unit_down() { unlink_unit 1; }

create_unit() {
  local unit=$TARGET_UNITS/fileio_$1/lu$1
  [[ -e /run/unit$1 ]] || truncate -s 64M "/run/unit$1"
  mkdir -p "$unit"
  echo "fd_dev_name=/run/unit$1,fd_dev_size=67108864" >"$unit/control"
  echo "${UNIT_SERIALS[$1]}" >"$unit/wwn/vpd_unit_serial"
  echo 1 >"$unit/enable"
  # UNMAP, and WRITE SAME with it: the file is on a tmpfs, which can do it.
  echo 1 >"$unit/attrib/emulate_tpu"
  echo 1 >"$unit/attrib/emulate_tpws"
  restore_registrations "$1"
}

link_unit() {
  local lun=$TARGET_FABRIC/$TARGET_IQN/tpgt_1/lun/lun_$1
  mkdir -p "$lun"
  ln -s "$TARGET_UNITS/fileio_$1/lu$1" "$lun/lu$1"
}

unlink_unit() {
  local lun=$TARGET_FABRIC/$TARGET_IQN/tpgt_1/lun/lun_$1
  [[ -e $lun ]] || return 0
  rm "$lun/lu$1"
  rmdir "$lun"
}

# The file in which the kernel saves them, in whichever folder it found when it was loaded.
saved_registrations() { echo "$(</sys/kernel/config/target/dbroot)/pr/aptpl_${UNIT_SERIALS[$1]}"; }

# The kernel writes the registrations to a file and leaves it to user space to give them back, one a write, as a list
# with commas, before the unit is exported. Numbers with a leading zero would be taken for octal ones.
restore_registrations() {
  local saved registration
  saved=$(saved_registrations "$1")
  [[ -s $saved ]] || return 0
  awk -F= '/^PR_REG_START/ { list = ""; next }
           /^PR_REG_END/ { print list; next }
           NF == 2 { if ($1 ~ /^res_/) sub(/=0+/, "=0", $0); if ($0 ~ /=0[1-9]/) sub(/=0/, "=")
                     list = list (list == "" ? "" : ",") $0 }' "$saved" |
    while read -r registration; do
      printf '%s' "$registration" >"$TARGET_UNITS/fileio_$1/lu$1/pr/res_aptpl_metadata"
    done
}

# Everything that is only in memory is gone.
target_down() {
  local group=$TARGET_FABRIC/$TARGET_IQN/tpgt_1 number
  echo 0 >"$group/enable"
  unlink_unit 0
  unlink_unit 1
  rmdir "$group/np/$TARGET_PORTAL" "$group" "$TARGET_FABRIC/$TARGET_IQN"
  for number in 0 1; do
    rmdir "$TARGET_UNITS/fileio_$number/lu$number" "$TARGET_UNITS/fileio_$number"
  done
}
