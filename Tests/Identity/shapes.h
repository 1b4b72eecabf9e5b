/// Sizes of matrices and products.
typedef struct shape {
  long rows;
  long columns;
  long terms;
} shape;

/// Sizes at which vectors and tiles are empty, just full, or left with a rest.
static const long awkward_sizes[] = {0, 1, 2, 3, 5, 7, 8, 15, 16, 17, 30, 31, 33, 63, 64, 65};
#define AWKWARD_COUNT ((long)(sizeof awkward_sizes / sizeof awkward_sizes[0]))

/// The layers of real networks with fewer rows, forward and backward, and shapes that are long in one direction.
static const shape further_shapes[] = {
    {4, 8, 2},     {4, 1, 8},     {4, 8, 1},     {200, 16, 2}, {200, 2, 16},  {70, 30, 784}, {70, 2, 30},
    {70, 30, 2},   {20, 128, 784}, {20, 10, 128}, {20, 128, 10}, {5, 1024, 65}, {5, 64, 1024}, {600, 10, 9},
    {257, 100, 3}, {100, 3, 257}, {3, 257, 100}, {257, 1, 1},  {1, 257, 1},   {1, 1, 257},
};
#define FURTHER_COUNT ((long)(sizeof further_shapes / sizeof further_shapes[0]))

/// The number of shapes of matrices and products.
#define SHAPE_COUNT (AWKWARD_COUNT * AWKWARD_COUNT + FURTHER_COUNT)

/// A shape; among the first, each pair of awkward sizes stands in each two places.
static shape shape_at(long index) {
  if (index >= AWKWARD_COUNT * AWKWARD_COUNT) return further_shapes[index - AWKWARD_COUNT * AWKWARD_COUNT];
  long row = index / AWKWARD_COUNT, column = index % AWKWARD_COUNT;
  return (shape){awkward_sizes[row], awkward_sizes[column], awkward_sizes[(row + column) % AWKWARD_COUNT]};
}

/// The distance to the next shape of a product: emulators are slow with numbers that are not ordinary.
static long shape_step(numbers numbers) { return numbers == ORDINARY ? 1 : 5; }

/// The lengths of flat arrays; the last one reaches beyond a block of those in which steps and squares are summed.
static const long flat_lengths[] = {0,  1,  2,  3,  5,  7,  8,   15,  16,  17,    30,
                                    31, 33, 63, 64, 65, 99, 100, 257, 999, 16401};
#define LONG_COUNT ((long)(sizeof flat_lengths / sizeof flat_lengths[0]))
#define FLAT_COUNT (LONG_COUNT - 1)

/// The shapes of outputs: rows around the ends of vectors and of the blocks of losses, at least one column.
#define OUTPUT_COUNT (AWKWARD_COUNT * 6)

static shape outputs_at(long index) {
  static const long columns[] = {1, 2, 3, 10, 17, 33};
  return (shape){awkward_sizes[index / 6], columns[index % 6], 0};
}
