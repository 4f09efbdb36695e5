// What Swift's own module of the C library leaves out: glibc's settings of `malloc`, and functions that are declared only
// where a macro asks for GNU's extensions.
#if defined(__linux__)
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif
#include <spawn.h>
#include <sys/resource.h>
#include <sys/types.h>

int pipe2(int ends[2], int flags);
int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *former);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *folder);
#endif
