# An istgt target of our own: one logical unit on 127.0.0.1. Needs no root.
# shellcheck shell=bash disable=SC2034 # what is set here is read by the scripts that source it

ISTGT_IQN=iqn.2026-11.org.pgrsuite:lab-istgt

# Sets TARGET_URL and TARGET_IDENTITY.
start_target() {
  need istgt istgt
  ISTGT_PORT=$(free_port)
  ISTGT_MEDIUM=$(backing_file "$LAB_TMP/medium")
  configuration >"$LAB_TMP/istgt.conf"
  keep_up start_istgt
  TARGET_URL=iscsi://127.0.0.1:$ISTGT_PORT/$ISTGT_IQN/0
  TARGET_IDENTITY='t10.PGRSUITELAB ISTGT pgrsuite0istgt'
}

# -D stays in the foreground. Nothing but the portal is asked: a login takes istgt a second.
start_istgt() {
  istgt -c "$LAB_TMP/istgt.conf" -p "$LAB_TMP/istgt.pid" -D &
  DAEMON=$!
  wait_for 10 listens "$ISTGT_PORT"
}

configuration() {
  cat <<END
[Global]
  NodeBase "${ISTGT_IQN%:*}"
  PidFile $LAB_TMP/istgt.pid
  AuthFile $LAB_TMP/auth.conf
  MediaDirectory $LAB_TMP
  DiscoveryAuthMethod None
  LogFacility "local7"
  Timeout 30
  NopInInterval 20
  MaxSessions 64
  MaxConnections 4
[UnitControl]
  AuthMethod None
[PortalGroup1]
  Portal P1 127.0.0.1:$ISTGT_PORT
[InitiatorGroup1]
  InitiatorName "ALL"
  Netmask 127.0.0.1
[LogicalUnit1]
  TargetName $ISTGT_IQN
  Mapping PortalGroup1 InitiatorGroup1
  AuthMethod None
  UnitType Disk
  UnitInquiry "PGRSUITE" "LAB ISTGT" "0001" "pgrsuite0istgt"
  LUN0 Storage $ISTGT_MEDIUM Auto
END
}
