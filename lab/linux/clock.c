// The time without the kernel, for programs in the guest; LD_PRELOAD puts it before the C library's own.
//
// Elsewhere the kernel lends each process a page from which it reads the time itself. User-mode-linux has none: a look
// at the clock is a system call like any other, which takes 45 µs where a SCSI command takes 200, and Java looks some
// twenty times a command. So the kernel is asked once in a while, and in between the processor's own counter, which
// runs at one rate on every processor of today, says how much later it is.

#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include <x86intrin.h>

#define NANOS_PER_SECOND 1000000000LL

// For how long the counter is trusted. The rate is known to a thousandth, so that it is wrong by 5 µs at most.
static const double TRUSTED_NANOS = 5e6;
// The rate is taken over as long as this at least, so that the time for asking does not matter.
static const int64_t SHORTEST_NANOS = 100000000;
// An answer that took longer than this may be as old; it is not built upon.
static const double PROMPT_NANOS = 200e3;

struct reading {
  uint64_t ticks;
  int64_t nanos;
};

// Of CLOCK_MONOTONIC when the program began; zero until then.
static struct reading first;
// Zero until it is known.
static _Atomic double nanos_per_tick;
// The last answer of the kernel to this thread, of CLOCK_REALTIME and of CLOCK_MONOTONIC.
static __thread __attribute__((tls_model("initial-exec"))) struct reading last[2];

static int64_t nanos(const struct timespec *time) { return time->tv_sec * NANOS_PER_SECOND + time->tv_nsec; }

__attribute__((constructor)) static void begin(void) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
  first = (struct reading){__rdtsc(), nanos(&now)};
}

static void learn_rate(struct reading now) {
  if (first.ticks != 0 && now.nanos - first.nanos > SHORTEST_NANOS)
    atomic_store_explicit(&nanos_per_tick, (double)(now.nanos - first.nanos) / (now.ticks - first.ticks),
                          memory_order_relaxed);
}

static int ask_kernel(clockid_t clock, struct timespec *now, double rate) {
  uint64_t asked = __rdtsc();
  int status = (int)syscall(SYS_clock_gettime, clock, now);
  struct reading answer = {__rdtsc(), nanos(now)};
  if (clock == CLOCK_MONOTONIC) learn_rate(answer);
  if ((answer.ticks - asked) * rate > PROMPT_NANOS) answer.ticks = 0;
  last[clock] = answer;
  return status;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC) return (int)syscall(SYS_clock_gettime, clock, now);
  double rate = atomic_load_explicit(&nanos_per_tick, memory_order_relaxed);
  struct reading known = last[clock];
  double since = (__rdtsc() - known.ticks) * rate;
  if (rate == 0 || known.ticks == 0 || since > TRUSTED_NANOS) return ask_kernel(clock, now, rate);
  int64_t later = known.nanos + (int64_t)since;
  now->tv_sec = later / NANOS_PER_SECOND;
  now->tv_nsec = later % NANOS_PER_SECOND;
  return 0;
}
