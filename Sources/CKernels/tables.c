// Which tables this machine can run, and which one is in use.
#include "common.h"

long ck_table_count(void) {
  long count = 0;
  while (ck_table_at(count) != NULL) count++;
  return count;
}

const ck_table *ck_table_at(long index) {
  long position = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  bool has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi") &&
                  __builtin_cpu_supports("bmi2");
  if (has_avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")) {
    if (position++ == index) return &ck_avx512_table;
  }
  if (has_avx2 && position++ == index) return &ck_avx2_table;
#elif defined(__aarch64__)
  if (position++ == index) return &ck_neon_table;
#endif
  return position == index ? &ck_portable_table : NULL;
}

_Atomic(const ck_table *) ck_table_in_use;

const ck_table *ck_use_fastest(void) {
  const ck_table *table = ck_table_at(0);
  atomic_store_explicit(&ck_table_in_use, table, memory_order_relaxed);
  return table;
}

bool ck_select(const char *name) {
  const ck_table *table;
  for (long i = 0; (table = ck_table_at(i)) != NULL; i++) {
    if (strcmp(table->name, name) == 0) {
      atomic_store_explicit(&ck_table_in_use, table, memory_order_relaxed);
      return true;
    }
  }
  return false;
}
