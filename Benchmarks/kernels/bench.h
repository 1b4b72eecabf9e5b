/// Times two ways to do the same work against each other, on a machine that others use too.
///
/// Both run in turn in one process, so that what slows the machine slows both; a round lasts at least 2 ms
/// and counts the processor time of this thread.
#ifndef BENCH_H
#define BENCH_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/// Work that is timed: `run(context)` does it once.
typedef struct bench_work {
  void (*run)(void *context);
  void *context;
} bench_work;

/// The medians of all rounds.
typedef struct bench_result {
  /// Seconds for the work once.
  double ours, theirs;
  /// How many times as fast ours is; with the first and the third quartile.
  double ratio, ratio_low, ratio_high;
} bench_result;

/// Ratios of one group of comparisons, for their geometric mean.
typedef struct bench_mean {
  double sum_of_logarithms;
  double lowest;
  int count;
} bench_mean;

enum { BENCH_ROUNDS = 9 };

static inline double bench_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static inline double bench_time(bench_work work, long times) {
  double start = bench_seconds();
  for (long i = 0; i < times; i++) work.run(work.context);
  return bench_seconds() - start;
}

/// How often the work has to be done to last 2 ms; warms up the caches, too.
static inline long bench_times(bench_work work) {
  long times = 1;
  double seconds;
  while ((seconds = bench_time(work, times)) < 2e-3) times = seconds < 2e-4 ? 8 * times : 2 * times;
  return times;
}

static inline int bench_ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/// The quantile of BENCH_ROUNDS numbers, which are sorted.
static inline double bench_quantile(double *numbers, double fraction) {
  qsort(numbers, BENCH_ROUNDS, sizeof(double), bench_ascending);
  return numbers[(int)(fraction * (BENCH_ROUNDS - 1) + 0.5)];
}

static inline bench_result bench_compare(bench_work ours, bench_work theirs) {
  long our_times = bench_times(ours), their_times = bench_times(theirs);
  double our_seconds[BENCH_ROUNDS], their_seconds[BENCH_ROUNDS], ratios[BENCH_ROUNDS];
  for (int round = 0; round < BENCH_ROUNDS; round++) {
    our_seconds[round] = bench_time(ours, our_times) / (double)our_times;
    their_seconds[round] = bench_time(theirs, their_times) / (double)their_times;
    ratios[round] = their_seconds[round] / our_seconds[round];
  }
  return (bench_result){
      .ours = bench_quantile(our_seconds, 0.5),
      .theirs = bench_quantile(their_seconds, 0.5),
      .ratio = bench_quantile(ratios, 0.5),
      .ratio_low = bench_quantile(ratios, 0.25),
      .ratio_high = bench_quantile(ratios, 0.75),
  };
}

/// Prints one line and counts it in `mean`.
static inline void bench_report(const char *name, bench_result result, bench_mean *mean) {
  printf(
      "%-44s %10.2f us %10.2f us %7.2f  (%.2f-%.2f)\n", name, 1e6 * result.ours, 1e6 * result.theirs,
      result.ratio, result.ratio_low, result.ratio_high);
  fflush(stdout);
  if (mean->count == 0 || result.ratio < mean->lowest) mean->lowest = result.ratio;
  mean->sum_of_logarithms += log(result.ratio);
  mean->count++;
}

static inline void bench_report_mean(const char *name, bench_mean mean) {
  printf(
      "%-44s geometric mean %.2f, lowest %.2f\n\n", name, exp(mean.sum_of_logarithms / mean.count),
      mean.lowest);
}

/// Numbers in -0.5 ..< 0.5, the same in every run.
static inline void bench_fill_f32(long count, float *numbers) {
  unsigned state = 1;
  for (long i = 0; i < count; i++) {
    state = state * 1664525u + 1013904223u;
    numbers[i] = (float)(state >> 8) / 16777216.0f - 0.5f;
  }
}

static inline void bench_fill_f64(long count, double *numbers) {
  unsigned state = 1;
  for (long i = 0; i < count; i++) {
    state = state * 1664525u + 1013904223u;
    numbers[i] = (double)state / 4294967296.0 - 0.5;
  }
}

#endif
