// The number of the calling thread without the kernel, for programs in the guest; LD_PRELOAD puts it before the C
// library's own.
//
// Java's compiler asks for it with syscall() at each class that a method names: forty thousand times in a run of a few
// seconds, each a system call, of which one takes 45 µs in user-mode-linux. A thread keeps its number as long as it
// lives.

#define _GNU_SOURCE

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <sys/syscall.h>

typedef long (*system_call)(long number, ...);

// Zero until the thread has asked.
static __thread __attribute__((tls_model("initial-exec"))) long own_number;

// The only thread of a child process has a number of its own.
static void forget(void) { own_number = 0; }
__attribute__((constructor)) static void begin(void) { pthread_atfork(NULL, NULL, forget); }

// Others may call before this file's constructor runs.
static system_call c_library(void) {
  static _Atomic(system_call) found;
  system_call known = atomic_load_explicit(&found, memory_order_relaxed);
  if (known == NULL) {
    known = (system_call)dlsym(RTLD_NEXT, "syscall");
    atomic_store_explicit(&found, known, memory_order_relaxed);
  }
  return known;
}

// A system call has six arguments at most; those that were not given are not looked at.
long syscall(long number, ...) {
  if (number == SYS_gettid && own_number != 0) return own_number;
  va_list given;
  long argument[6];
  va_start(given, number);
  for (int i = 0; i < 6; i++) argument[i] = va_arg(given, long);
  va_end(given);
  long answer = c_library()(number, argument[0], argument[1], argument[2], argument[3], argument[4], argument[5]);
  if (number == SYS_gettid) own_number = answer;
  return answer;
}
