// glibc's settings of `malloc`, which Swift's own module of the C library leaves out.
#if defined(__linux__) && __has_include(<malloc.h>)
#include <malloc.h>
#endif
