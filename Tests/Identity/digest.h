/// FNV-1a with 64 bits (Fowler, Noll and Vo; draft-eastlake-fnv).
typedef struct digest {
  uint64_t value;
} digest;

static const digest empty_digest = {0xCBF29CE484222325u};

static void add_bytes(digest *digest, const void *bytes, size_t count) {
  const unsigned char *byte = bytes;
  for (size_t i = 0; i < count; i++) digest->value = (digest->value ^ byte[i]) * 0x100000001B3u;
}
