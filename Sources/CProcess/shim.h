#include <spawn.h>

/// What the C library declares for GNU programs alone: files in memory, and files and pipes that no other child inherits.
extern int memfd_create(const char *name, unsigned int flags);
extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);
