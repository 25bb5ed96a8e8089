# The kernel of the guest: Debian's user-mode-linux, unpacked into the project's cache, not installed.
# shellcheck shell=bash disable=SC2034 # what is set here is read by the scripts that source it

KERNEL_CACHE=$LAB_CACHE/linux
KERNEL=$KERNEL_CACHE/usr/bin/linux.uml

fetch_kernel() {
  [[ $(uname -m) == x86_64 ]] ||
    give_up "the Linux target needs an amd64 machine, and this one is $(uname -m); try lab/tgt/run"
  [[ ! -e $KERNEL_CACHE/complete ]] || return 0
  need apt-get apt dpkg-deb dpkg depmod kmod
  say "fetching the package user-mode-linux (41 MB) into .cache/linux"
  rm -rf "$KERNEL_CACHE"
  mkdir -p "$KERNEL_CACHE"
  (cd "$LAB_TMP" && timeout 600 apt-get download user-mode-linux) >"$LAB_TMP/apt.log" 2>&1 ||
    give_up "apt-get could not download user-mode-linux (try apt-get update): $(tail -n 1 "$LAB_TMP/apt.log")"
  dpkg-deb -x "$LAB_TMP"/user-mode-linux_*.deb "$KERNEL_CACHE"
  # modprobe and depmod look under lib/modules, the package has them elsewhere.
  mkdir -p "$KERNEL_CACHE/lib"
  mv "$KERNEL_CACHE/usr/lib/uml/modules" "$KERNEL_CACHE/lib/modules"
  depmod -b "$KERNEL_CACHE" "$(kernel_version)"
  touch "$KERNEL_CACHE/complete"
}

kernel_version() { ls "$KERNEL_CACHE/lib/modules"; }
