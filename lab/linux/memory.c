// Memory that is there before it is touched, for programs in the guest; LD_PRELOAD puts it before the C library's own.
//
// The first touch of a page takes 170 µs in user-mode-linux: it stops the process, and the host maps this page alone.
// A change of what may be done with a region maps all its pages that are there at once, at 14 µs a page. So a region
// gets its pages when it is made, and may be written to, then not, then again. Java touches sixty megabytes as it starts.

#define _GNU_SOURCE

#include <stddef.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

// A larger one is hardly meant to be used whole.
static const size_t LARGEST = 64 << 20;

static int is_used_soon(size_t length, int allowed, int flags) {
  int plain = MAP_PRIVATE | MAP_ANONYMOUS;
  return (allowed & PROT_WRITE) && (flags & plain) == plain && !(flags & MAP_NORESERVE) && length <= LARGEST;
}

// Each argument as long as the kernel reads it.
static void *map(void *address, size_t length, int allowed, int flags, int file, off_t offset) {
  return (void *)syscall(SYS_mmap, address, length, (long)allowed, (long)flags, (long)file, offset);
}

void *mmap(void *address, size_t length, int allowed, int flags, int file, off_t offset) {
  if (!is_used_soon(length, allowed, flags)) return map(address, length, allowed, flags, file, offset);
  void *region = map(address, length, allowed, flags | MAP_POPULATE, file, offset);
  if (region != MAP_FAILED) {
    mprotect(region, length, allowed & ~PROT_WRITE);
    mprotect(region, length, allowed);
  }
  return region;
}

void *mmap64(void *address, size_t length, int allowed, int flags, int file, off_t offset)
    __attribute__((alias("mmap")));
