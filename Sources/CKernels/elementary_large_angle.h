/// The remainder of a large angle, for the sine and the cosine of every table.
#ifndef CK_ELEMENTARY_LARGE_ANGLE_H
#define CK_ELEMENTARY_LARGE_ANGLE_H

#include <stdint.h>

/// Writes finite `x` of at least 1 in magnitude as n·π/2 + high + low with |high| <= π/4; returns n modulo 4.
int64_t ck_reduce_large_angle(double x, double *high, double *low);

#endif
