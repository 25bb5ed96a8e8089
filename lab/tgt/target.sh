# A tgt target of our own: one logical unit on 127.0.0.1. Needs no root.
# shellcheck shell=bash disable=SC2034 # what is set here is read by the scripts that source it

TGT_IQN=iqn.2026-11.org.pgrsuite:lab-tgt

# Sets TARGET_URL and TARGET_IDENTITY.
start_target() {
  need tgtd tgt tgtadm tgt
  # The control port is only a suffix of the socket's name, and the folder is ours.
  export TGT_IPC_SOCKET=$LAB_TMP/tgt
  TGT_PORT=$(free_port)
  TGT_MEDIUM=$(backing_file "$LAB_TMP/medium")
  TGT_SECOND_MEDIUM=$(backing_file "$LAB_TMP/second")
  keep_up start_tgtd
  TARGET_URL=iscsi://127.0.0.1:$TGT_PORT/$TGT_IQN/1
  TARGET_IDENTITY=naa.60000000000000000e00000000010001
  SECOND_UNIT=naa.60000000000000000e00000000010002@2
}

# The same for a run of the suite, which starts it again when it has waited that long: tgtd dies of a command.
start_target_for_suite() {
  REVIVED_BY_SUITE=yes
  export PGR_TIMEOUT=${PGR_TIMEOUT:-4s}
  start_target
  EXTRAS=("-Dpgr.second-unit=$SECOND_UNIT")
}

# -f stays in the foreground and, other than -D, forks no second process for its log.
start_tgtd() {
  tgtd -f -C 1 --iscsi "portal=127.0.0.1:$TGT_PORT" &
  DAEMON=$!
  wait_for 10 tgt_admin sys show
  tgt_admin target new --tid 1 --targetname "$TGT_IQN" &&
    tgt_admin logicalunit new --tid 1 --lun 1 --backing-store "$TGT_MEDIUM" &&
    tgt_admin logicalunit update --tid 1 --lun 1 --params scsi_sn=pgrsuite-lab-tgt &&
    tgt_admin logicalunit new --tid 1 --lun 2 --backing-store "$TGT_SECOND_MEDIUM" &&
    tgt_admin logicalunit update --tid 1 --lun 2 --params scsi_sn=pgrsuite-lab-tgt-second &&
    tgt_admin target bind --tid 1 --initiator-address ALL
}

tgt_admin() { timeout 10 tgtadm -C 1 --lld iscsi --mode "$1" --op "$2" "${@:3}"; }

# Prints what is registered and reserved, if anything is; after prepare_probe, and with ../ending.sh.
registrations_left() {
  local answers
  answers=$(printf 'READ_KEYS\nREAD_RESERVATION\n' |
    timeout 60 java -XX:TieredStopAtLevel=1 -cp "$CLASS_PATH" org.pgrsuite.SgPersistProbe "$TARGET_URL" 2>&1) || true
  left_in "$answers"
}
